extension [Mention] {
  /// The mentions by start, the longer first; those of the same words as they were.
  ///
  /// Their places are sorted and not they themselves, which are large and hold strings.
  func inReadingOrder() -> [Mention] {
    let order = indices.map { (range: self[$0].range, index: $0) }.sorted { a, b in
      if a.range.start != b.range.start { return a.range.start < b.range.start }
      return a.range.end != b.range.end ? a.range.end > b.range.end : a.index < b.index
    }
    return order.map { self[$0.index] }
  }
}
