/// What someone may have meant who wrote a name that there is not.
enum Nearest {
  /// The end of a warning: the nearest name, or all where none is near.
  static func hint(_ name: String, among names: [String]) -> String {
    if let near = Nearest.name(name, among: names) { return "; did you mean “\(near)”?" }
    return names.isEmpty || names.count > 24 ? "" : "; there are " + names.joined(separator: ", ")
  }

  /// The name that is the fewest changes away, the first of equals; nil where that is more than a third of it.
  static func name(_ name: String, among names: [String]) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    var best: (name: String, distance: Int)?
    for candidate in names {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      let distance = Nearest.distance(wanted, scalars)
      let allowed = max(1, max(wanted.count, scalars.count) / 3)
      if distance <= allowed, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// How many letters must be put in, left out, replaced or exchanged with their neighbour.
  ///
  /// Optimal string alignment: F. J. Damerau, “A technique for computer detection and correction of spelling errors”, 1964.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
