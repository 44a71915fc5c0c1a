import Comparison

/// What a transition costs: the gold arcs that can no longer be made after it (Goldberg and Nivre 2013, for arc-hybrid).
enum DynamicOracle {
  /// - Parameter heads: gold heads, the root's being the number of tokens.
  static func cost(_ transition: Transition, _ state: ParserState, _ heads: [Int32]) -> Int32 {
    transition == .shift ? costOfShift(state, heads) : costOfReduction(transition, state, heads)
  }

  /// The front can no longer get its head from below the stack's top, nor children from the stack.
  private static func costOfShift(_ state: ParserState, _ heads: [Int32]) -> Int32 {
    var cost: Int32 = 0
    for at in 0..<state.depth {
      let item = Int(state.stack[at])
      if item == Int(heads[state.front]), at < state.depth - 1 { cost += 1 }
      if Int(heads[item]) == state.front { cost += 1 }
    }
    return cost
  }

  /// The top loses every other head it could get, and the children it has in the buffer.
  private static func costOfReduction(_ transition: Transition, _ state: ParserState, _ heads: [Int32]) -> Int32 {
    let top = Int(state.stack[state.depth - 1])
    let head = Int(heads[top])
    var cost: Int32 = 0
    if transition == .left {
      if head > state.front || (state.depth > 1 && head == Int(state.stack[state.depth - 2])) { cost += 1 }
    } else if head >= state.front {
      cost += 1
    }
    if state.front < heads.count { for child in state.front..<heads.count where Int(heads[child]) == top { cost += 1 } }
    return cost
  }
}
