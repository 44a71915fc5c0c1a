extension CandidateFinder {
  /// What a named person, body or thing is said to be: the title or apposition at the name, and the nouns that the syntax ties
  /// to it.
  ///
  /// The same words of the same one are one claim, with all their places.
  func roles() -> [ClaimDraft] {
    let named = NamedTokens(reading)
    var places: [Place] = []
    for mention in reading.mentions {
      guard case .name(let name) = mention.value, let role = name.role, !role.isEmpty, isCompared(mention.sentence)
      else { continue }
      let tokens = document.tokens(in: role)
      guard !tokens.isEmpty, document.sentences[mention.sentence].tokens.contains(tokens.lowerBound) else { continue }
      places.append(
        Place(holder: name.canonical, name: mention.range, words: tokens, sentence: mention.sentence))
    }
    places += introductions(named)
    places += tiedRoles(named, besides: places.map { document.range($0.words) })
    var found: [ClaimDraft] = []
    var first: [String: Int] = [:]
    for place in places.sorted(by: { $0.words.lowerBound < $1.words.lowerBound }) {
      // "Cole, General Meyer and others": what names another person is no role.
      guard !place.words.contains(where: { named[$0]?.kind == .person && !isOwner($0, named) }) else { continue }
      let key = place.holder + "|" + (place.title.map(text) ?? "") + text(place.words).lowercased()
      if let known = first[key] {
        found[known].claim = found[known].claim.repeated(at: document.range(place.words))
      } else {
        first[key] = found.count
        found.append(claim(place))
      }
    }
    return found
  }

  /// Whether a name in a role tells whose or of what it is: "Meyer's deputy", "founder of the Meyer Group", "spokesman for President
  /// Meyer".
  private func isOwner(_ token: Int, _ named: NamedTokens) -> Bool {
    var (first, last) = (token, token)
    while first > 0, named[first - 1]?.form == named[token]?.form { first -= 1 }
    while last + 1 < document.tokens.count, named[last + 1]?.form == named[token]?.form { last += 1 }
    if last + 1 < document.tokens.count, document.tokens[last + 1].form == Form.possessive { return true }
    // The titles before it, and an article.
    while first > 0, titles.classes(of: document.tokens[first - 1].form).contains(.title) { first -= 1 }
    if first > 0, document.tokens[first - 1].classes.contains(.determiner) { first -= 1 }
    return first > 0 && !document.tokens[first - 1].classes.isDisjoint(with: [.of, .preposition, .to])
  }

  /// Where the text says what somebody is.
  struct Place {
    let holder: String
    let name: TextRange
    let words: Range<Int>
    let sentence: Int
    /// The title before the name that the words behind it go on: the "General" of "General Meyer of the Danish Army".
    var title: Range<Int>?
  }

  /// "a bear named Harald", "Meyer was the mayor", "as head of the port, Meyer …".
  private func tiedRoles(_ named: NamedTokens, besides known: [TextRange]) -> [Place] {
    var canonical = FormTable<String>(capacity: 64)
    for mention in reading.mentions {
      if case .name(let name) = mention.value { canonical[Form(utf8: name.canonical.utf8)] = name.canonical }
    }
    var found: [Place] = []
    for (index, sentence) in document.sentences.enumerated() where isCompared(index) {
      for token in sentence.tokens where reading.syntax.tags[token].upos == .noun && mayBeRole(token) {
        for name in NounTie.names(tiedTo: token, in: reading, named) where name.kind != .place {
          let words = phrase(of: token, besides: name.token)
          let range = document.range(words)
          guard let holder = canonical[name.form], !known.contains(where: { $0.overlaps(range) }),
            words.contains(where: { reading.ownTerms[$0] != nil })
          else { continue }
          found.append(Place(holder: holder, name: document.tokens[name.token].range, words: words, sentence: index))
        }
      }
    }
    return found
  }

  /// Whether a noun may say what somebody is: a person, a body, an animal, or a word that the thesaurus does not know; "the
  /// vehicle" and "the shooting" beside a name are no roles.
  private func mayBeRole(_ token: Int) -> Bool {
    let concept = concepts.concept(of: reading.syntax.lemmas[token])
    let kind = concepts.kind(of: concept)
    if Self.bearers.contains(where: { kind == $0 || concepts.isA(concept, $0) }) { return true }
    // "Lund, in power since 2010"
    return kind == nil && reading.syntax.child(of: token, .case) == nil && concepts.ancestors(of: concept).isEmpty
  }

  private static let bearers = [Form.person, Form("organization"), Form("group"), Form("animal")]

  /// The noun with what stands before it, and an "of" behind it, up to the name that it is said of.
  private func phrase(of noun: Int, besides name: Int) -> Range<Int> {
    let extent = reading.syntax.extent(of: noun, without: Self.outsidePost)
    if extent.contains(name) { return name > noun ? extent.lowerBound..<name : name + 1..<extent.upperBound }
    return extent
  }

  private func claim(_ place: Place) -> ClaimDraft {
    let focus = document.range(place.words)
    let words = [place.title.map(text), text(place.words)].compactMap { $0 }.joined(separator: " ")
    let claim = Claim(
      source: source, passage: focus.union(place.name), focus: focus, sentence: place.sentence,
      value: .text(oneLine(words)))
    let tokens = Array(place.title ?? 0..<0) + Array(place.words)
    let own = tokens.compactMap { reading.ownTerms[$0] }
    var found = ClaimDraft(
      kind: .role, claim: claim, terms: TermVector(own, terms.rarity), predicate: nil,
      head: Form(utf8: place.holder.utf8),
      isNegated: false, modality: .asserted, days: nil, about: .words("what \(place.holder) is"))
    found.post = Post(tokens, in: reading, concepts: concepts)
    return found
  }
}
