/// A search through the transitions of a sentence that keeps the best few partial parses at each step.
///
///     search.begin(count: atoms.count)
///     while !search.isDone { search.advance { state, scores in … } }
///     search.heads(into: &heads)
///
/// The program and the trainer share it, so that the weights are learnt under the very search that uses them (Zhang and Clark 2008).
package final class BeamSearch {
  /// A candidate for the next step.
  private struct Candidate {
    var parent: Int
    var transition: Transition
    var score: Int32
  }

  /// How many partial parses are kept.
  package let width: Int
  /// A partial parse that is so much worse than the best is dropped even where the beam has room.
  package var margin: Int32 = .max
  /// The partial parses, the best first.
  package private(set) var items: [ParserState] = []
  /// For each item ever kept, the item it came from and the transition taken.
  package private(set) var history: [(parent: Int32, transition: Transition)] = []

  private let states: ParserStates
  private var spare: [ParserState] = []
  private var next: [ParserState] = []
  private var candidates: [Candidate] = []
  private var uses: [Int] = []
  private var scores: [Int32] = [0, 0, 0, 0]
  private var count = 0
  private var steps = 0

  /// - Parameter width: how many partial parses to keep; 1 is a greedy parser.
  package init(width: Int) {
    self.width = max(width, 1)
    states = ParserStates(slots: self.width * 2)
  }

  /// Begins a sentence of so many tokens.
  package func begin(count: Int) {
    self.count = count
    steps = 0
    history.removeAll(keepingCapacity: true)
    states.reserve(count)
    items.removeAll(keepingCapacity: true)
    spare.removeAll(keepingCapacity: true)
    items.append(states.start(in: 0))
    for slot in 1..<width * 2 { spare.append(states.start(in: slot)) }
  }

  /// Whether every token has its head.
  package var isDone: Bool { steps == count * 2 }

  /// Takes one step: asks for the scores of the three transitions of each item, and keeps the best.
  package func advance(_ score: (ParserState, UnsafeMutablePointer<Int32>) -> Void) {
    steps += 1
    candidates.removeAll(keepingCapacity: true)
    for parent in items.indices {
      scores.withUnsafeMutableBufferPointer { scores in
        if let base = scores.baseAddress { score(items[parent], base) }
      }
      for transition in Transition.allCases where items[parent].allows(transition, count: count) {
        insert(
          Candidate(parent: parent, transition: transition, score: items[parent].score &+ scores[transition.rawValue]))
      }
    }
    if let best = candidates.first, margin != .max {
      while let last = candidates.last, Int(best.score) - Int(last.score) > Int(margin) { candidates.removeLast() }
    }
    expand()
  }

  /// Keeps the candidates sorted, the best first; among equals the one that came first stays first.
  private func insert(_ candidate: Candidate) {
    if candidates.count == width {
      guard let last = candidates.last, candidate.score > last.score else { return }
      candidates.removeLast()
    }
    var at = candidates.count
    candidates.append(candidate)
    while at > 0, candidates[at - 1].score < candidate.score {
      candidates[at] = candidates[at - 1]
      at -= 1
    }
    candidates[at] = candidate
  }

  /// Makes the chosen candidates the items; the last child of each item takes over its memory.
  private func expand() {
    uses.removeAll(keepingCapacity: true)
    for _ in items { uses.append(0) }
    for candidate in candidates { uses[candidate.parent] += 1 }
    for parent in items.indices where uses[parent] == 0 { spare.append(items[parent]) }
    next.removeAll(keepingCapacity: true)
    for candidate in candidates {
      let parent = items[candidate.parent]
      uses[candidate.parent] -= 1
      var state = parent
      if uses[candidate.parent] > 0, let free = spare.popLast() { state = states.copy(parent, over: free) }
      state.take(candidate.transition)
      state.score = candidate.score
      history.append((parent.history, candidate.transition))
      state.history = Int32(history.count - 1)
      next.append(state)
    }
    swap(&items, &next)
  }

  /// The heads in the best parse, -1 for the root.
  package func heads(into heads: inout [Int32]) {
    heads.removeAll(keepingCapacity: true)
    guard let best = items.first else { return }
    for at in 0..<count {
      let head = Int32(best.nodes[at].head)
      heads.append(head >= Int32(count) ? -1 : head)
    }
  }

  /// The transitions that led to an item of the history, the first first.
  package func transitions(to item: Int32) -> [Transition] {
    var taken: [Transition] = []
    var at = item
    while at >= 0 {
      taken.append(history[Int(at)].transition)
      at = history[Int(at)].parent
    }
    return taken.reversed()
  }
}
