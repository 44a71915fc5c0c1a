/// A universal part of speech: one of the 17 tags of Universal Dependencies.
///
///     UPOS.verb.name   // "VERB"
///
/// `AUX` covers auxiliaries and the copula "be"; `PROPN` proper nouns; `SCONJ` "that", "if", "because".
public enum UPOS: UInt8, Sendable, Hashable, CaseIterable {
  case adj, adp, adv, aux, cconj, det, intj, noun, num, part, pron, propn, punct, sconj, sym, verb, x

  /// The tag as treebanks write it, such as `"PROPN"`.
  public var name: String {
    switch self {
    case .adj: "ADJ"
    case .adp: "ADP"
    case .adv: "ADV"
    case .aux: "AUX"
    case .cconj: "CCONJ"
    case .det: "DET"
    case .intj: "INTJ"
    case .noun: "NOUN"
    case .num: "NUM"
    case .part: "PART"
    case .pron: "PRON"
    case .propn: "PROPN"
    case .punct: "PUNCT"
    case .sconj: "SCONJ"
    case .sym: "SYM"
    case .verb: "VERB"
    case .x: "X"
    }
  }

  /// A noun, a proper noun or a pronoun: what can head the name of a thing.
  public var isNominal: Bool { self == .noun || self == .propn || self == .pron }
}
