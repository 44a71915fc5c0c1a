/// Nouns and clauses that the parser has left beside what they are joined to, or joined to what they are not.
extension TreeRepair {
  /// "the 103 passengers and ⟦26 crew⟧", "him and ⟦two others⟧": a noun with an "and" of its own and no preposition is joined
  /// to the noun that ends right before the "and".
  ///
  /// The parser hangs it on the verb, as a second object or an adverbial, where a number stands between.
  func joinedNoun(_ token: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    switch tree.relations[token] {
    case .obl, .oblUnmarked, .obj, .iobj, .dep, .nmod, .nmodUnmarked: break
    default: return nil
    }
    guard isNoun(token, tree), let joint = tree.child(of: token, .cc), joint > sentence.lowerBound,
      has(joint, .coordinator), tree.child(of: token, .case) == nil, let verb = tree.head(of: token), verb < joint,
      (joint + 1..<token).allSatisfy({ tree.isAbove(token, $0) })
    else { return nil }
    // The noun that ends before "and", up to the one that hangs where this one does.
    var first = joint - 1
    for _ in 0..<8 {
      guard let above = tree.head(of: first), above != verb, above > verb, first > verb else { break }
      first = above
    }
    guard first > verb, first < joint, tree.head(of: first) == verb, isNoun(first, tree),
      tree.child(of: first, .case) == nil, tree.relations[first] != .conj
    else { return nil }
    return [WorkingTree.Change(token: token, head: first, relation: .conj)]
  }

  /// "He was leaving on Monday ⟦when the van exploded⟧": what "when" or "while" begins is joined to no clause; it tells when.
  func joinedClause(_ token: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.relations[token] == .conj, let head = tree.head(of: token), head < token,
      tree.child(of: token, .cc) == nil, let joint = tree.child(of: token, .mark, .advmod), joint > head,
      has(joint, .simultaneous), has(joint, .subordinator), !has(joint - 1, .coordinator),
      tree.tags[token].xpos.isFiniteVerb || tree.child(of: token, .cop, .aux, .auxPassive) != nil
    else { return nil }
    return [WorkingTree.Change(token: token, head: head, relation: .advcl)]
  }
}
