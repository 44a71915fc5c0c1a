/// What is known of a token while its sentence is parsed: its head, its outermost and next-to-outermost children, their numbers.
package struct ParserNode {
  package var head: Int16 = -1
  package var left: Int16 = -1
  package var left2: Int16 = -1
  package var right: Int16 = -1
  package var right2: Int16 = -1
  package var leftCount: UInt8 = 0
  package var rightCount: UInt8 = 0
}

/// A partial parse: the stack, the buffer's front, and a node for each token and the root.
///
/// The memory is the owner's (``ParserStates``): a state is copied many times a sentence, and only its used part. Before the
/// first node lies that of no token, which has no children.
package struct ParserState {
  package let nodes: UnsafeMutablePointer<ParserNode>
  package let stack: UnsafeMutablePointer<Int16>
  package var depth = 0
  package var front = 0
  package var score: Int32 = 0
  /// The item of the search's history that led here.
  package var history: Int32 = -1

  /// The token so deep in the stack, at most 2 and 0 at the top; -1 where there is none.
  ///
  /// Below the stack lie three places that say "none": whether it is so deep no processor can foresee.
  @inline(__always)
  package func item(_ place: Int) -> Int { Int(stack[depth &- 1 &- place]) }

  /// Whether a transition can be taken; the root, at the buffer's end, takes one child only, as Universal Dependencies wants.
  @inline(__always)
  package func allows(_ transition: Transition, count: Int) -> Bool {
    switch transition {
    case .shift: front < count
    case .left: front < count ? depth > 0 : depth == 1
    case .right: depth > 1
    }
  }

  /// The transition that is allowed where no other is: an empty stack has only what comes next, and at the buffer's end what lies on
  /// the stack is taken off.
  @inline(__always)
  package func onlyTransition(count: Int) -> Transition? {
    if front == count { return depth > 1 ? .right : .left }
    return depth == 0 ? .shift : nil
  }

  /// The transition, of those allowed, whose score is higher than any other's by at least so much, where there is more than
  /// ``onlyTransition(count:)``: shift and left are allowed there.
  @inline(__always)
  func leader(_ scores: SIMD4<Int32>, by lead: Int32) -> Transition? {
    let (shift, left) = (scores[Transition.shift.rawValue], scores[Transition.left.rawValue])
    // A score that comes near no other where it is not allowed.
    let right = depth > 1 ? scores[Transition.right.rawValue] : .min / 4
    if shift >= max(left, right) &+ lead { return .shift }
    if left >= max(shift, right) &+ lead { return .left }
    return right >= max(shift, left) &+ lead ? .right : nil
  }

  /// Takes a transition that is allowed.
  @inline(__always)
  package mutating func take(_ transition: Transition) {
    switch transition {
    case .shift:
      stack[depth] = Int16(truncatingIfNeeded: front)
      depth += 1
      front += 1
    case .left:
      let child = stack[depth - 1]
      depth -= 1
      nodes[Int(child)].head = Int16(truncatingIfNeeded: front)
      nodes[front].left2 = nodes[front].left
      nodes[front].left = child
      nodes[front].leftCount = min(nodes[front].leftCount &+ 1, 7)
    case .right:
      let child = stack[depth - 1]
      let head = Int(stack[depth - 2])
      depth -= 1
      nodes[Int(child)].head = Int16(truncatingIfNeeded: head)
      nodes[head].right2 = nodes[head].right
      nodes[head].right = child
      nodes[head].rightCount = min(nodes[head].rightCount &+ 1, 7)
    }
  }
}

/// Memory for the states of one search.
package final class ParserStates {
  private var nodes: UnsafeMutablePointer<ParserNode>
  private var stacks: UnsafeMutablePointer<Int16>
  private var room: Int
  private let slots: Int
  private var count = 0

  /// - Parameter slots: how many states exist at once.
  package init(slots: Int) {
    self.slots = slots
    room = 64
    nodes = .allocate(capacity: slots * (room + Self.before))
    stacks = .allocate(capacity: slots * (room + Self.before))
    clear()
  }

  /// The places before a slot's first.
  private static let before = 3

  private func clear() {
    nodes.initialize(repeating: ParserNode(), count: slots * (room + Self.before))
    stacks.initialize(repeating: -1, count: slots * (room + Self.before))
  }

  deinit {
    nodes.deallocate()
    stacks.deallocate()
  }

  /// Makes room for sentences of so many tokens; states made before are no longer valid.
  package func reserve(_ tokens: Int) {
    count = tokens
    guard tokens + 1 > room else { return }
    nodes.deallocate()
    stacks.deallocate()
    room = max(tokens + 1, room * 2)
    nodes = .allocate(capacity: slots * (room + Self.before))
    stacks = .allocate(capacity: slots * (room + Self.before))
    clear()
  }

  /// The state before the first transition, in a slot.
  package func start(in slot: Int) -> ParserState {
    let place = slot * (room + Self.before) + Self.before
    let state = ParserState(nodes: nodes + place, stack: stacks + place)
    state.nodes.update(repeating: ParserNode(), count: count + 1)
    return state
  }

  /// A copy of a state in the memory of another that is no longer needed.
  ///
  /// Tokens beyond the buffer's front have no children yet, so that what lies there is the same in every state.
  @inline(__always)
  package func copy(_ state: ParserState, over old: ParserState) -> ParserState {
    let touched = min(max(state.front, old.front), count) + 1
    old.nodes.update(from: state.nodes, count: touched)
    old.stack.update(from: state.stack, count: state.depth)
    var copy = ParserState(nodes: old.nodes, stack: old.stack)
    copy.depth = state.depth
    copy.front = state.front
    copy.score = state.score
    copy.history = state.history
    return copy
  }
}
