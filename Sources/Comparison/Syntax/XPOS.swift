/// A Penn Treebank part of speech, as English-EWT extends it: the tag that carries tense, verb form and number.
///
///     XPOS.vbd.name        // "VBD"
///     XPOS.vbd.verbForm    // .finitePast
///     XPOS.nns.isPlural    // true
public enum XPOS: UInt8, Sendable, Hashable, CaseIterable {
  case dollar, closingQuote, comma, leftBracket, rightBracket, period, colon
  case add, afx, cc, cd, dt, ex, fw, gw, hyph, `in`, jj, jjr, jjs, ls, md, nfp, nn, nnp, nnps, nns, pdt, pos
  case prp, prpPossessive, rb, rbr, rbs, rp, sym, to, uh
  case vb, vbd, vbg, vbn, vbp, vbz
  case wdt, wp, wpPossessive, wrb, openingQuote

  /// The tag as the treebank writes it, such as `"VBD"`, `"PRP$"` or `"-LRB-"`.
  public var name: String {
    switch self {
    case .dollar: "$"
    case .closingQuote: "''"
    case .comma: ","
    case .leftBracket: "-LRB-"
    case .rightBracket: "-RRB-"
    case .period: "."
    case .colon: ":"
    case .prpPossessive: "PRP$"
    case .wpPossessive: "WP$"
    case .openingQuote: "``"
    default: "\(self)".uppercased()
    }
  }
}
