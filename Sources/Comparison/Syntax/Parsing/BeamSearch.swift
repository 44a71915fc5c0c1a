/// A search through the transitions of a sentence that keeps the best few partial parses at each step.
///
///     search.begin(count: atoms.count)
///     while !search.isDone { search.advance { state, scores in … } }
///     search.heads(into: &heads)
///
/// The program and the trainer share it, so that the weights are learnt under the very search that uses them (Zhang and Clark 2008).
///
/// Memory is allocated once and reached through constant pointers: a step takes a tenth of a microsecond, which arrays and the
/// checks of exclusive access would double.
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
  /// Whether the way to each item is kept, which learning needs and parsing does not.
  package var keepsHistory = true
  /// For each item ever kept, the item it came from and the transition taken.
  package private(set) var history: [(parent: Int32, transition: Transition)] = []

  private let states: ParserStates
  private let current: UnsafeMutablePointer<ParserState>
  private let next: UnsafeMutablePointer<ParserState>
  private let spare: UnsafeMutablePointer<ParserState>
  private let candidates: UnsafeMutablePointer<Candidate>
  private let uses: UnsafeMutablePointer<Int>
  private let scores: UnsafeMutablePointer<Int32>
  private var itemCount = 0
  private var spareCount = 0
  private var count = 0
  private var steps = 0

  /// - Parameter width: how many partial parses to keep; 1 is a greedy parser.
  package init(width: Int) {
    self.width = max(width, 1)
    let slots = self.width * 2
    states = ParserStates(slots: slots)
    current = .allocate(capacity: slots)
    next = .allocate(capacity: slots)
    spare = .allocate(capacity: slots)
    candidates = .allocate(capacity: self.width)
    uses = .allocate(capacity: slots)
    uses.initialize(repeating: 0, count: slots)
    scores = .allocate(capacity: 4)
    scores.initialize(repeating: 0, count: 4)
  }

  deinit {
    current.deallocate()
    next.deallocate()
    spare.deallocate()
    candidates.deallocate()
    uses.deallocate()
    scores.deallocate()
  }

  /// The partial parses, the best first.
  package var items: UnsafeBufferPointer<ParserState> { UnsafeBufferPointer(start: current, count: itemCount) }

  /// Begins a sentence of so many tokens.
  package func begin(count: Int) {
    self.count = count
    steps = 0
    history.removeAll(keepingCapacity: true)
    states.reserve(count)
    current.initialize(to: states.start(in: 0))
    itemCount = 1
    spareCount = 0
    for slot in 1..<width * 2 {
      (spare + spareCount).initialize(to: states.start(in: slot))
      spareCount += 1
    }
  }

  /// Whether every token has its head.
  package var isDone: Bool { steps == count * 2 }

  /// Takes one step: asks for the scores of the three transitions of each item, and keeps the best.
  ///
  /// - Parameter clear: the transition that leads by so much already where part of the features is summed that the rest needn't
  ///   be; asked where there is but one item, and no history is kept.
  @inline(__always)
  package func advance(
    clear: (ParserState) -> Transition? = { _ in nil }, _ score: (ParserState, UnsafeMutablePointer<Int32>) -> Void
  ) {
    steps += 1
    let items = itemCount
    let count = count
    // Where there is one partial parse its score changes nothing, and one way on is taken unasked: so ends nearly every sentence.
    if items == 1, !keepsHistory, let only = current[0].onlyTransition(count: count) ?? clear(current[0]) {
      current[0].take(only)
      return
    }
    var kept = 0
    for parent in 0..<items {
      score(current[parent], scores)
      let sum = current[parent].score
      for transition in Transition.allCases where current[parent].allows(transition, count: count) {
        kept = insert(
          Candidate(parent: parent, transition: transition, score: sum &+ scores[transition.rawValue]), after: kept)
      }
    }
    if kept > 0 {
      let least = candidates[0].score.subtractingReportingOverflow(margin)
      if !least.overflow { while candidates[kept - 1].score < least.partialValue { kept -= 1 } }
    }
    expand(kept)
  }

  /// Keeps the candidates sorted, the best first; among equals the one that came first stays first. Returns their number.
  @inline(__always)
  private func insert(_ candidate: Candidate, after kept: Int) -> Int {
    var at = kept
    if kept == width {
      guard candidate.score > candidates[kept - 1].score else { return kept }
      at -= 1
    }
    while at > 0, candidates[at - 1].score < candidate.score {
      (candidates + at).initialize(to: candidates[at - 1])
      at -= 1
    }
    (candidates + at).initialize(to: candidate)
    return min(kept + 1, width)
  }

  /// Makes the chosen candidates the items; the last child of each item takes over its memory.
  @inline(__always)
  private func expand(_ kept: Int) {
    let items = itemCount
    if items == 1, kept == 1, !keepsHistory {
      current[0].take(candidates[0].transition)
      current[0].score = candidates[0].score
      return
    }
    var free = spareCount
    uses.update(repeating: 0, count: items)
    for at in 0..<kept { uses[candidates[at].parent] += 1 }
    for parent in 0..<items where uses[parent] == 0 {
      (spare + free).initialize(to: current[parent])
      free += 1
    }
    for at in 0..<kept {
      let candidate = candidates[at]
      let parent = current[candidate.parent]
      uses[candidate.parent] -= 1
      var state = parent
      if uses[candidate.parent] > 0, free > 0 {
        free -= 1
        state = states.copy(parent, over: spare[free])
      }
      state.take(candidate.transition)
      state.score = candidate.score
      if keepsHistory {
        history.append((parent.history, candidate.transition))
        state.history = Int32(history.count - 1)
      }
      (next + at).initialize(to: state)
    }
    current.update(from: next, count: kept)
    itemCount = kept
    spareCount = free
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
