import Comparison

/// Gold transitions.
enum TransitionOracle {
  /// The same tree with every arc that crosses another lifted to its head's head until none does: the parser makes projective trees only.
  static func projective(_ heads: [Int32]) -> [Int32] {
    var heads = heads
    while let token = crossing(heads) { heads[token] = heads[Int(heads[token])] }
    return heads
  }

  /// The token with the shortest arc that has something beneath it that does not hang below the arc's head.
  private static func crossing(_ heads: [Int32]) -> Int? {
    var found: Int?
    var shortest = Int.max
    for token in heads.indices where heads[token] >= 0 {
      let head = Int(heads[token])
      let span = min(token, head) + 1..<max(max(token, head), min(token, head) + 1)
      guard span.count < shortest, span.contains(where: { !hangs($0, below: head, heads) }) else { continue }
      found = token
      shortest = span.count
    }
    return found
  }

  private static func hangs(_ token: Int, below head: Int, _ heads: [Int32]) -> Bool {
    var at = token
    while at >= 0 {
      if at == head { return true }
      at = Int(heads[at])
    }
    return false
  }

  /// The transitions of a projective tree, each token reduced as soon as its children are complete.
  static func transitions(_ heads: [Int32]) -> [Transition] {
    let count = heads.count
    var waiting = [Int](repeating: 0, count: count)
    for head in heads where head >= 0 { waiting[Int(head)] += 1 }
    var stack: [Int] = []
    var front = 0
    var taken: [Transition] = []
    while taken.count < count * 2 {
      if let top = stack.last, waiting[top] == 0 {
        let head = heads[top] < 0 ? count : Int(heads[top])
        if head == front || (stack.count > 1 && head == stack[stack.count - 2]) {
          taken.append(head == front ? .left : .right)
          stack.removeLast()
          if head < count { waiting[head] -= 1 }
          continue
        }
      }
      guard front < count else { break }
      taken.append(.shift)
      stack.append(front)
      front += 1
    }
    return taken
  }
}
