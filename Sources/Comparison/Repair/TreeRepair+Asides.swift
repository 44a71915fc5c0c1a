/// What stands beside a clause and is no part of the noun before it.
extension TreeRepair {
  /// "Seventy went to hospital, ⟦nine⟧ of them in a critical state", "in two weeks, ⟦most⟧ of them elderly": how many of those told of are
  /// what follows is said of the clause and not of its last noun.
  func countedAside(_ count: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard count > sentence.lowerBound + 1, count + 2 < sentence.upperBound, isComma(count - 1), has(count + 1, .of),
      has(count + 2, [.personalPlural, .relative]), let head = tree.head(of: count)
    else { return nil }
    // "Most of them ⟦elderly⟧", of which the parser has the subject.
    if [.nsubj, .nsubjPassive].contains(tree.relations[count]) {
      guard head > count, tree.tags[head].upos != .verb, tree.child(of: head, .cop, .aux) == nil,
        let above = tree.head(of: head), above < count, tree.tags[above].upos != .verb,
        let verb = tree.verb(above: above)
      else { return nil }
      return [WorkingTree.Change(token: head, head: verb, relation: .parataxis)]
    }
    guard head < count, tree.tags[head].upos != .verb, [.appos, .nmod, .conj].contains(tree.relations[count]),
      tree.child(of: count, .cc) == nil, let verb = tree.verb(above: head)
    else { return nil }
    // "Nine of them ⟦in a critical state⟧": what is said of them.
    let said = tree.children(of: verb, in: count + 3..<sentence.upperBound).first { phrase in
      guard tree.relations[phrase] == .obl, let mark = tree.child(of: phrase, .case) else { return false }
      return mark == count + 3
    }
    return [WorkingTree.Change(token: count, head: verb, relation: .parataxis)]
      + (said.map { [WorkingTree.Change(token: $0, head: count, relation: .nmod)] } ?? [])
  }

  /// "He died on Sunday ⟦aged⟧ 91": who is aged is told by the verb before, and no day is.
  func agedAside(_ aged: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard dates.word(tokens[aged].form).isA(.age), aged + 1 < sentence.upperBound, tree.tags[aged + 1].upos == .num,
      let verb = tree.head(of: aged), verb < aged, tree.tags[verb].upos == .verb
    else { return nil }
    if let day = tree.child(of: aged, .nsubj, .nsubjPassive), dates.word(tokens[day].form).isA([.weekday, .month]) {
      var changes = [
        WorkingTree.Change(token: aged, head: verb, relation: .advcl),
        WorkingTree.Change(token: day, head: verb, relation: .obl),
      ]
      if let mark = tree.child(of: aged, .mark), mark < day {
        changes.append(WorkingTree.Change(token: mark, head: day, relation: .case))
      }
      return changes
    }
    guard tree.relations[aged] == .conj, tree.child(of: aged, .cc) == nil else { return nil }
    return [WorkingTree.Change(token: aged, head: verb, relation: .advcl)]
  }

  /// "One was hurt, ⟦according to⟧ the police": two words that are a preposition, and nothing that is done.
  func according(_ word: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    if has(word, .according), tree.relations[word] == .case, let source = tree.head(of: word),
      tree.relations[source] == .appos
    {
      return [WorkingTree.Change(token: source, head: tree.head(of: source), relation: .obl)]
    }
    guard has(word, .according), word + 2 < sentence.upperBound, has(word + 1, .to), tree.relations[word] != .case,
      let source = tree.children(of: word, in: word + 2..<sentence.upperBound).first,
      let verb = tree.head(of: word)
    else { return nil }
    return [
      WorkingTree.Change(token: source, head: verb, relation: .obl),
      WorkingTree.Change(token: word, head: source, relation: .case),
      WorkingTree.Change(token: word + 1, head: word, relation: .fixed),
    ]
  }

  /// "They named him ⟦as⟧ Peter Holm": a preposition hangs on the noun behind it, and not the noun on the preposition.
  func loosePreposition(_ word: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard tree.tags[word].xpos == .in, tree.relations[word] == .advmod, has(word, [.preposition, .asRole]),
      let noun = tree.children(of: word, in: word + 1..<sentence.upperBound).first,
      tree.relations[noun] == .obl, tree.tags[noun].upos.isNominal, tree.child(of: noun, .case) == nil,
      let above = tree.head(of: word), let verb = tree.verb(above: above)
    else { return nil }
    return [
      WorkingTree.Change(token: noun, head: verb, relation: .obl),
      WorkingTree.Change(token: word, head: noun, relation: .case),
    ]
  }

  /// "Rebels take city; ⟦4,000 more troops⟧ on alert": a semicolon parts the news of a headline, and joins no two of one kind.
  func headlineParts(_ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard let mark = sentence.first(where: { isMark($0, UInt8(ascii: ";")) }),
      let root = sentence.first(where: { tree.relations[$0] == .root }), root < mark
    else { return nil }
    let joined = (mark + 1..<sentence.upperBound).filter { token in
      tree.head(of: token).map { $0 < mark } ?? false && tree.relations[token] != .punct
    }
    return joined.isEmpty
      ? nil : joined.map { WorkingTree.Change(token: $0, head: root, relation: .parataxis) }
  }
}
