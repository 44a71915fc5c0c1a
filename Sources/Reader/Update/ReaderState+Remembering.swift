import Comparison

extension ReaderState {
  /// Where each article is read: what a notebook keeps.
  public var places: [Remembered.Place] {
    tops.enumerated().map { Remembered.Place(source: $0, offset: $1) }
  }

  /// Takes in what was kept from an earlier reading, after the comparison.
  ///
  /// Marks of this reading stay. Places count only while nothing was scrolled: a text must not move under its reader.
  mutating func restore(_ kept: Remembered) {
    let known = highlights.map(\.passage)
    highlights =
      kept.passages.filter { articles.indices.contains($0.source) && !known.contains($0) }
      .map(highlight) + highlights
    guard tops.allSatisfy({ $0 == 0 }), kept.places.contains(where: { $0.offset > 0 }) else { return }
    for place in kept.places where tops.indices.contains(place.source) { tops[place.source] = max(0, place.offset) }
    message = "where you left off; \(keymap.notation(of: .toStart, in: .columns) ?? ":to-start") goes to the start"
  }

  /// A passage with the fact that it tells, as far as this comparison finds it again.
  private func highlight(_ passage: Highlight.Passage) -> Highlight {
    let marks = findings?.marks(in: passage.range, of: passage.source) ?? []
    let same = marks.first { $0.passage == passage.range } ?? marks.first { passage.range.contains($0.passage) }
    guard let same else {
      return Highlight(fact: "", about: "a passage", verdict: .single, passage: passage, counterparts: [])
    }
    return highlight(facts[same.fact], passage)
  }

  /// A passage with what the other sources say of its fact.
  func highlight(_ fact: Fact, _ passage: Highlight.Passage) -> Highlight {
    let others = fact.claims.filter { $0.source != passage.source }
      .map { Highlight.Passage(source: $0.source, range: $0.passage) }
    return Highlight(
      fact: fact.id, about: fact.about, verdict: fact.verdict, passage: passage, counterparts: others.sorted())
  }
}
