/// The features by which a relation is chosen for each token of a finished tree that has a head.
///
/// Heads come before their children and children from left to right, so that the relation of the head and those of the siblings before are known
/// ("nsubj" is seldom given twice).
package struct LabellerFeatures {
  /// Room for the features of one token.
  package static let capacity = 64

  private let features: ParserFeatures
  let tree: UnsafePointer<DependencyTree.Node>

  /// Calls the body with the features of a tree.
  @inline(__always)
  package static func with(_ features: ParserFeatures, _ tree: DependencyTree, _ body: (LabellerFeatures) -> Void) {
    tree.nodes.withUnsafeBufferPointer { nodes in
      guard let base = nodes.baseAddress else { return }
      body(LabellerFeatures(features, base))
    }
  }

  private init(_ features: ParserFeatures, _ tree: UnsafePointer<DependencyTree.Node>) {
    (self.features, self.tree) = (features, tree)
  }

  @inline(__always)
  private func word(_ place: Int) -> UInt64 { features.word(place) }

  @inline(__always)
  private func tag(_ place: Int) -> UInt64 { features.tag(place) }

  @inline(__always)
  private func pair(_ place: Int) -> UInt64 { features.pair(place) }

  /// The key of a token's tag with that of its head and the side on which that is, which for half of all tokens tells the
  /// relation alone ("the" before its noun).
  @inline(__always)
  package func tags(_ token: Int) -> UInt64 {
    let head = Int(tree[token].head)
    return FeatureHash.mixed(tag(token) << 16 | tag(head) << 8 | (token < head ? 0 : 1), 98)
  }

  /// Writes all features of a token; returns their number.
  ///
  /// - Parameters:
  ///   - relations: the relations chosen so far, by token.
  @inline(__always)
  package func fill(_ token: Int, relations: UnsafePointer<UInt8>, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    var size = fillFirst(token, out)
    size += fillMore(token, out + size)
    return size + fillRelations(token, relations: relations, out + size)
  }

  /// Writes the features that tell most; returns their number.
  @inline(__always)
  func fillFirst(_ token: Int, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let h = Int(tree[token].head)
    let side: UInt64 = token < h ? 0 : 1
    let both = tag(token) << 16 | tag(h) << 8 | side
    let distance = side << 3 | ParserFeatures.bucket(abs(token - h))
    let dl = Int(tree[token].first)
    out[0] = FeatureHash.of(2, pair(token), side)
    out[1] = FeatureHash.of(7, both)
    out[2] = FeatureHash.of(8, word(token), tag(h) << 8 | side)
    out[3] = FeatureHash.of(9, word(h), tag(token) << 8 | side)
    out[4] = FeatureHash.of(10, pair(token), pair(h))
    out[5] = FeatureHash.of(11, both, distance)
    out[6] = FeatureHash.of(12, tag(token) << 24 | tag(h) << 16 | tag(token - 1) << 8 | tag(token + 1))
    out[7] = FeatureHash.of(
      13, tag(token) << 24 | tag(h) << 16 | tag(h - 1) << 8 | tag(h + 1))
    out[8] = FeatureHash.of(14, both, word(dl))
    out[9] = FeatureHash.of(16, both << 8 | tag(dl))
    out[10] = FeatureHash.of(20, both << 8 | tag(Int(tree[token].previous)))
    out[11] = FeatureHash.of(28, both << 8 | tag(Int(tree[h].first)))
    out[12] = FeatureHash.of(34, both, word(Int(tree[h].nearestLeft)))
    return 13
  }

  /// Writes the other features that the tree alone gives; returns their number.
  @inline(__always)
  func fillMore(_ token: Int, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let h = Int(tree[token].head)
    let grand = tree[h].head < 0 ? features.count : Int(tree[h].head)
    let side: UInt64 = token < h ? 0 : 1
    let dw = word(token)
    let dp = tag(token)
    let hw = word(h)
    let hp = tag(h)
    let both = dp << 16 | hp << 8 | side
    let dl = Int(tree[token].first)
    let dr = Int(tree[token].last)
    let left = Int(tree[token].previous)
    let right = Int(tree[token].next)
    // The two children next before the head: in "was quickly killed" they tell the passive.
    let near = Int(tree[h].nearestLeft)
    let near2 = near < 0 ? -1 : Int(tree[near].previous)
    out[0] = FeatureHash.of(1, dw)
    out[1] = FeatureHash.of(3, dp << 8 | side)
    out[2] = FeatureHash.of(4, hw, side)
    out[3] = FeatureHash.of(5, pair(h), side)
    out[4] = FeatureHash.of(6, hp << 8 | side)
    out[5] = FeatureHash.of(15, both, word(dr))
    out[6] = FeatureHash.of(17, both << 8 | tag(dr))
    out[7] = FeatureHash.of(18, hw, word(dl), dp << 8 | side)
    out[8] = FeatureHash.of(19, word(dl), dw, side)
    out[9] = FeatureHash.of(21, both << 8 | tag(right))
    out[10] = FeatureHash.of(27, both, tag(grand))
    out[11] = FeatureHash.of(29, both << 8 | tag(Int(tree[h].last)))
    out[12] = FeatureHash.of(30, both, word(Int(tree[h].first)))
    out[13] = FeatureHash.of(31, hp << 8 | side, word(left), dp)
    out[14] = FeatureHash.of(32, hp << 8 | side, word(right), dp)
    out[15] = FeatureHash.of(35, both, word(near2))
    out[16] = FeatureHash.of(36, both, word(near), word(near2))
    out[17] = FeatureHash.of(37, dw, word(token + 1))
    out[18] = FeatureHash.of(38, dw, word(token - 1))
    return 19
  }

  /// Writes the features of the relations chosen so far; returns their number.
  @inline(__always)
  func fillRelations(_ token: Int, relations: UnsafePointer<UInt8>, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let h = Int(tree[token].head)
    let side: UInt64 = token < h ? 0 : 1
    let dw = word(token)
    let dp = tag(token)
    let left = Int(tree[token].previous)
    let headRelation = UInt64(relations[h])
    let leftRelation = left < 0 ? 99 : UInt64(relations[left])
    let both = dp << 16 | tag(h) << 8 | side
    out[0] = FeatureHash.of(22, both << 8 | leftRelation)
    out[1] = FeatureHash.of(23, leftRelation << 8 | side, dw)
    out[2] = FeatureHash.of(24, both << 8 | headRelation)
    out[3] = FeatureHash.of(25, dp << 8 | side, headRelation)
    out[4] = FeatureHash.of(26, dw, headRelation)
    out[5] = FeatureHash.of(33, word(h), leftRelation, side << 8 | dp)
    return 6
  }
}
