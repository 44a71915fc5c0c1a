/// Roles that are told in words of their own beside a name, where the tree of a long sentence is not to be trusted.
extension CandidateFinder {
  /// "the head of the port authority, Rosa Meyer", "General Meyer of the Danish Army", "As head of the port, Meyer decides".
  func introductions(_ named: NamedTokens) -> [Place] {
    reading.mentions.flatMap { mention -> [Place] in
      guard case .name(let name) = mention.value, name.kind == .person, isCompared(mention.sentence) else { return [] }
      return [before(mention, name, named), body(behind: mention, name, named)].compactMap { $0 }
    } + openings(named)
  }

  /// A phrase that ends in a comma before a name: from its article up to the comma, the role its first noun of a person.
  private func before(_ mention: Mention, _ name: Name, _ named: NamedTokens) -> Place? {
    let comma = start(of: mention, name) - 1
    let floor = document.sentences[mention.sentence].tokens.lowerBound
    guard comma > floor + 2, document.mark(comma) == 0x2C, !goesOn(mention.tokens.upperBound) else { return nil }
    var at = comma - 1
    var role: Int?
    while at >= max(floor, comma - Self.longestRole), reading.syntax.tags[at].upos != .verb,
      reading.syntax.tags[at].upos != .aux
    {
      let classes = document.tokens[at].classes
      if named[at] == nil, isRoleNoun(at) { role = at }
      // A role follows its article within a few words; what stands before the preposition of another is no part of it.
      if let role, classes.contains(.definiteArticle), role - at <= 4 {
        return Place(
          holder: name.canonical, name: mention.range, words: at..<comma, sentence: mention.sentence)
      }
      if document.mark(at) == 0x2C || document.mark(at) == 0x3B { return nil }
      at -= 1
    }
    return nil
  }

  /// Up to so many words before a comma may be a role.
  private static let longestRole = 16

  /// The first token of a name with its title.
  private func start(of mention: Mention, _ name: Name) -> Int {
    guard let role = name.role, role.end <= mention.range.start else { return mention.tokens.lowerBound }
    return min(mention.tokens.lowerBound, document.tokens(in: role).lowerBound)
  }

  /// Whether a list may go on behind a name: then what stands before it is one of its items.
  private func goesOn(_ next: Int) -> Bool {
    next < document.tokens.count && document.tokens[next].classes.contains(.coordinator)
  }

  /// A title before a name and a body behind it.
  private func body(behind mention: Mention, _ name: Name, _ named: NamedTokens) -> Place? {
    let of = mention.tokens.upperBound
    guard let role = name.role, role.end <= mention.range.start, of + 2 < document.tokens.count,
      document.tokens[of].classes.contains(.of)
    else { return nil }
    var at = of + 1
    if document.tokens[at].classes.contains(.definiteArticle) { at += 1 }
    guard let body = named[at], body.kind == .organization else { return nil }
    while at < document.sentences[mention.sentence].tokens.upperBound, named[at]?.form == body.form { at += 1 }
    return Place(
      holder: name.canonical, name: mention.range, words: of..<at, sentence: mention.sentence,
      title: document.tokens(in: role))
  }

  /// A sentence that opens with "As head of …": said of the subject behind the comma or dash, a name or a pronoun.
  private func openings(_ named: NamedTokens) -> [Place] {
    var canonical = FormTable<String>(capacity: 64)
    for mention in reading.mentions {
      if case .name(let name) = mention.value, name.kind == .person {
        canonical[Form(utf8: name.canonical.utf8)] = name.canonical
      }
    }
    return document.sentences.indices.compactMap { index -> Place? in
      let tokens = document.sentences[index].tokens
      guard isCompared(index), tokens.count > 4, document.tokens[tokens.lowerBound].classes.contains(.asRole),
        let role = tokens.dropFirst().prefix(4).first(where: { named[$0] == nil && isRoleNoun($0) }),
        reading.syntax.tags[role + 1].upos == .adp,
        let end = (role..<tokens.upperBound).first(where: isBreak)
      else { return nil }
      var subject = end + 1
      while subject < tokens.upperBound, !(isBreak(subject - 1) && isHolder(subject, canonical, named)) { subject += 1 }
      guard subject < tokens.upperBound, let term = named[subject]?.form ?? reading.terms[subject],
        let holder = canonical[term]
      else { return nil }
      return Place(
        holder: holder, name: document.tokens[subject].range, words: tokens.lowerBound + 1..<end, sentence: index)
    }
  }

  private func isBreak(_ token: Int) -> Bool { document.mark(token) == 0x2C || document.isDash(token) }

  private func isHolder(_ token: Int, _ canonical: FormTable<String>, _ named: NamedTokens) -> Bool {
    if let name = named[token] { return name.kind == .person }
    return document.tokens[token].classes.contains(.thirdSingular)
      && reading.terms[token].map { canonical[$0] != nil } ?? false
  }

  /// A noun for one person by what they are or do.
  private func isRoleNoun(_ token: Int) -> Bool {
    let classes = titles.classes(of: document.tokens[token].form)
    return classes.contains(.role) && !classes.contains(.plural) && reading.syntax.tags[token].upos != .verb
  }
}
