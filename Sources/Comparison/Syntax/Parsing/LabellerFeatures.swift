/// The features by which a relation is chosen for each token of a finished tree.
///
/// Heads come before their children and children from left to right, so that the relation of the head and those of the siblings before are known
/// ("nsubj" is seldom given twice).
package struct LabellerFeatures {
  /// Room for the features of one token.
  package static let capacity = 64

  let words: UnsafePointer<UInt64>
  let tags: UnsafePointer<UInt64>
  let pairs: UnsafePointer<UInt64>
  let tree: DependencyTree

  package init(_ features: ParserFeatures, _ tree: DependencyTree) {
    words = features.words
    tags = features.tags
    pairs = features.pairs
    self.tree = tree
  }

  /// The key of a token's tag with that of its head and the side on which that is, which for half of all tokens tells the
  /// relation alone ("the" before its noun).
  @inline(__always)
  package func pair(_ token: Int) -> UInt64 {
    let head = Int(tree.heads[token])
    return FeatureHash.mixed(tags[token] << 16 | tags[head] << 8 | (token < head ? 0 : 1), 98)
  }

  /// Writes the features of a token; returns their number.
  ///
  /// - Parameters:
  ///   - relations: the relations chosen so far, by token.
  @inline(__always)
  package func fill(_ token: Int, relations: UnsafePointer<UInt8>, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let size = fillTree(token, out)
    return size + fillRelations(token, relations: relations, out + size)
  }

  /// Writes the features that the tree alone gives; returns their number.
  @inline(__always)
  func fillTree(_ token: Int, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let count = tree.count
    let head = Int(tree.heads[token])
    let h = head < 0 ? count : head
    let grand = head < 0 ? -1 : (tree.heads[head] < 0 ? count : Int(tree.heads[head]))
    let side: UInt64 = head < 0 ? 2 : token < head ? 0 : 1
    let distance = side << 3 | (head < 0 ? 0 : ParserFeatures.bucket(abs(token - head)))
    let dw = words[token]
    let dp = tags[token]
    let hw = words[h]
    let hp = tags[h]
    let dl = tree.first(of: token)
    let dr = tree.last(of: token)
    let left = tree.previousSibling(of: token)
    let right = tree.nextSibling(of: token)
    let hl = head < 0 ? -1 : tree.first(of: head)
    let hr = head < 0 ? -1 : tree.last(of: head)
    // The two children next before the head: in "was quickly killed" they tell the passive.
    let near = head < 0 ? -1 : tree.nearestLeft(of: head)
    let near2 = near < 0 ? -1 : tree.previousSibling(of: near)
    let both = dp << 16 | hp << 8 | side
    out[0] = FeatureHash.of(1, dw)
    out[1] = FeatureHash.of(2, pairs[token], side)
    out[2] = FeatureHash.of(3, dp << 8 | side)
    out[3] = FeatureHash.of(4, hw, side)
    out[4] = FeatureHash.of(5, pairs[h], side)
    out[5] = FeatureHash.of(6, hp << 8 | side)
    out[6] = FeatureHash.of(7, both)
    out[7] = FeatureHash.of(8, dw, hp << 8 | side)
    out[8] = FeatureHash.of(9, hw, dp << 8 | side)
    out[9] = FeatureHash.of(10, pairs[token], pairs[h])
    out[10] = FeatureHash.of(11, both, distance)
    out[11] = FeatureHash.of(12, dp << 24 | hp << 16 | tags[token - 1] << 8 | tags[token + 1])
    out[12] = FeatureHash.of(13, dp << 24 | hp << 16 | tags[h - 1] << 8 | tags[min(h + 1, count + 1)])
    out[13] = FeatureHash.of(14, both, words[dl])
    out[14] = FeatureHash.of(15, both, words[dr])
    out[15] = FeatureHash.of(16, both << 8 | tags[dl])
    out[16] = FeatureHash.of(17, both << 8 | tags[dr])
    out[17] = FeatureHash.of(18, hw, words[dl], dp << 8 | side)
    out[18] = FeatureHash.of(19, words[dl], dw, side)
    out[19] = FeatureHash.of(20, both << 8 | tags[left])
    out[20] = FeatureHash.of(21, both << 8 | tags[right])
    out[21] = FeatureHash.of(27, both, tags[grand])
    out[22] = FeatureHash.of(28, both << 8 | tags[hl])
    out[23] = FeatureHash.of(29, both << 8 | tags[hr])
    out[24] = FeatureHash.of(30, both, words[hl])
    out[25] = FeatureHash.of(31, hp << 8 | side, words[left], dp)
    out[26] = FeatureHash.of(32, hp << 8 | side, words[right], dp)
    out[27] = FeatureHash.of(34, both, words[near])
    out[28] = FeatureHash.of(35, both, words[near2])
    out[29] = FeatureHash.of(36, both, words[near], words[near2])
    out[30] = FeatureHash.of(37, dw, words[token + 1])
    out[31] = FeatureHash.of(38, dw, words[token - 1])
    return 32
  }

  /// Writes the features of the relations chosen so far; returns their number.
  @inline(__always)
  func fillRelations(_ token: Int, relations: UnsafePointer<UInt8>, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let head = Int(tree.heads[token])
    let h = head < 0 ? tree.count : head
    let side: UInt64 = head < 0 ? 2 : token < head ? 0 : 1
    let dw = words[token]
    let dp = tags[token]
    let left = tree.previousSibling(of: token)
    let headRelation = head < 0 ? 99 : UInt64(relations[head])
    let leftRelation = left < 0 ? 99 : UInt64(relations[left])
    let both = dp << 16 | tags[h] << 8 | side
    out[0] = FeatureHash.of(22, both << 8 | leftRelation)
    out[1] = FeatureHash.of(23, leftRelation << 8 | side, dw)
    out[2] = FeatureHash.of(24, both << 8 | headRelation)
    out[3] = FeatureHash.of(25, dp << 8 | side, headRelation)
    out[4] = FeatureHash.of(26, dw, headRelation)
    out[5] = FeatureHash.of(33, words[h], leftRelation, side << 8 | dp)
    return 6
  }
}
