extension Sequence where Element: Comparable {
  /// The elements in ascending order, each once.
  ///
  /// For the handful of articles or words of a fact: a `Set` hashes each with a seed, and the first of its kind costs as much as all
  /// titles of an event.
  func distinct() -> [Element] { sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } } }
}
