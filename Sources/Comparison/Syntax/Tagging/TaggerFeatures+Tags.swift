extension TaggerFeatures {
  /// The number that stands for a tag before the sentence's start.
  static let before: UInt64 = 254

  /// Writes the features of the tags already chosen to the left.
  @inline(__always)
  package func fillLeft(_ at: Int, tags: [UInt8], _ out: UnsafeMutablePointer<UInt64>) -> Int {
    fillLeft(
      at, near: at > 0 ? UInt64(tags[at - 1]) : Self.before, far: at > 1 ? UInt64(tags[at - 2]) : Self.before, out)
  }
}
