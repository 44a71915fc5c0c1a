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
  /// For each item ever kept, the item it came from and the transition taken.
  package private(set) var history: [(parent: Int32, transition: Transition)] = []

  private let states: ParserStates
  private let current: UnsafeMutablePointer<ParserState>
  private let next: UnsafeMutablePointer<ParserState>
  private let spare: UnsafeMutablePointer<ParserState>
  private let candidates: UnsafeMutablePointer<Candidate>
  private let uses: UnsafeMutablePointer<Int>
  private let scores: UnsafeMutablePointer<Int32>
  /// Of each item, the scores of its transitions as far as they are summed first, and the transition that leads there.
  private let firsts: UnsafeMutablePointer<SIMD4<Int32>>
  private let ways: UnsafeMutablePointer<Transition>
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
    firsts = .allocate(capacity: self.width)
    firsts.initialize(repeating: .zero, count: self.width)
    ways = .allocate(capacity: self.width)
    ways.initialize(repeating: .shift, count: self.width)
  }

  deinit {
    current.deallocate()
    next.deallocate()
    spare.deallocate()
    candidates.deallocate()
    uses.deallocate()
    scores.deallocate()
    firsts.deallocate()
    ways.deallocate()
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

  /// Takes one step: asks for the scores of the three transitions of each item, and keeps the best, with the way to each, which
  /// learning needs.
  @inline(__always)
  package func advance(_ score: (ParserState, UnsafeMutablePointer<Int32>) -> Void) {
    steps += 1
    var kept = 0
    for parent in 0..<itemCount {
      score(current[parent], scores)
      for transition in Transition.allCases where current[parent].allows(transition, count: count) {
        kept = insert(parent, transition, by: scores[transition.rawValue], after: kept)
      }
    }
    expand(withinMargin(kept), keepingHistory: true)
  }

  /// Takes one step in two stages: where one transition of each item leads by far already when a part of the features is summed,
  /// each takes its own, and the rest is not asked for. No history is kept.
  ///
  /// Nearly two steps in three end so, and trees are as good: what a clear step leaves out of the scores it leaves out
  /// of all of them.
  ///
  /// - Parameters:
  ///   - leads: by how much a transition must lead after the first part where there is one item, and where there are several:
  ///     a lone one has no other beside it that could be right, and asks for more.
  ///   - first: the scores of shift, left and right that little work tells.
  ///   - rest: what is to be added to them.
  @inline(__always)
  package func advance(
    leads: SIMD2<Int32>, first: (ParserState) -> SIMD4<Int32>, rest: (ParserState) -> SIMD4<Int32>
  ) {
    steps += 1
    let items = itemCount
    let count = count
    // Where there is one partial parse its score changes nothing, and one way on is taken unasked: so ends nearly every sentence.
    if items == 1, let only = current[0].onlyTransition(count: count) {
      current[0].take(only)
      return
    }
    var isClear = true
    let lead = items == 1 ? leads[0] : leads[1]
    for item in 0..<items {
      firsts[item] = first(current[item])
      let way = current[item].onlyTransition(count: count) ?? current[item].leader(firsts[item], by: lead)
      ways[item] = way ?? .shift
      isClear = isClear && way != nil
    }
    if isClear {
      takeWays()
      return
    }
    var kept = 0
    for parent in 0..<items {
      let scores = firsts[parent] &+ rest(current[parent])
      for transition in Transition.allCases where current[parent].allows(transition, count: count) {
        kept = insert(parent, transition, by: scores[transition.rawValue], after: kept)
      }
    }
    expand(withinMargin(kept), keepingHistory: false)
  }

  /// Each item takes its one transition; those that fall too far behind are dropped.
  @inline(__always)
  private func takeWays() {
    for item in 0..<itemCount {
      current[item].score &+= firsts[item][ways[item].rawValue]
      current[item].take(ways[item])
      let moved = current[item]
      var at = item
      while at > 0, current[at - 1].score < moved.score {
        current[at] = current[at - 1]
        at -= 1
      }
      current[at] = moved
    }
    let least = current[0].score.subtractingReportingOverflow(margin)
    while !least.overflow, current[itemCount - 1].score < least.partialValue {
      itemCount -= 1
      (spare + spareCount).initialize(to: current[itemCount])
      spareCount += 1
    }
  }

  /// How many of the candidates are not too far behind the best.
  @inline(__always)
  private func withinMargin(_ count: Int) -> Int {
    var kept = count
    guard kept > 0 else { return 0 }
    let least = candidates[0].score.subtractingReportingOverflow(margin)
    if !least.overflow { while candidates[kept - 1].score < least.partialValue { kept -= 1 } }
    return kept
  }

  /// Keeps the candidates sorted, the best first; among equals the one that came first stays first. Returns their number.
  @inline(__always)
  private func insert(_ parent: Int, _ transition: Transition, by gain: Int32, after kept: Int) -> Int {
    let candidate = Candidate(parent: parent, transition: transition, score: current[parent].score &+ gain)
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
  private func expand(_ kept: Int, keepingHistory: Bool) {
    let items = itemCount
    if items == 1, kept == 1, !keepingHistory {
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
      if keepingHistory {
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
