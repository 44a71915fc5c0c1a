extension SentenceSyntax {
  /// The tokens whose head is the given one, from left to right.
  public func children(of token: Int) -> [Int] { heads.indices.filter { heads[$0] == Int32(token) } }

  /// The children with one of the given relations, from left to right.
  public func children(of token: Int, _ relations: Deprel...) -> [Int] {
    heads.indices.filter { heads[$0] == Int32(token) && relations.contains(self.relations[$0]) }
  }

  /// The first child with one of the given relations, or nil.
  ///
  ///     syntax.child(of: verb, .nsubj, .nsubjPassive)
  public func child(of token: Int, _ relations: Deprel...) -> Int? {
    heads.indices.first { heads[$0] == Int32(token) && relations.contains(self.relations[$0]) }
  }

  /// Whether the second token is the first or hangs below it.
  public func contains(_ token: Int, _ descendant: Int) -> Bool {
    var at = descendant
    // A tree is never deeper than it has tokens; the bound keeps foreign heads that are no tree from looping.
    for _ in 0...count {
      if at == token { return true }
      guard heads.indices.contains(at), heads[at] >= 0 else { return false }
      at = Int(heads[at])
    }
    return false
  }

  /// The token range from the first to the last token of a subtree.
  ///
  /// The parser's trees are projective, so the range holds the subtree and nothing else.
  ///
  /// - Parameter leavingOut: relations of children of `token` whose subtrees are not to count, such as `.aclRelative` and `.punct` for a bare
  ///   noun phrase, or `.conj` and `.cc` for the first conjunct alone. The range then ends before the first such child to the right and begins
  ///   after the last such child to the left.
  public func subtree(of token: Int, leavingOut: Set<Deprel> = []) -> Range<Int> {
    guard heads.indices.contains(token) else { return 0..<0 }
    var low = token
    var high = token
    var floor = 0
    var ceiling = count
    for child in children(of: token) {
      let part = whole(child)
      if leavingOut.contains(relations[child]) {
        if child < token { floor = max(floor, part.upperBound) } else { ceiling = min(ceiling, part.lowerBound) }
      } else {
        low = min(low, part.lowerBound)
        high = max(high, part.upperBound - 1)
      }
    }
    return max(low, floor)..<min(high + 1, ceiling)
  }

  /// The range of a whole subtree, found by growing over neighbours whose heads lie inside.
  private func whole(_ token: Int) -> Range<Int> {
    var low = token
    var high = token
    while low > 0, contains(token, low - 1) { low -= 1 }
    while high + 1 < count, contains(token, high + 1) { high += 1 }
    return low..<high + 1
  }
}
