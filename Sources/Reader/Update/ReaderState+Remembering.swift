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
    if !kept.corrections.isEmpty, corrections.isEmpty {
      corrections = kept.corrections
      recorrect()
    }
    let known = highlights.map(\.passage)
    highlights =
      kept.passages.filter { articles.indices.contains($0.passage.source) && !known.contains($0.passage) }
      .map { highlight($0.passage).with(tags: $0.tags, note: $0.note) } + highlights
    letters.merge(kept.letters.filter { articles.indices.contains($0.value.source) }) { own, _ in own }
    guard tops.allSatisfy({ $0 == 0 }), kept.places.contains(where: { $0.offset > 0 }) else { return }
    for place in kept.places where tops.indices.contains(place.source) { tops[place.source] = max(0, place.offset) }
    message = "where you left off; \(keymap.notation(of: .toStart, in: .columns) ?? ":to-start") goes to the start"
  }

  /// A passage with the fact that it tells, as far as this comparison finds it again.
  func highlight(_ passage: Highlight.Passage) -> Highlight {
    let marks = findings?.marks(in: passage.range, of: passage.source) ?? []
    // Of facts that share words with the passage, one that stands in it as a whole, then the most telling.
    let inside = marks.filter { passage.range.contains($0.focus) }
    let same =
      marks.first { $0.passage == passage.range }
      ?? (inside.isEmpty ? marks : inside).filter { $0.verdict != .single }.min { $0.fact < $1.fact }
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
