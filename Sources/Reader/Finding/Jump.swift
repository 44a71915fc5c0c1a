/// A place that one was at, to come back to.
struct Jump: Sendable, Hashable {
  let view: ViewName
  let source: Int
  /// The first byte on the screen.
  let top: Int
  /// The id of the selected fact: its number changes where something is corrected.
  let fact: String?
  /// The dates on whose line of the timeline one stood.
  var dates: [DateMentions]?
}

/// Where one has been, as vim keeps it: going back and forth does not change the list, and a new jump from the middle of
/// it is put at the end.
struct JumpList: Sendable, Hashable {
  /// The most that are kept.
  static let most = 100
  private(set) var jumps: [Jump] = []
  /// Where one stands in the list; its count while one stands at none of them.
  private(set) var index = 0

  /// Keeps the place that one is about to leave.
  mutating func push(_ jump: Jump) {
    jumps.removeAll { $0 == jump }
    jumps.append(jump)
    if jumps.count > JumpList.most { jumps.removeFirst() }
    index = jumps.count
  }

  /// The place before, from where one is now; nil at the start.
  mutating func back(from now: Jump) -> Jump? {
    if index == jumps.count {
      // Where one turned back is kept, so that one can come forward to it.
      if jumps.last != now { push(now) }
      index = jumps.count - 1
    }
    guard index > 0 else { return nil }
    index -= 1
    return jumps[index]
  }

  /// The place after; nil at the end.
  mutating func forward() -> Jump? {
    guard index + 1 < jumps.count else { return nil }
    index += 1
    return jumps[index]
  }
}
