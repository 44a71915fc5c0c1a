/// The heads of a sentence with what is needed to walk down: each token's outermost children and its neighbours among its siblings.
package struct DependencyTree {
  /// The number of tokens.
  package private(set) var count = 0
  /// The head of each token, -1 for the root.
  package private(set) var heads: [Int32] = []
  /// Tokens so ordered that a head comes before its children and siblings come from left to right.
  package private(set) var topDown: [Int32] = []

  private var firstChild: [Int32] = []
  private var lastChild: [Int32] = []
  private var next: [Int32] = []
  private var previous: [Int32] = []
  private var lastLeftChild: [Int32] = []

  package init() {}

  /// Reads heads, which must be inside the sentence or -1.
  package mutating func read(_ heads: [Int32]) {
    count = heads.count
    self.heads = heads
    Self.clear(&firstChild, count)
    Self.clear(&lastChild, count)
    Self.clear(&next, count)
    Self.clear(&previous, count)
    Self.clear(&lastLeftChild, count)
    topDown.removeAll(keepingCapacity: true)
    for token in 0..<count {
      let head = Int(heads[token])
      guard head >= 0 else {
        topDown.append(Int32(token))
        continue
      }
      let last = lastChild[head]
      if last < 0 {
        firstChild[head] = Int32(token)
      } else {
        next[Int(last)] = Int32(token)
        previous[token] = last
      }
      lastChild[head] = Int32(token)
      if token < head { lastLeftChild[head] = Int32(token) }
    }
    var at = 0
    while at < topDown.count {
      var child = firstChild[Int(topDown[at])]
      while child >= 0 {
        topDown.append(child)
        child = next[Int(child)]
      }
      at += 1
    }
  }

  private static func clear(_ array: inout [Int32], _ count: Int) {
    array.removeAll(keepingCapacity: true)
    for _ in 0..<count { array.append(-1) }
  }

  /// The leftmost child, -1 where there is none.
  @inline(__always) package func first(of token: Int) -> Int { Int(firstChild[token]) }

  /// The rightmost child, -1 where there is none.
  @inline(__always) package func last(of token: Int) -> Int { Int(lastChild[token]) }

  /// The rightmost of the children to the left, -1 where there is none.
  @inline(__always) package func nearestLeft(of token: Int) -> Int { Int(lastLeftChild[token]) }

  /// The next child of the same head, -1 where there is none.
  @inline(__always) package func nextSibling(of token: Int) -> Int { Int(next[token]) }

  /// The child of the same head before, -1 where there is none.
  @inline(__always) package func previousSibling(of token: Int) -> Int { Int(previous[token]) }
}
