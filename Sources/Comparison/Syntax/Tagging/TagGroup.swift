/// A coarse part of speech: tags that stand in the same places of a tree are one group, so that three of them together still
/// number a small table.
package enum TagGroup: UInt8, CaseIterable, Sendable {
  case noun, plural, name, pronoun, possessive, determiner, adjective, adverb, number
  case adposition, subordinator, coordinator, infinitive, negation, questionWord, genitive, hyphen
  case base, past, present, participle, gerund, auxiliary, modal
  case period, comma, colon, opening, closing, other
  case nothing, root

  /// Whether it is one of a verb's forms or an auxiliary's; a modal has but one.
  var isVerb: Bool {
    switch self {
    case .base, .past, .present, .participle, .gerund, .auxiliary: true
    default: false
    }
  }

  package init(_ tag: TokenTag) {
    switch tag.xpos {
    case .nn: self = tag.upos == .pron ? .pronoun : .noun
    case .nns: self = .plural
    case .nnp, .nnps: self = tag.upos == .adj ? .adjective : .name
    case .add, .gw, .fw: self = .name
    case .prp, .ex: self = .pronoun
    case .prpPossessive, .wpPossessive: self = .possessive
    case .dt: self = tag.upos == .pron ? .pronoun : .determiner
    case .pdt: self = .determiner
    case .jj, .jjr, .jjs, .afx: self = .adjective
    case .rb: self = tag.upos == .part ? .negation : .adverb
    case .rbr, .rbs, .rp: self = .adverb
    case .cd, .ls, .dollar: self = .number
    case .in: self = tag.upos == .sconj ? .subordinator : .adposition
    case .cc: self = .coordinator
    case .to: self = tag.upos == .adp ? .adposition : .infinitive
    case .wdt, .wp, .wrb: self = .questionWord
    case .pos: self = .genitive
    case .hyph: self = .hyphen
    case .vb: self = tag.upos == .aux ? .auxiliary : .base
    case .vbd: self = tag.upos == .aux ? .auxiliary : .past
    case .vbp, .vbz: self = tag.upos == .aux ? .auxiliary : .present
    case .vbn: self = .participle
    case .vbg: self = .gerund
    case .md: self = .modal
    case .period: self = .period
    case .comma: self = .comma
    case .colon: self = .colon
    case .leftBracket, .openingQuote: self = .opening
    case .rightBracket, .closingQuote: self = .closing
    case .nfp, .sym, .uh: self = .other
    }
  }
}
