/// Verbs with two objects of which the second is an amount: "fined ⟦the company⟧ ⟦300 euros⟧".
extension TreeRepair {
  /// "A judge fined ⟦Jonas Holm⟧ 300 euros": who pays or is paid stands right behind the verb, and is the object; the amount behind that
  /// stands beside it, as in the passive "Jonas Holm was fined 300 euros".
  ///
  /// The treebank has next to none of these; the parser makes one phrase of the two.
  func paidObject(_ verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard words.has(tokens[verb].form, .paying), tree.tags[verb].upos == .verb else { return nil }
    guard let person = nounPhrase(behind: verb, sentence, tree),
      let amount = amount(from: person.upperBound, sentence, tree)
    else { return nil }
    let nouns = person.filter { isNoun($0, tree) }
    guard let first = nouns.first, let last = nouns.last,
      !dates.word(tokens[first].form).isA([.weekday, .month, .unit])
    else { return nil }
    let isName = tree.tags[last].upos == .propn
    let head = isName ? first : last
    guard
      tree.head(of: head) != verb || tree.head(of: amount.head) != verb || tree.relations[head] != .obj
        || tree.relations[amount.head] != .oblUnmarked
    else { return nil }
    var changes = [
      WorkingTree.Change(token: head, head: verb, relation: .obj),
      WorkingTree.Change(token: amount.head, head: verb, relation: .oblUnmarked),
      WorkingTree.Change(token: amount.number, head: amount.head, relation: .nummod),
    ]
    for token in person where token != head {
      let isPart = tree.tags[token].upos == .noun || tree.tags[token].upos == .propn
      let relation: Deprel = isPart ? (isName ? .flat : .compound) : tree.relations[token]
      changes.append(WorkingTree.Change(token: token, head: head, relation: relation))
    }
    for token in amount.words where token != amount.head && token != amount.number {
      let isNumber = tree.tags[token].upos == .num
      changes.append(
        WorkingTree.Change(
          token: token, head: isNumber ? amount.number : amount.head,
          relation: isNumber ? .compound : tree.relations[token]))
    }
    return changes
  }

  /// The noun phrase right behind a verb, up to a number.
  private func nounPhrase(behind verb: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> Range<Int>? {
    var end = verb + 1
    loop: while end < sentence.upperBound {
      switch tree.tags[end].xpos {
      case .dt, .jj, .prpPossessive, .nn, .nns, .nnp, .nnps, .prp: end += 1
      default: break loop
      }
    }
    guard end > verb + 1, end < sentence.upperBound, isNoun(end - 1, tree), !has(end - 1, .possessive) else {
      return nil
    }
    return verb + 1..<end
  }

  /// A number and what it counts, or money: "300 euros", "$3 million".
  private func amount(
    from start: Int, _ sentence: Range<Int>, _ tree: WorkingTree
  ) -> (words: Range<Int>, head: Int, number: Int)? {
    var at = start
    let isMoney = tree.tags[start].upos == .sym
    if isMoney { at += 1 }
    while at < sentence.upperBound, tree.tags[at].xpos == .cd { at += 1 }
    let number = at - 1
    guard number >= start + (isMoney ? 1 : 0) else { return nil }
    if isMoney { return (start..<at, start, number) }
    // "The second 300-euro instalment" is one thing.
    guard at < sentence.upperBound, tree.tags[at].xpos == .nns || tree.tags[at].xpos == .nn else { return nil }
    return (start..<at + 1, at, number)
  }
}
