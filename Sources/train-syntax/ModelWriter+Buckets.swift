import Comparison

extension ModelWriter {
  /// Spreads features over buckets of four places.
  struct Buckets {
    let log2: Int
    /// For each place, four to a bucket, the number of the feature that lies there, -1 for none.
    let places: [Int]

    /// - Parameters:
    ///   - count: the number of features.
    ///   - log2: the number of buckets, as a power of two.
    ///   - importance: a bucket that would have more than four features keeps those with the most of it.
    ///   - key: what the table keeps of a feature; of two with the same key, only the more important one is kept.
    init(_ count: Int, log2: Int, importance: (Int) -> Float, feature: (Int) -> UInt64, key: (UInt64) -> UInt64) {
      self.log2 = log2
      let order = (0..<count).map { (importance($0), feature($0), $0) }.sorted {
        $0.0 != $1.0 ? $0.0 > $1.0 : $0.1 < $1.1
      }
      var fill = [Int](repeating: 0, count: 1 << log2)
      var places = [Int](repeating: -1, count: 4 << log2)
      for (_, hash, number) in order {
        let bucket = Int(truncatingIfNeeded: hash >> UInt64(64 - log2))
        guard fill[bucket] < 4 else { continue }
        let others = places[bucket * 4..<bucket * 4 + fill[bucket]]
        guard !others.contains(where: { key(feature($0)) == key(hash) }) else { continue }
        places[bucket * 4 + fill[bucket]] = number
        fill[bucket] += 1
      }
      self.places = places
    }

    /// How many features found a place.
    var kept: Int { places.reduce(0) { $0 + ($1 < 0 ? 0 : 1) } }
  }
}
