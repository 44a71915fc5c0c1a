/// Roles that are told in words of their own beside a name, where the tree of a long sentence is not to be trusted.
extension CandidateFinder {
  /// "the head of the port authority, Rosa Meyer", "General Meyer of the Danish Army", "As head of the port, Meyer decides".
  func introductions(_ named: NamedTokens) -> [Place] {
    reading.mentions.flatMap { mention -> [Place] in
      guard case .name(let name) = mention.value, isCompared(mention.sentence) else { return [] }
      let noun = name.kind == .place ? nil : nounBefore(mention, name, named)
      guard name.kind == .person else { return [noun].compactMap { $0 } }
      return [before(mention, name, named), body(behind: mention, name, named), noun].compactMap { $0 }
    } + openings(named) + unnamed(named)
  }

  /// "the director of the museum" in an article that does not name her, where the others tie the noun to her name: where it first
  /// tells so.
  private func unnamed(_ named: NamedTokens) -> [Place] {
    var told: [String] = []
    var found: [Place] = []
    for (index, sentence) in document.sentences.enumerated() where isCompared(index) {
      for token in sentence.tokens where named[token] == nil && reading.syntax.tags[token].xpos == .nn {
        guard isRoleNoun(token), let person = reading.unnamedPerson(token), !told.contains(person) else { continue }
        let extent = reading.syntax.extent(of: token, without: Self.outsidePost)
        guard extent.contains(token), document.tokens[extent.lowerBound].classes.contains(.determiner) else { continue }
        told.append(person)
        found.append(
          Place(holder: person, name: document.range(extent), words: extent, sentence: index))
      }
    }
    return found
  }

  /// What hangs on a noun and says nothing of the role that it is.
  static let outsidePost: DeprelSet = [
    .acl, .aclRelative, .appos, .conj, .cc, .punct, .nsubj, .cop, .case, .mark, .advmod, .advcl, .parataxis,
  ]

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
      let isArticle =
        classes.contains(.definiteArticle) || classes.contains(.indefiniteArticle) && ends(mention.tokens.upperBound)
      if let role, isArticle, role - at <= 4 {
        return Place(
          holder: name.canonical, name: mention.range, words: at..<comma, sentence: mention.sentence)
      }
      if document.mark(at) == 0x2C || document.mark(at) == 0x3B { return nil }
      at -= 1
    }
    return nil
  }

  /// Whether a mark ends the apposition behind a name: "a spokesman for the port, Rosa Meyer, said" – but not "after he met a lawyer,
  /// Meyer left".
  private func ends(_ next: Int) -> Bool {
    guard next < document.tokens.count else { return true }
    let mark = document.mark(next)
    return mark == 0x2C || mark == 0x2E || document.tokens[next].classes.contains(.reporting)
  }

  /// A common noun right before a name, with the words before it that tell more: "the militant group ⟦Quay Front⟧", "midfielder ⟦Rosa Meyer⟧",
  /// and "the leader of the Quay Guard ⟦Rosa Meyer⟧". The parser takes the noun for many things.
  private func nounBefore(_ mention: Mention, _ name: Name, _ named: NamedTokens) -> Place? {
    guard name.role == nil else { return nil }
    let (end, floor) = (mention.tokens.lowerBound, document.sentences[mention.sentence].tokens.lowerBound)
    var noun = end - 1
    guard noun >= floor else { return nil }
    if let body = named[noun], body.form != named[end]?.form, body.kind != .person, name.kind == .person {
      while noun >= floor, named[noun]?.form == body.form { noun -= 1 }
      if noun > floor, document.tokens[noun].classes.contains(.definiteArticle) { noun -= 1 }
      guard noun > floor, document.tokens[noun].classes.contains(.of), isRoleNoun(noun - 1) else { return nil }
      noun -= 1
    }
    guard named[noun] == nil, document.tokens[noun].shape.isDisjoint(with: [.capitalized, .clitic, .punctuation]),
      isBearer(noun)
    else {
      return nil
    }
    var start = noun
    while start > floor, noun - start < Self.longestNoun, isPremodifier(start - 1, named) { start -= 1 }
    if start > floor, document.tokens[start - 1].classes.contains(.determiner) { start -= 1 }
    return Place(holder: name.canonical, name: mention.range, words: start..<end, sentence: mention.sentence)
  }

  /// So many words before a noun may tell more of it.
  private static let longestNoun = 6

  /// A singular noun for somebody or a body, whatever the tagger makes of it. Not for an animal or a ship: of those an article tells the
  /// kind, the colour and the age so, each a matter of its own.
  private func isBearer(_ token: Int) -> Bool {
    let tag = reading.syntax.tags[token]
    guard tag.xpos != .nns, tag.upos != .verb, tag.upos != .aux else { return false }
    let concept = concepts.concept(of: reading.syntax.lemmas[token])
    return isRoleNoun(token)
      || [Form.person, Form("group"), Form("organization")].contains {
        concepts.isA(concept, $0) || concepts.kind(of: concept) == $0
      }
  }

  private func isPremodifier(_ token: Int, _ named: NamedTokens) -> Bool {
    if let name = named[token] { return name.kind != .person }
    // "a 12-year-old bear": of marks only a hyphen may stand between.
    guard !document.tokens[token].shape.contains(.punctuation) else {
      return document.tokens[token].range.count == 1 && document.mark(token) == 0x2D
    }
    switch reading.syntax.tags[token].upos {
    case .adj, .noun, .num: return reading.syntax.tags[token].xpos != .nns
    default: return false
    }
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
