extension CandidateFinder {
  /// What a clause tells, in a few words of it and in their order: "protesters stormed embassy", "boy was dragged by male",
  /// "killing of Soleimani".
  ///
  /// Heads alone would leave a passive without its verb ("boy dragged male") and a name cut ("Maj."), so auxiliaries, "not"
  /// and "by" come along, and of a name the word by which one goes on to call it.
  ///
  /// - Parameter besides: tokens that are told elsewhere, as an amount in its own column.
  func gist(of clause: Clause, besides: Range<Int> = 0..<0) -> String {
    let syntax = reading.syntax
    var tokens = verbGroup(clause)
    var joints: Set<Int> = []
    var count = 0
    for argument in clause.arguments where count < Self.mostArguments {
      if argument.role == .oblique && !clause.isNominal { continue }
      // "$" is the head of an amount.
      if syntax.tags[argument.head].upos == .sym { continue }
      // A day is nobody who does anything: the parser takes one for a subject now and then.
      if argument.role == .agent, isDate(argument.head) { continue }
      let phrase = phrase(argument, clause).filter { !besides.contains($0) }
      if isJoined(argument.head, clause), let first = phrase.min() { joints.insert(first) }
      tokens += phrase
      count += 1
    }
    return joined(tokens.filter { !besides.contains($0) }, commasBefore: joints)
  }

  /// Of so many arguments a gist tells.
  private static let mostArguments = 4

  /// The predicate with what makes it a verb: "were killed", "did not know", "has been bad".
  private func verbGroup(_ clause: Clause) -> [Int] {
    let syntax = reading.syntax
    guard !clause.isNominal else { return [clause.predicate] }
    return [clause.predicate]
      + syntax.children(of: clause.predicate).map(Int.init).filter { child in
        switch syntax.relations[child] {
        case .aux, .auxPassive, .cop, .compoundParticle: true
        case .advmod: document.tokens[child].classes.contains(.negation)
        default: false
        }
      }
  }

  /// An argument's head as one would name it, with the preposition where it would be misread without.
  private func phrase(_ argument: Clause.Argument, _ clause: Clause) -> [Int] {
    let syntax = reading.syntax
    var tokens = name(at: argument.head) ?? [argument.head]
    for child in syntax.children(of: argument.head).map(Int.init) {
      switch syntax.relations[child] {
      // "fuel oil", "crew members": the noun right before.
      case .compound where tokens == [argument.head] && child == argument.head - 1: tokens.append(child)
      case .case where clause.isNominal || clause.isPassive && argument.role == .agent: tokens.append(child)
      default: break
      }
    }
    return tokens
  }

  /// The words by which a named one is called: of a person the last, of a body or place up to three; nil for what has no name.
  private func name(at head: Int) -> [Int]? {
    let sentence = document.sentence(of: head)
    // The parser takes a title for the head of the name behind it: "Maj. Gen. Ann Cole".
    var last = head
    while document.tokens[last].classes.contains(.titleAbbreviation), last + 1 < document.tokens.count { last += 1 }
    for mention in reading.mentions(in: sentence) where mention.tokens.contains(last) {
      guard case .name(let name) = mention.value else { continue }
      if name.kind == .person { return [mention.tokens.upperBound - 1] }
      return mention.tokens.count <= 3 ? Array(mention.tokens) : nil
    }
    return nil
  }

  /// Whether a word is joined by "and" to another argument of the clause.
  private func isJoined(_ head: Int, _ clause: Clause) -> Bool {
    reading.syntax.relations[head] == .conj
      && clause.arguments.contains { $0.head == Int(reading.syntax.heads[head]) }
  }

  private func isDate(_ token: Int) -> Bool {
    reading.mentions(in: document.sentence(of: token)).contains { mention in
      guard case .date = mention.value else { return false }
      return mention.tokens.contains(token)
    }
  }

  /// Words in the order of the text; those that the text writes as one ("Soleimani’s") stay so. As in a headline, a comma stands for
  /// "and": "police arrested Cole, aides".
  private func joined(_ tokens: [Int], commasBefore joints: Set<Int>) -> String {
    var words = ""
    var last: Int?
    for token in Set(tokens).sorted() {
      let isAttached = last.map { document.tokens[$0].range.end == document.tokens[token].range.start } ?? true
      if joints.contains(token), last != nil { words += "," }
      words += (isAttached ? "" : " ") + text(token..<token + 1)
      last = token
    }
    return oneLine(words)
  }
}
