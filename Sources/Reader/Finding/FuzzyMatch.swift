/// Finds a few letters in a line, in their order but with others between: `bstrk` in “Baghdad airport strike”.
///
/// The score is that of fzf's first algorithm in its main parts: letters in a row and letters at the start of words count
/// more, gaps less; a letter that is missing makes no match. Capitals count where the letters have any.
enum FuzzyMatch {
  /// How well the letters fit, more is better, and at which scalars they stand; nil where they do not.
  static func match(_ letters: String, in line: String) -> (score: Int, places: [Int])? {
    let isExact = letters.unicodeScalars.contains { $0.properties.isUppercase }
    let wanted = letters.unicodeScalars.filter { $0 != " " }.map { fold($0, isExact) }
    if wanted.isEmpty { return (0, []) }
    let scalars = Array(line.unicodeScalars)
    let folded = scalars.map { fold($0, isExact) }
    // Forwards to the first end, and backwards from it: the shortest stretch that ends there.
    var next = 0
    guard
      let end = folded.indices.first(where: { index in
        if folded[index] == wanted[next] { next += 1 }
        return next == wanted.count
      })
    else { return nil }
    var best = places(wanted, folded, endingAt: end).map { (score($0, scalars), $0) }
    // Later ends may fit better: “strike” in “strict rules on the strike”.
    for later in folded.indices where later > end && folded[later] == wanted[wanted.count - 1] {
      guard let found = places(wanted, folded, endingAt: later) else { continue }
      let score = score(found, scalars)
      if score > best?.0 ?? 0 { best = (score, found) }
    }
    return best
  }

  private static func places(_ wanted: [Unicode.Scalar], _ line: [Unicode.Scalar], endingAt end: Int) -> [Int]? {
    var places: [Int] = []
    var rest = wanted.count - 1
    for index in (0...end).reversed() where line[index] == wanted[rest] {
      places.append(index)
      if rest == 0 { return places.reversed() }
      rest -= 1
    }
    return nil
  }

  private static func score(_ places: [Int], _ line: [Unicode.Scalar]) -> Int {
    var score = 0
    // A stretch that is no longer than the letters is a word; a long one is chance.
    if let first = places.first, let last = places.last { score -= (last - first + 1 - places.count) / 2 }
    var last: Int?
    for place in places {
      score += 16
      let isStart =
        place == 0 || !line[place - 1].properties.isAlphabetic && line[place - 1].properties.numericType == nil
      if isStart { score += 8 }
      if let last { score += place == last + 1 ? 8 : -min(12, place - last - 1) }
      last = place
    }
    return score
  }

  private static func fold(_ scalar: Unicode.Scalar, _ isExact: Bool) -> Unicode.Scalar {
    let lowered = scalar.properties.lowercaseMapping.unicodeScalars
    return isExact || lowered.count != 1 ? scalar : lowered.first ?? scalar
  }
}
