import Comparison

extension ReaderState {
  /// Goes on to the next value of one condition; after the last comes none.
  mutating func changeFilter(_ action: Action) {
    switch action {
    case .filterVerdict: filter.verdict = ReaderState.next(after: filter.verdict, of: Verdict.allCases)
    case .filterKind:
      let kinds = FactKind.allCases.filter { kind in facts.contains { $0.kind == kind } }
      filter.kind = ReaderState.next(after: filter.kind, of: kinds)
    case .filterSource: filter.source = ReaderState.next(after: filter.source, of: Array(articles.indices))
    case .filterConfidence:
      // Steps that part what the rules give out: sure, likely, weak.
      filter.confidence = [0.5, 0.6, 0.7, 0.8, 0.9].first { $0 > filter.confidence } ?? 0
    default: filter = FactFilter()
    }
    tellFilter()
  }

  /// Says which facts are shown.
  mutating func tellFilter() {
    if filter.isEmpty { settle() } else { restartList() }
    let count = isShown.lazy.filter { $0 }.count
    let all = facts.lazy.filter { [filter] in filter.lists($0) }.count
    let words = filter.words(sources)
    message = words.isEmpty ? "all \(all) facts" : "\(count) of \(all) facts: \(words)"
  }

  /// Reads a list that was narrowed or put in order from its start; what is selected stays so where the first page shows it.
  ///
  /// The timeline has its own order, and keeps its place in it.
  mutating func restartList() {
    settle()
    guard view.isList, view != .timeline, listTop > 0 else { return }
    listTop = 0
    settle()
    guard listTop > 0, let first = rows.firstIndex(where: { $0.isSelectable }) else { return }
    listTop = 0
    stand(onLine: first)
  }

  private static func next<Value: Equatable>(after value: Value?, of all: [Value]) -> Value? {
    guard let value else { return all.first }
    guard let index = all.firstIndex(of: value), index + 1 < all.count else { return nil }
    return all[index + 1]
  }
}
