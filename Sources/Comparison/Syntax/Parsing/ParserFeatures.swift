/// The features of a parser state: words and tags on the stack and in the buffer, their children, distances.
///
/// After Zhang and Nivre (2011), without relations, which a classifier of its own chooses once the tree stands.
package struct ParserFeatures {
  /// Room for the features of one state.
  package static let capacity = 96

  /// The number of the sentence's tokens.
  package let count: Int
  private let places: UnsafePointer<ParserAtom>

  /// Calls the body with the features of one of the sentences.
  @discardableResult
  package static func with<Result>(
    _ atoms: ParserAtoms, sentence: Int = 0, _ body: (ParserFeatures) -> Result
  ) -> Result? {
    guard atoms.sentences.indices.contains(sentence) else { return nil }
    let (start, count) = atoms.sentences[sentence]
    return atoms.places.withUnsafeBufferPointer { places in
      guard let base = places.baseAddress else { return nil }
      return body(ParserFeatures(count: count, places: base + start))
    }
  }

  /// The word at a place.
  @inline(__always)
  func word(_ place: Int) -> UInt64 { places[place].word }

  /// The number of the tag at a place.
  @inline(__always)
  func tag(_ place: Int) -> UInt64 { UInt64(places[place].tag) }

  /// Word and tag together.
  @inline(__always)
  func pair(_ place: Int) -> UInt64 { places[place].pair }

  /// The group of a place's tag.
  @inline(__always)
  func group(_ place: Int) -> Int { Int(places[place].group) }

  @inline(__always)
  func group(_ place: Int16) -> Int { Int(places[Int(place)].group) }

  /// The commas and verbs that lie between two places, at most three each.
  @inline(__always)
  func between(_ left: Int, _ right: Int) -> Int {
    let (first, last) = (places[left &+ 1], places[right])
    return Int(min(last.commas &- first.commas, 3) &<< 2 | min(last.verbs &- first.verbs, 3))
  }

  /// A distance in steps: 0, 1, 2, 3, 4, 5–6, 7–10, more.
  @inline(__always)
  static func bucket(_ distance: Int) -> UInt64 {
    // A digit for each of sixteen distances; a comparison for each bucket would be guessed wrongly.
    0x7777_7666_6554_3210 &>> (UInt64(truncatingIfNeeded: min(distance, 15)) &* 4) & 15
  }

  /// Writes the features of a state; returns their number.
  ///
  /// They fall into those of one place each, which a sentence has as many of as tokens, and those of places together.
  @inline(__always)
  package func fill(_ state: ParserState, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    var size = fillFront(state.front, out)
    size += fillTop(state.item(0), out + size)
    size += fillSecond(state.item(1), out + size)
    size += fillThird(state.item(2), out + size)
    together(state) { feature in
      out[size] = feature
      size &+= 1
    }
    return size
  }

  /// The features of the buffer's front and what follows it.
  @inline(__always)
  func fillFront(_ b0: Int, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let b0w = word(b0)
    let b1w = word(b0 + 1)
    let b0p = tag(b0)
    let b1p = tag(b0 + 1)
    let b2p = tag(b0 + 2)
    let b0wp = pair(b0)
    out[0] = FeatureHash.of(7, b0wp)
    out[1] = FeatureHash.of(8, b0w)
    out[2] = FeatureHash.of(9, b0p)
    out[3] = FeatureHash.of(10, pair(b0 + 1))
    out[4] = FeatureHash.of(11, b1p)
    out[5] = FeatureHash.of(12, b2p << 8 | b1p)
    out[6] = FeatureHash.of(28, b0p << 8 | b1p)
    out[7] = FeatureHash.of(29, b0w, b1p)
    out[8] = FeatureHash.of(30, b0p, b1w)
    out[9] = FeatureHash.of(31, b0p << 16 | b1p << 8 | b2p)
    return 10
  }

  /// The features of the stack's top.
  @inline(__always)
  func fillTop(_ s0: Int, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    out[0] = FeatureHash.of(1, pair(s0))
    out[1] = FeatureHash.of(2, word(s0))
    out[2] = FeatureHash.of(3, tag(s0))
    return 3
  }

  /// The features of the stack's second item.
  @inline(__always)
  func fillSecond(_ s1: Int, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    out[0] = FeatureHash.of(4, pair(s1))
    out[1] = FeatureHash.of(5, word(s1))
    return 2
  }

  /// The features of the stack's third item.
  @inline(__always)
  func fillThird(_ s2: Int, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    out[0] = FeatureHash.of(13, pair(s2))
    return 1
  }

  /// Hands over the features of several places together, and of their children.
  @inline(__always)
  func together(_ state: ParserState, _ use: (UInt64) -> Void) {
    let b0 = state.front
    let (s0, s1) = (state.item(0), state.item(1))
    let top = state.nodes[s0]
    let first = state.nodes[b0]
    let s0w = word(s0)
    let s1w = word(s1)
    let b0w = word(b0)
    let b1w = word(b0 &+ 1)
    let s0p = tag(s0)
    let s1p = tag(s1)
    let b0p = tag(b0)
    let b1p = tag(b0 &+ 1)
    let s0wp = pair(s0)
    let s1wp = pair(s1)
    let b0wp = pair(b0)
    let near = Self.bucket(b0 &- s0)
    use(FeatureHash.of(15, s0wp, b0p))
    use(FeatureHash.of(16, s0p, b0wp))
    use(FeatureHash.of(17, s0w, b0w))
    use(FeatureHash.of(21, s0p, s1wp))
    use(FeatureHash.of(22, s0w, s1w))
    use(FeatureHash.of(25, s1w, b0w))
    use(FeatureHash.of(26, s1w, b0p))
    use(FeatureHash.of(27, s1p, b0w))
    use(FeatureHash.of(43, s0w, b0p << 8 | b1p))
    use(FeatureHash.of(44, b0w, s0p << 8 | b1p))
    use(FeatureHash.of(52, b0wp, UInt64(first.leftCount)))
    use(FeatureHash.of(54, s0p, word(Int(top.left))))
    use(FeatureHash.of(55, s0p, word(Int(top.right))))
    use(FeatureHash.of(56, b0p, word(Int(first.left))))
    use(FeatureHash.of(66, s0w, near))
    use(FeatureHash.of(67, b0w, near))
    use(FeatureHash.of(80, s0w, b1w))
  }
}
