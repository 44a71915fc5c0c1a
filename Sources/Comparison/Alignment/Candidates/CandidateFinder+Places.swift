extension CandidateFinder {
  /// Places that a clause names: a name of a place, or a noun that is a kind of place, where it stands for where something
  /// is or goes to, and not before another noun ("the Baghdad government").
  func addPlaces(_ speakers: SpeakerIndex, to found: inout [ClaimDraft]) {
    var places: [PlacePhrase] = []
    var isTaken = [Bool](repeating: false, count: document.tokens.count)
    for mention in reading.mentions where isCompared(mention.sentence) {
      guard case .name(let name) = mention.value else { continue }
      for token in mention.tokens { isTaken[token] = true }
      let head = headToken(of: mention.tokens)
      // A hospital, a zoo, a stadium is a body by its name, and a place where it tells where.
      let building = name.kind == .place || name.kind == .person ? nil : placeConcept(head)
      guard name.kind == .place || building != nil, isPlaced(head), !isNamedEvent(mention.tokens) else { continue }
      places.append(
        PlacePhrase(
          head: head, extent: extent(head, mention.tokens), value: .name(canonical: name.canonical, kind: .place),
          term: building ?? Form(utf8: name.canonical.utf8), sentence: mention.sentence))
    }
    for (index, sentence) in document.sentences.enumerated() where isCompared(index) {
      for token in sentence.tokens where !isTaken[token] && mayBeNoun(token) {
        guard let concept = placeConcept(token), isPlaced(token) else { continue }
        let tokens = reading.syntax.extent(of: token, without: Self.outsideNoun)
        places.append(
          PlacePhrase(
            head: token, extent: extent(token, tokens), value: .text(oneLine(text(words(of: tokens)))),
            term: concept, sentence: index))
      }
    }
    for place in places.sorted(by: { document.range($0.extent) < document.range($1.extent) }) {
      add(place, speakers, to: &found)
    }
  }

  /// "The dead of ⟦Hurricane Nora⟧": a name that begins with what happened.
  private func isNamedEvent(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 1 else { return false }
    let concept = concepts.concept(of: reading.syntax.lemmas[tokens.lowerBound])
    return concepts.family(of: concept) == Self.disaster || concepts.isA(concept, Self.disaster)
  }

  private static let disaster = Form("disaster")

  /// Where the text tells a place.
  private struct PlacePhrase {
    let head: Int
    let extent: Range<Int>
    let value: Claim.Value
    let term: Form
    let sentence: Int
  }

  /// The tokens of a place with its preposition, which belongs to what is told: "near the stop" is not "at the stop".
  private func extent(_ head: Int, _ tokens: Range<Int>) -> Range<Int> {
    let start = reading.syntax.child(of: head, .case).map { min($0, tokens.lowerBound) } ?? tokens.lowerBound
    return start..<tokens.upperBound
  }

  private func add(_ place: PlacePhrase, _ speakers: SpeakerIndex, to found: inout [ClaimDraft]) {
    let (head, extent) = (place.head, place.extent)
    let last = addCandidate(
      .place, focus: extent, focusRange: document.range(extent), sentence: place.sentence, value: place.value,
      head: place.term, own: extent, clause: reading.clause(of: head), about: gist(at: head), speakers: speakers,
      to: &found)
    found[last].direction = direction(head)
    if case .text = place.value { found[last].position = position(head) }
  }

  /// "from Lund", "to Holm"; what is listed behind ("to Holm, Malmo and Lund") is the same end of the way. Read off the words, since
  /// the parser joins the items of a list to any noun before them.
  private func direction(_ head: Int) -> ClaimDraft.Direction? {
    let floor = max(document.sentences[document.sentence(of: head)].tokens.lowerBound, head - Self.longestList)
    var at = head - 1
    while at >= floor {
      let classes = document.tokens[at].classes
      if classes.contains(.preposition) {
        if classes.contains(.origin) { return .origin }
        // "next to the hall" goes nowhere.
        let isBeside = at > 0 && document.tokens[at - 1].classes.contains(.excluding)
        return classes.contains(.to) && !isBeside ? .goal : nil
      }
      switch reading.syntax.tags[at].upos {
      case .noun, .propn, .adj, .det, .cconj, .punct: at -= 1
      default: return nil
      }
    }
    return nil
  }

  /// So many words of a list are looked back over.
  private static let longestList = 12

  /// Whether a noun of a place is told as what something is in, or beside: "inside the hall", "next to the hall".
  private func position(_ head: Int) -> ClaimDraft.Position? {
    guard let mark = reading.syntax.child(of: head, .case) else { return nil }
    let classes = document.tokens[mark].classes
    if classes.contains(.enclosing) { return .inside }
    if classes.contains(.excluding) { return .beside }
    guard classes.contains(.to), mark > 0, document.tokens[mark - 1].classes.contains(.excluding) else { return nil }
    return .beside
  }

  /// A noun; the tagger takes rare ones for adjectives, but none of those stands behind a preposition of its own.
  private func mayBeNoun(_ token: Int) -> Bool {
    let tag = reading.syntax.tags[token].upos
    return tag == .noun || tag == .adj && reading.syntax.child(of: token, .case) != nil
  }

  /// Whether the word stands for a place of its own: not before the noun that it tells more of.
  private func isPlaced(_ token: Int) -> Bool {
    switch reading.syntax.relations[token] {
    case .compound, .flat, .amod: false
    case .nsubj, .nsubjPassive: false
    default: true
    }
  }

  /// The concept of a noun of place behind a preposition of place or as the object of a verb; nil for other nouns.
  private func placeConcept(_ token: Int) -> Form? {
    let concept = concepts.concept(of: reading.syntax.lemmas[token])
    guard concepts.isPlace(concept) else { return nil }
    // "A state of emergency" is none.
    if let term = reading.ownTerms[token], concepts.kind(of: term) != nil, !concepts.isPlace(term) { return nil }
    if let mark = reading.syntax.child(of: token, .case) {
      return document.tokens[mark].classes.contains(.place) ? concept : nil
    }
    return reading.syntax.relations[token] == .obj ? concept : nil
  }

  /// The words of a phrase without the article or pronoun before it.
  private func words(of extent: Range<Int>) -> Range<Int> {
    var start = extent.lowerBound
    while start < extent.upperBound - 1,
      !document.tokens[start].classes.isDisjoint(with: [.determiner, .possessive, .preposition, .comparing])
    {
      start += 1
    }
    return start..<extent.upperBound
  }

  private static let outsideNoun: DeprelSet = [
    .acl, .aclRelative, .parataxis, .conj, .cc, .appos, .punct, .nmod,
    // "Two of the men are in ⟦hospital⟧": what a copula joins to it.
    .nsubj, .nsubjPassive, .nsubjOuter, .cop, .aux, .expl, .advcl, .ccomp, .mark,
  ]
}
