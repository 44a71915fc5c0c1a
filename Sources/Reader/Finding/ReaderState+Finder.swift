import Comparison

extension ReaderState {
  /// A fact that the finder lists.
  struct Found: Sendable, Hashable {
    let fact: Int
    let line: String
    /// The scalars of the line that were asked for.
    let places: [Int]
  }

  /// The facts that fit the letters typed, the best first.
  func findFacts(_ letters: String) -> [Found] {
    finderLines.enumerated().compactMap { index, line -> (score: Int, found: Found)? in
      return FuzzyMatch.match(letters, in: line).map { ($0.score, Found(fact: index, line: line, places: $0.places)) }
    }
    .sorted { a, b in a.score != b.score ? a.score > b.score : a.found.fact < b.found.fact }
    .map(\.found)
  }

  /// What the letters are looked for in: of each fact the subject and its first values.
  func makeFinderLines() -> [String] { facts.map(finderLine) }

  private func finderLine(_ fact: Fact) -> String {
    var values: [String] = []
    for claim in fact.claims.prefix(24) where !values.contains(claim.shown) { values.append(claim.shown) }
    return fact.about + " · " + values.joined(separator: "; ")
  }

  /// Goes to the fact chosen in the finder.
  mutating func openFound() {
    overlay = nil
    guard found.indices.contains(overlayIndex) else { return }
    let fact = found[overlayIndex].fact
    jump()
    if isMarked.indices.contains(fact), !isMarked[fact] { filter = FactFilter() }
    if facts[fact].verdict == .single, view == .facts { view = .columns }
    if !facts[fact].claims.contains(where: { $0.source == active }), let first = facts[fact].claims.first {
      active = first.source
    }
    select(fact)
    settle()
    if view.isList, selection != fact {
      view = .columns
      selection = fact
      settle()
    }
    if view == .columns { bringAll(aligned: false) }
  }
}
