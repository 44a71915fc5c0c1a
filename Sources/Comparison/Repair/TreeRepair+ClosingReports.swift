/// Reports at the end of a sentence, the commonest clause of news: "The fire killed Anna Holm, ⟦the mayor said⟧."
extension TreeRepair {
  /// "The gang kidnapped Otto Lund, ⟦a court heard⟧.", "They arrested Anna Holm, ⟦police told reporters⟧.": behind a clause and a comma, a
  /// noun and a verb of speech that end the sentence tell who says all before it.
  ///
  /// Found by the words alone: behind a name the parser takes the speaker for what somebody is called ("Otto Lund, a witness"), and the
  /// verb for what is told of him.
  func closingReport(_ sentence: Range<Int>, _ tree: WorkingTree) -> [WorkingTree.Change]? {
    guard let report = reportBehind(sentence, tree) ?? reportBefore(sentence, tree) else { return nil }
    let (verb, comma) = (report.verb, report.comma)
    let loose = sentence.filter { token in
      token < comma && tree.relations[token] != .punct && (tree.head(of: token).map { $0 >= comma } ?? true)
    }
    let root = loose.first { tree.head(of: $0) == nil }
    let isClause =
      loose.contains { isPredicate($0, tree) } || (sentence.lowerBound..<comma).contains { isTensed($0, tree) }
    guard isClause, let said = root ?? loose.first(where: { isPredicate($0, tree) }),
      let speaker = speaker(in: report.speaker, tree)
    else { return nil }
    // "As the storm came nearer, officials warned": when they did, and not what.
    guard !opensAdverbial(said, sentence, tree) else { return nil }
    var changes = [
      WorkingTree.Change(token: verb, head: nil, relation: .root, tag: finite(verb, tree)),
      WorkingTree.Change(token: speaker, head: verb, relation: .nsubj, tag: noun(speaker, tree)),
      WorkingTree.Change(token: said, head: verb, relation: .ccomp),
    ]
    let phrase = comma < verb - 1 ? comma + 1..<verb : report.speaker
    for token in phrase where token != speaker && tree.relations[token] != .punct {
      guard let head = tree.head(of: token), !phrase.contains(head) else { continue }
      changes.append(ofSpeaker(token, speaker, report.speaker, tree))
    }
    let joined = joined(to: verb, loose, tree)
    changes += joined
    for token in loose where token != said && !joined.contains(where: { $0.token == token }) {
      changes.append(inClause(token, said, loose, tree))
    }
    if tree.child(of: said, .cop) != nil, tree.child(of: said, .nsubj) == nil,
      let subject = tree.child(of: said, .compound)
    {
      // "The victims were Anna Holm": what stands before the copula is no part of the name.
      changes.append(WorkingTree.Change(token: subject, head: said, relation: .nsubj))
    }
    for token in verb + 1..<sentence.upperBound where !phrase.contains(token) && tree.relations[token] != .punct {
      guard let head = tree.head(of: token), head < comma else { continue }
      changes.append(WorkingTree.Change(token: token, head: verb, relation: .obl))
    }
    return changes.contains { isNew($0, tree) } ? changes : nil
  }

  /// The parts of a report behind a clause: the comma, the verb of speech, and the noun phrase that speaks.
  private typealias Report = (comma: Int, verb: Int, speaker: Range<Int>)

  /// "…, ⟦the mayor said⟧", "…, ⟦Otto Lund, the mayor, said⟧".
  private func reportBehind(_ sentence: Range<Int>, _ tree: WorkingTree) -> Report? {
    guard let verb = closingCue(sentence, tree) else { return nil }
    var end = verb
    var start = speakerStart(verb, sentence, tree)
    if start == nil, isComma(verb - 1) {
      // What stands between two commas is what the speaker is.
      guard let aside = speakerStart(verb - 1, sentence, tree), isComma(aside - 1) else { return nil }
      end = aside - 1
      start = speakerStart(end, sentence, tree)
    }
    guard let start else { return nil }
    return (start - 1, verb, start..<end)
  }

  /// "…, ⟦said Otto Lund⟧", "…, ⟦said police⟧".
  private func reportBefore(_ sentence: Range<Int>, _ tree: WorkingTree) -> Report? {
    guard sentence.count > 5, let verb = sentence.last(where: { isVerbal($0, tree) }), verb > sentence.lowerBound + 2,
      isComma(verb - 1), has(verb, .empty), has(verb, .reporting), tree.tags[verb].xpos.isFiniteVerb,
      verb + 1 < sentence.upperBound, startsNoun(verb + 1, tree)
    else { return nil }
    let end = (verb + 1..<sentence.upperBound).first { tree.tags[$0].upos == .punct } ?? sentence.upperBound
    return (verb - 1, verb, verb + 1..<end)
  }

  /// A word of the noun phrase that speaks which hung elsewhere.
  private func ofSpeaker(_ token: Int, _ speaker: Int, _ phrase: Range<Int>, _ tree: WorkingTree) -> WorkingTree.Change
  {
    if tree.tags[token].upos == .adp, token + 1 < tokens.count, isNoun(token + 1, tree) {
      return WorkingTree.Change(token: token, head: token + 1, relation: .case)
    }
    let isAside = !phrase.contains(token)
    return WorkingTree.Change(
      token: token, head: speaker, relation: isAside ? .appos : token < speaker ? .compound : .nmod)
  }

  private func isNew(_ change: WorkingTree.Change, _ tree: WorkingTree) -> Bool {
    change.head != tree.head(of: change.token) || change.relation != tree.relations[change.token]
  }

  /// The verb of speech that ends a sentence, but for whom it was told and when: "told ⟦reporters⟧", "said ⟦on Monday⟧".
  private func closingCue(_ sentence: Range<Int>, _ tree: WorkingTree) -> Int? {
    var at = sentence.upperBound - 1
    while at > sentence.lowerBound + 4, !isVerbal(at, tree) {
      guard !isComma(at), !has(at, [.relative, .coordinator]) else { return nil }
      at -= 1
    }
    guard has(at, .reporting) || words.has(tokens[at].form, .report) else { return nil }
    let isFinite = tree.tags[at].xpos.isFiniteVerb
    // A participle is one behind a form of "be" or "have".
    guard isFinite || tree.tags[at].xpos == .vbn && tree.child(of: at, .aux, .auxPassive) == nil else { return nil }
    guard at + 1 < sentence.upperBound, tree.tags[at + 1].upos != .punct else { return at }
    // "Told ⟦reporters⟧", but "announced ⟦a plan⟧" is no report of what stands before; "a case reported on Monday" is none at all.
    if words.has(tokens[at].form, .addressing) { return has(at + 1, [.to, .by]) ? nil : at }
    let isAdverbial = tree.tags[at + 1].upos == .adp || tree.tags[at + 1].upos == .adv || isTime(at + 1)
    return isFinite && isAdverbial && !has(at + 1, [.to, .by]) ? at : nil
  }

  private func isTime(_ token: Int) -> Bool {
    dates.word(tokens[token].form).isA([.weekday, .month, .dayPart, .selector])
  }

  /// Where the noun before a closing verb of speech begins, if a comma stands before it and nothing but the noun's own words between.
  private func speakerStart(_ report: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> Int? {
    var start = report
    while start > sentence.lowerBound, !isComma(start - 1) {
      let tag = tree.tags[start - 1]
      let isNoun = !isVerbal(start - 1, tree) || isAloneBefore(report, start - 1, tree)
      guard isNoun, tag.upos != .sconj, tag.upos != .punct, report - start < 10,
        !has(start - 1, [.relative, .conditional, .simultaneous])
      else { return nil }
      start -= 1
    }
    guard start < report, start > sentence.lowerBound, start - 1 > sentence.lowerBound + 1,
      !has(start, [.coordinator, .preposition]),
      !has(start, .subordinator)
    else { return nil }
    return start
  }

  /// The head of the noun phrase that speaks: the end of its first run of nouns, "⟦officials⟧ familiar with the matter".
  private func speaker(in phrase: Range<Int>, _ tree: WorkingTree) -> Int? {
    guard let first = phrase.first(where: { isNoun($0, tree) && !has($0, .possessive) }) else {
      return isAloneBefore(phrase.upperBound, phrase.lowerBound, tree) ? phrase.lowerBound : nil
    }
    var last = first
    while last + 1 < phrase.upperBound {
      if isNoun(last + 1, tree) {
        last += 1
      } else if tree.tags[last + 1].xpos == .pos,
        let owned = (last + 2..<phrase.upperBound).first(where: { isNoun($0, tree) })
      {
        // "Karvia's ⟦foreign ministry⟧"
        last = owned
      } else {
        break
      }
    }
    while tree.relations[last] == .flat, let head = tree.head(of: last), phrase.contains(head), head < last {
      last = head
    }
    return last
  }

  /// "…, ⟦aides⟧ said": a plural alone between the comma and the verb of speech, though the tagger takes it for a verb.
  private func isAloneBefore(_ report: Int, _ token: Int, _ tree: WorkingTree) -> Bool {
    token + 1 == report && token > 0 && isComma(token - 1) && tree.tags[token].xpos == .vbz
  }

  /// Whether a word before the comma is what a clause says: a verb with a tense, or what a copula joins to a subject.
  private func isPredicate(_ token: Int, _ tree: WorkingTree) -> Bool {
    if tree.child(of: token, .cop) != nil { return true }
    guard tree.tags[token].upos == .verb else { return false }
    return isTensed(token, tree) || tree.child(of: token, .aux, .auxPassive, .nsubj, .nsubjPassive) != nil
  }

  private func isTensed(_ token: Int, _ tree: WorkingTree) -> Bool {
    isVerbal(token, tree) && tree.tags[token].xpos.isFiniteVerb
  }

  private func isVerbal(_ token: Int, _ tree: WorkingTree) -> Bool {
    tree.tags[token].upos == .verb || tree.tags[token].upos == .aux
  }

  /// "Among the dead were two men ⟦and a woman⟧, the police said": what "and" joins is no speaker.
  private func joined(to report: Int, _ loose: [Int], _ tree: WorkingTree) -> [WorkingTree.Change] {
    guard let joint = loose.first(where: { tree.relations[$0] == .cc && tree.head(of: $0) == report }),
      let joined = loose.first(where: { $0 > joint && tree.relations[$0] == .nsubj }),
      let noun = tree.head(of: report), tree.tags[noun].upos.isNominal, noun < joint
    else { return [] }
    return [
      WorkingTree.Change(token: joined, head: noun, relation: .conj),
      WorkingTree.Change(token: joint, head: joined, relation: .cc),
    ]
  }

  /// Whether a clause opens the sentence with a word that makes it the circumstance of another: "when", "as", "if".
  private func opensAdverbial(_ said: Int, _ sentence: Range<Int>, _ tree: WorkingTree) -> Bool {
    tree.children(of: said, in: sentence.lowerBound..<said).contains {
      tree.relations[$0] == .mark
        || tree.relations[$0] == .advmod && has($0, [.subordinator, .conditional, .simultaneous])
    }
  }

  /// A word of what is said that hung on the speaker or the verb of speech, and where it belongs.
  private func inClause(_ token: Int, _ said: Int, _ loose: [Int], _ tree: WorkingTree) -> WorkingTree.Change {
    if tree.tags[token].upos == .adp, let noun = loose.first(where: { $0 > token && isNoun($0, tree) }) {
      return WorkingTree.Change(token: token, head: noun, relation: .case)
    }
    // "By killing ⟦Anna Holm⟧, a spokesman said": the object of the verb right before it.
    if isNoun(token, tree), token > said, tree.tags[token - 1].upos == .verb, !tree.isAbove(token, token - 1) {
      return WorkingTree.Change(token: token, head: token - 1, relation: .obj)
    }
    let isSubject = tree.relations[token] == .nsubj || tree.relations[token] == .nsubjPassive
    guard isSubject, token > said else {
      return WorkingTree.Change(token: token, head: said, relation: tree.relations[token])
    }
    let isGoverned = loose.contains { $0 < token && tree.tags[$0].upos == .adp }
    return WorkingTree.Change(token: token, head: said, relation: isGoverned ? .obl : .dep)
  }

  /// The tag of a verb of speech with a subject: no participle.
  private func finite(_ report: Int, _ tree: WorkingTree) -> TokenTag? {
    tree.tags[report].xpos == .vbn ? TokenTag(.vbd, .verb) : nil
  }

  private func noun(_ speaker: Int, _ tree: WorkingTree) -> TokenTag? {
    tree.tags[speaker].xpos == .vbz ? TokenTag(.nns, .noun) : nil
  }
}
