/// The tags, lemmas and dependency trees of all sentences of a document, over its token indices.
///
///     syntax.heads[token]      // the token it depends on, -1 for the root of a sentence
///     syntax.children(of: 12)  // in the order of the text
///
/// One flat array a layer: a tree a sentence would cost an allocation each and make every look-up two steps. A class, though
/// it never changes, so that handing it on costs one count of references and not six.
public final class DocumentSyntax: Sendable {
  /// The part of speech of each token.
  public let tags: [TokenTag]
  /// The lemma of each token, as a form.
  public let lemmas: [Form]
  /// The token that each token depends on; -1 for a root.
  public let heads: [Int32]
  /// How each token depends on its head.
  public let relations: [Deprel]
  /// The first child of each token in `childList`, and one past the last of the last token.
  private let childStarts: [Int32]
  private let childList: [Int32]
  /// From the first to the last token of each token's subtree.
  private let extents: [(low: Int32, high: Int32)]

  /// Trees over tokens; heads that point outside count as roots.
  public init(tags: [TokenTag], lemmas: [Form], heads: [Int32], relations: [Deprel]) {
    (self.tags, self.lemmas, self.relations) = (tags, lemmas, relations)
    let count = tags.count
    self.heads = heads.map { $0 >= 0 && $0 < count ? $0 : -1 }
    var starts = [Int32](repeating: 0, count: count + 1)
    for head in self.heads where head >= 0 { starts[Int(head) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var list = [Int32](repeating: 0, count: Int(starts[count]))
    for (token, head) in self.heads.enumerated() where head >= 0 {
      list[Int(next[Int(head)])] = Int32(token)
      next[Int(head)] += 1
    }
    (childStarts, childList) = (starts, list)
    extents = Self.extents(self.heads)
  }

  /// The extents of all subtrees: each token widens those above it, up to the first that is wide enough already. What made
  /// that one so wide has widened, or will, all above it.
  private static func extents(_ heads: [Int32]) -> [(low: Int32, high: Int32)] {
    var extents = heads.indices.map { (low: Int32($0), high: Int32($0)) }
    for token in heads.indices {
      var at = Int(heads[token])
      while at >= 0, token < extents[at].low || token > extents[at].high {
        extents[at].low = min(extents[at].low, Int32(token))
        extents[at].high = max(extents[at].high, Int32(token))
        at = Int(heads[at])
      }
    }
    return extents
  }

  /// The tokens that depend on a token, in the order of the text.
  public func children(of token: Int) -> ArraySlice<Int32> {
    childList[Int(childStarts[token])..<Int(childStarts[token + 1])]
  }

  /// The first child with a relation.
  public func child(of token: Int, _ relation: Deprel) -> Int? {
    for place in Int(childStarts[token])..<Int(childStarts[token + 1]) {
      let child = Int(childList[place])
      if relations[child] == relation { return child }
    }
    return nil
  }

  /// From the first to the last token that depends on `token`, directly or not, itself included; children of the relations
  /// in `without` are left out with all below them.
  public func extent(of token: Int, without: DeprelSet = []) -> Range<Int> {
    var low = token
    var high = token
    for child in children(of: token) where !without.contains(relations[Int(child)]) {
      low = min(low, Int(extents[Int(child)].low))
      high = max(high, Int(extents[Int(child)].high))
    }
    return low..<high + 1
  }

  /// So many tokens at most are looked at on the way up: a damaged tree may have no root.
  static let longestPath = 64

  /// The token itself and those above it, up to the root.
  public func path(from token: Int) -> [Int] {
    var path = [token]
    var at = Int(heads[token])
    while at >= 0, path.count < Self.longestPath {
      path.append(at)
      at = Int(heads[at])
    }
    return path
  }
}
