extension CandidateFinder {
  /// Places of a clause: a name of a place, or a noun of a place, behind a preposition of place.
  func places(_ speakers: SpeakerIndex) -> [CandidateClaim] {
    var found: [CandidateClaim] = []
    for clause in reading.clauses where isCompared(clause.sentence) {
      for argument in clause.arguments where argument.role == .oblique {
        guard let preposition = argument.preposition, let mark = reading.syntax.child(of: argument.head, .case) else {
          continue
        }
        guard document.tokens[mark].classes.contains(.place), let head = placeHead(argument.head) else { continue }
        let extent = mark..<max(mark + 1, argument.extent.upperBound)
        let value = placeValue(argument.head, argument.extent)
        _ = preposition
        found.append(
          candidate(
            .place, focus: extent, focusRange: document.range(extent), sentence: clause.sentence, value: value,
            head: head, own: extent, clause: clause, about: gist(of: clause), speakers: speakers))
      }
    }
    return found
  }

  /// What place the noun is: the term of its name, or the concept of a noun that is a kind of place.
  private func placeHead(_ token: Int) -> Form? {
    for mention in reading.mentions(in: document.sentence(of: token)) where mention.tokens.contains(token) {
      if case .name(let name) = mention.value { return name.kind == .place ? Form(utf8: name.canonical.utf8) : nil }
      if case .date = mention.value { return nil }
      if case .quantity = mention.value { return nil }
    }
    let concept = concepts.concept(of: reading.syntax.lemmas[token])
    return concepts.isA(concept, Form("place")) || concepts.isA(concept, Form("building")) ? concept : nil
  }

  private func placeValue(_ head: Int, _ extent: Range<Int>) -> Claim.Value {
    for mention in reading.mentions(in: document.sentence(of: head)) where mention.tokens.contains(head) {
      if case .name(let name) = mention.value { return .name(canonical: name.canonical, kind: .place) }
    }
    let mark = reading.syntax.child(of: head, .case).map { $0 + 1 } ?? extent.lowerBound
    return .text(oneLine(text(max(mark, extent.lowerBound)..<extent.upperBound)))
  }
}
