/// The features of a parser state: words and tags on the stack and in the buffer, their children, distances.
///
/// After Zhang and Nivre (2011), without relations, which a classifier of its own chooses once the tree stands.
package struct ParserFeatures {
  /// Room for the features of one state.
  package static let capacity = 96

  let words: UnsafePointer<UInt64>
  let tags: UnsafePointer<UInt64>
  let pairs: UnsafePointer<UInt64>
  let commas: UnsafePointer<UInt8>
  let verbs: UnsafePointer<UInt8>

  /// Calls the body with the features of a sentence.
  package static func with<Result>(_ atoms: ParserAtoms, _ body: (ParserFeatures) -> Result?) -> Result? {
    atoms.words.withUnsafeBufferPointer { words in
      atoms.tags.withUnsafeBufferPointer { tags in
        atoms.pairs.withUnsafeBufferPointer { pairs in
          atoms.commas.withUnsafeBufferPointer { commas in
            atoms.verbs.withUnsafeBufferPointer { verbs in
              guard let words = words.baseAddress, let tags = tags.baseAddress, let pairs = pairs.baseAddress,
                let commas = commas.baseAddress, let verbs = verbs.baseAddress
              else { return nil }
              // One past the start, so that -1 is "nothing".
              return body(
                ParserFeatures(
                  words: words + 1, tags: tags + 1, pairs: pairs + 1, commas: commas, verbs: verbs))
            }
          }
        }
      }
    }
  }

  /// 1, 2, 3, 4, 5–6, 7–10, more.
  @inline(__always)
  static func bucket(_ distance: Int) -> UInt64 {
    switch distance {
    case ...0: 0
    case 1...4: UInt64(distance)
    case 5...6: 5
    case 7...10: 6
    default: 7
    }
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
    return size + fillTogether(state, out + size)
  }

  /// The features of the buffer's front and what follows it.
  @inline(__always)
  func fillFront(_ b0: Int, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let b0w = words[b0]
    let b1w = words[b0 + 1]
    let b0p = tags[b0]
    let b1p = tags[b0 + 1]
    let b2p = tags[b0 + 2]
    let b0wp = pairs[b0]
    out[0] = FeatureHash.of(7, b0wp)
    out[1] = FeatureHash.of(8, b0w)
    out[2] = FeatureHash.of(9, b0p)
    out[3] = FeatureHash.of(10, pairs[b0 + 1])
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
    out[0] = FeatureHash.of(1, pairs[s0])
    out[1] = FeatureHash.of(2, words[s0])
    out[2] = FeatureHash.of(3, tags[s0])
    return 3
  }

  /// The features of the stack's second item.
  @inline(__always)
  func fillSecond(_ s1: Int, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    out[0] = FeatureHash.of(4, pairs[s1])
    out[1] = FeatureHash.of(5, words[s1])
    return 2
  }

  /// The features of the stack's third item.
  @inline(__always)
  func fillThird(_ s2: Int, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    out[0] = FeatureHash.of(13, pairs[s2])
    return 1
  }

  /// The features of several places together, and of their children.
  @inline(__always)
  func fillTogether(_ state: ParserState, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let b0 = state.front
    let s0 = state.item(0)
    let s1 = state.item(1)
    let s2 = state.item(2)
    let none = ParserNode()
    let s0n = s0 >= 0 ? state.nodes[s0] : none
    let s1n = s1 >= 0 ? state.nodes[s1] : none
    let b0n = state.nodes[b0]
    let s0w = words[s0]
    let s1w = words[s1]
    let b0w = words[b0]
    let b1w = words[b0 + 1]
    let s0p = tags[s0]
    let s1p = tags[s1]
    let s2p = tags[s2]
    let b0p = tags[b0]
    let b1p = tags[b0 + 1]
    let s0wp = pairs[s0]
    let s1wp = pairs[s1]
    let b0wp = pairs[b0]
    let s0l = Int(s0n.left)
    let s0r = Int(s0n.right)
    let s1l = Int(s1n.left)
    let s1r = Int(s1n.right)
    let b0l = Int(b0n.left)
    let s0lp = tags[s0l]
    let s0rp = tags[s0r]
    let s1rp = tags[s1r]
    let s1lp = tags[s1l]
    let b0lp = tags[b0l]
    let near = s0 >= 0 ? Self.bucket(b0 - s0) : 0
    let far = s1 >= 0 ? Self.bucket(s0 - s1) : 0
    let between: UInt64 =
      s0 >= 0
      ? UInt64(min(commas[b0] &- commas[s0 + 1], 3)) << 2 | UInt64(min(verbs[b0] &- verbs[s0 + 1], 3)) : 16
    let betweenStack: UInt64 =
      s1 >= 0
      ? UInt64(min(commas[s0] &- commas[s1 + 1], 3)) << 2 | UInt64(min(verbs[s0] &- verbs[s1 + 1], 3)) : 16

    let p3 = s1p << 16 | s0p << 8 | b0p
    out[0] = FeatureHash.of(15, s0wp, b0p)
    out[1] = FeatureHash.of(16, s0p, b0wp)
    out[2] = FeatureHash.of(17, s0w, b0w)
    out[3] = FeatureHash.of(18, s0p << 8 | b0p)
    out[4] = FeatureHash.of(21, s0p, s1wp)
    out[5] = FeatureHash.of(22, s0w, s1w)
    out[6] = FeatureHash.of(23, s1p << 8 | s0p)
    out[7] = FeatureHash.of(24, s1p << 8 | b0p)
    out[8] = FeatureHash.of(25, s1w, b0w)
    out[9] = FeatureHash.of(26, s1w, b0p)
    out[10] = FeatureHash.of(27, s1p, b0w)
    out[11] = FeatureHash.of(32, s0p << 16 | b0p << 8 | b1p)
    out[12] = FeatureHash.of(33, p3)
    out[13] = FeatureHash.of(34, s2p << 16 | s1p << 8 | s0p)
    out[14] = FeatureHash.of(35, s0p << 16 | s0lp << 8 | b0p)
    out[15] = FeatureHash.of(36, s0p << 16 | s0rp << 8 | b0p)
    out[16] = FeatureHash.of(37, s0p << 16 | b0p << 8 | b0lp)
    out[17] = FeatureHash.of(38, s1p << 16 | s1rp << 8 | s0p)
    out[18] = FeatureHash.of(39, s1p << 16 | s1lp << 8 | s0p)
    out[19] = FeatureHash.of(40, s1p << 16 | s0p << 8 | s0rp)
    out[20] = FeatureHash.of(41, s1p << 16 | s0p << 8 | s0lp)
    out[21] = FeatureHash.of(43, s0w, b0p << 8 | b1p)
    out[22] = FeatureHash.of(44, b0w, s0p << 8 | b1p)
    out[23] = FeatureHash.of(48, s0wp, UInt64(s0n.leftCount) << 8 | UInt64(s0n.rightCount))
    out[24] = FeatureHash.of(49, s0p << 16 | UInt64(s0n.leftCount) << 8 | UInt64(s0n.rightCount))
    out[25] = FeatureHash.of(50, s1wp, UInt64(s1n.rightCount))
    out[26] = FeatureHash.of(51, s1p << 8 | UInt64(s1n.rightCount))
    out[27] = FeatureHash.of(52, b0wp, UInt64(b0n.leftCount))
    out[28] = FeatureHash.of(53, b0p << 8 | UInt64(b0n.leftCount))
    out[29] = FeatureHash.of(54, s0p, words[s0l])
    out[30] = FeatureHash.of(55, s0p, words[s0r])
    out[31] = FeatureHash.of(56, b0p, words[b0l])
    out[32] = FeatureHash.of(57, s1p << 8 | s0p, words[s1r])
    out[33] = FeatureHash.of(58, s1p << 8 | s0p, words[s0l])
    out[34] = FeatureHash.of(60, s0w, words[b0l], b0p)
    out[35] = FeatureHash.of(61, s0p << 8 | b0p, words[b0l])
    out[36] = FeatureHash.of(62, s0p << 16 | s0rp << 8 | tags[Int(s0n.right2)])
    out[37] = FeatureHash.of(63, s0p << 16 | s0lp << 8 | tags[Int(s0n.left2)])
    out[38] = FeatureHash.of(64, b0p << 16 | b0lp << 8 | tags[Int(b0n.left2)])
    out[39] = FeatureHash.of(65, s1p << 16 | s1rp << 8 | tags[Int(s1n.right2)])
    out[40] = FeatureHash.of(66, s0w, near)
    out[41] = FeatureHash.of(67, b0w, near)
    out[42] = FeatureHash.of(68, s0p << 16 | b0p << 8 | near)
    out[43] = FeatureHash.of(69, s1p << 16 | s0p << 8 | far)
    out[44] = FeatureHash.of(70, s1wp, far)
    out[45] = FeatureHash.of(71, s0p << 16 | b0p << 8 | between)
    out[46] = FeatureHash.of(72, s1p << 16 | s0p << 8 | betweenStack)
    out[47] = FeatureHash.of(78, s1p << 24 | s0p << 16 | s0lp << 8 | s0rp)
    out[48] = FeatureHash.of(79, s0p << 24 | b0p << 16 | s0rp << 8 | b0lp)
    out[49] = FeatureHash.of(80, s0w, b1w)
    out[50] = FeatureHash.of(81, s0p << 24 | s0lp << 16 | b0p << 8 | b1p)
    out[51] = FeatureHash.of(82, s1p << 24 | s1rp << 16 | s0p << 8 | s0lp)
    return 52
  }
}
