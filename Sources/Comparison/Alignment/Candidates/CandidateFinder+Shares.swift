extension CandidateFinder {
  /// Whether a count is of one of several places, of each of which the clause tells its own: "⟦1,200⟧ jobs in Norway and 300 in
  /// Denmark". Another article may print the sum.
  func isOfOnePlace(_ mention: Mention, _ quantity: Quantity) -> Bool {
    guard quantity.unit == "count", let head = quantity.countedHead, isPlaceMark(head + 1) else { return false }
    return reading.mentions(in: mention.sentence).contains { other in
      guard case .quantity(let next) = other.value, next.unit == "count", other.tokens.lowerBound > head + 1,
        other.tokens.lowerBound - head <= Self.widestPlace, next.countedHead.map({ $0 == head }) ?? true
      else { return false }
      return document.tokens[other.tokens.lowerBound - 1].classes.contains(.coordinator)
        && isPlaceMark(other.tokens.upperBound)
    }
  }

  /// How many tokens a place may take, its preposition and the "and" behind it counted in.
  private static let widestPlace = 10

  private func isPlaceMark(_ token: Int) -> Bool {
    token < document.tokens.count && document.tokens[token].classes.contains(.place)
  }
}
