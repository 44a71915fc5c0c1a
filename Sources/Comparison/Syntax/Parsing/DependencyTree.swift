/// The heads of a sentence with what is needed to walk down: each token's outermost children and its neighbours among its siblings.
package struct DependencyTree {
  /// What is known of a token; -1 where there is none.
  ///
  /// All of it lies together, and a rule that reads trees holds one pointer: half a dozen lists would be counted as held and as
  /// let go for every token.
  package struct Node {
    /// The head; -1 for the root.
    package fileprivate(set) var head: Int32 = -1
    /// The leftmost child, the rightmost, and the rightmost of those to the left.
    package fileprivate(set) var first: Int32 = -1
    package fileprivate(set) var last: Int32 = -1
    package fileprivate(set) var nearestLeft: Int32 = -1
    /// The next child of the same head, and the one before.
    package fileprivate(set) var next: Int32 = -1
    package fileprivate(set) var previous: Int32 = -1
  }

  package private(set) var nodes: [Node] = []
  /// Tokens so ordered that a head comes before its children and siblings come from left to right.
  package private(set) var topDown: [Int32] = []

  package init() {}

  /// Reads heads, which must be inside the sentence or -1.
  package mutating func read(_ heads: [Int32]) {
    nodes.removeAll(keepingCapacity: true)
    for head in heads { nodes.append(Node(head: head)) }
    topDown.removeAll(keepingCapacity: true)
    for token in heads.indices {
      let head = Int(heads[token])
      guard head >= 0 else {
        topDown.append(Int32(token))
        continue
      }
      let last = nodes[head].last
      if last < 0 {
        nodes[head].first = Int32(token)
      } else {
        nodes[Int(last)].next = Int32(token)
        nodes[token].previous = last
      }
      nodes[head].last = Int32(token)
      if token < head { nodes[head].nearestLeft = Int32(token) }
    }
    var at = 0
    while at < topDown.count {
      var child = nodes[Int(topDown[at])].first
      while child >= 0 {
        topDown.append(child)
        child = nodes[Int(child)].next
      }
      at += 1
    }
  }
}
