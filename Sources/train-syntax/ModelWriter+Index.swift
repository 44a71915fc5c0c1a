import Comparison

extension ModelWriter {
  /// Where each feature lies in a `FingerprintIndex`, and the index itself.
  struct Index {
    let bucketsLog2: Int
    /// The slot of each feature, in the order given.
    let slots: [Int]
    let bytes: [UInt8]

    /// - Parameter load: how full the index may be at most.
    init(_ features: [UInt64], load: Double = 0.75) {
      bucketsLog2 = max(ModelWriter.slots(for: features.count, load: load) - 2, 0)
      let mask = (1 << bucketsLog2) - 1
      var fill = [UInt8](repeating: 0, count: 1 << bucketsLog2)
      var words = [UInt64](repeating: 0, count: 1 << bucketsLog2)
      slots = features.map { feature in
        var bucket = Int(truncatingIfNeeded: feature) & mask
        while fill[bucket] == 4 { bucket = (bucket + 1) & mask }
        let place = Int(fill[bucket])
        words[bucket] |= FingerprintIndex.fingerprint(feature) << UInt64(place * 16)
        fill[bucket] += 1
        return bucket * 4 + place
      }
      var out = ByteWriter()
      for word in words { out.number(word) }
      bytes = out.bytes
    }
  }
}
