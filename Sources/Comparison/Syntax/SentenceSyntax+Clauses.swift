extension SentenceSyntax {
  /// Whether a verb is in the passive: it has a passive auxiliary or subject, or is a participle that modifies a noun ("people killed in
  /// the blast").
  public func isPassive(_ token: Int) -> Bool {
    guard tags[token].xpos == .vbn || tags[token].xpos == .vbd else { return false }
    if child(of: token, .auxPassive, .nsubjPassive, .csubjPassive, .oblAgent) != nil { return true }
    return tags[token].xpos == .vbn && relations[token] == .acl
  }

  /// Whether a word of the clause negates it: "not", "n't", "never", "no longer" hang on the verb as its modifiers; `isNegation` says whether a
  /// token is such a word, since vocabulary is no business of the tree.
  public func isNegated(_ token: Int, isNegation: (Int) -> Bool) -> Bool {
    children(of: token, .advmod, .det, .cc).contains(where: isNegation)
  }

  /// The verb or predicate of the clause a token stands in: the nearest head, or the token itself, that a clause hangs on.
  public func clauseHead(of token: Int) -> Int {
    var at = token
    for _ in 0..<count {
      guard heads.indices.contains(at), heads[at] >= 0 else { return at }
      switch relations[at].base {
      case .root, .ccomp, .xcomp, .advcl, .acl, .csubj, .parataxis: return at
      case .conj where tags[at].xpos.isVerb: return at
      default: at = Int(heads[at])
      }
    }
    return at
  }
}
