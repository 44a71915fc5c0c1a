import Comparison
import Screen

extension ReaderState {
  /// Selects a fact, from wherever: the panel tells it from its first line.
  mutating func select(_ fact: Int?) {
    if fact != selection { (panelTop, guest) = (0, nil) }
    selection = fact
    isChosen = fact != nil
    if fact != nil { chosenDates = nil }
  }

  /// Selects the next fact in the active article, or the one before, that passes the filter and the test.
  ///
  /// Goes on from the selected passage while that is on the screen, else from the top of the screen; at the end it begins
  /// anew and says so.
  mutating func step(forward: Bool, _ what: String, where accepts: (Verdict) -> Bool) {
    let all = shownMarks(of: active).filter { isShown[$0.fact] && accepts(verdict(of: $0, in: active)) }
    // Where the selected fact can be seen and is told again before another one is, a step to that would change nothing.
    let isSeen = selectedMark(in: active).map { visibleRange(of: active)?.overlaps($0.passage) == true } ?? false
    let others = isSeen ? all.filter { $0.fact != selection } : all
    let marks = others.isEmpty ? all : others
    guard let first = marks.first else {
      message = findings == nil ? whyNoFacts : "no \(what) in \(sources[active].name)"
      return
    }
    let ordered = marks.dropFirst().reduce(into: (low: first, high: first)) { range, mark in
      if ReaderState.order(mark) < ReaderState.order(range.low) { range.low = mark }
      if ReaderState.order(mark) > ReaderState.order(range.high) { range.high = mark }
    }
    let start = stepStart(forward: forward)
    var best: TextMark?
    for mark in marks {
      let place = ReaderState.order(mark)
      guard forward ? place > start : place < start else { continue }
      if let known = best.map(ReaderState.order), forward ? known <= place : known >= place { continue }
      best = mark
    }
    if best == nil { message = forward ? "from the start again" : "from the end again" }
    let next = best ?? (forward ? ordered.low : ordered.high)
    select(next.fact)
    stepPlace = next
    reveal(next.passage, in: active)
    if isLinked { bringOthers(with: next) }
  }

  /// Selects the next contradiction, or the one before, of whichever sources: each once, before any comes again.
  ///
  /// They follow one another as the first source that takes part in each tells them. The chosen source stays chosen where it
  /// takes part, so that one reads on in one column; where it does not, the one that tells it first is chosen. A fact that was
  /// only proposed has not been seen: the first step leads to the first contradiction from what is being read.
  mutating func stepContradiction(forward: Bool) {
    let tour = contradictions()
    guard !tour.isEmpty else {
      message = findings == nil ? whyNoFacts : "no contradictions between the sources"
      return
    }
    let index: Int
    var isAround = false
    if isChosen, let here = tour.firstIndex(where: { $0.mark.fact == selection }) {
      index = (here + (forward ? 1 : tour.count - 1)) % tour.count
      isAround = tour.count > 1 && (forward ? index <= here : index >= here)
    } else {
      // From what is being read: the contradiction that the chosen source tells next, else one of the sources after it.
      let own = ownContradiction(forward: forward)
      let next = tour.firstIndex { $0.mark.fact == own } ?? tour.firstIndex { $0.source > active }
      index = own != nil || forward ? next ?? 0 : ((next ?? tour.count) + tour.count - 1) % tour.count
    }
    let target = tour[index]
    jump()
    let own = contradicting(active).first { $0.fact == target.mark.fact }
    if own == nil { active = target.source }
    select(target.mark.fact)
    stepPlace = own ?? target.mark
    settle()
    invite()
    if let stepPlace { reveal(stepPlace.passage, in: active) }
    if isLinked { bringOthers(with: target.mark) }
    let around = isAround ? ", from the \(forward ? "start" : "end") again" : ""
    message = "contradiction \(index + 1) of \(tour.count)" + around
  }

  /// The fact in which the chosen source next contradicts another, from where one stands or reads.
  private func ownContradiction(forward: Bool) -> Int? {
    let start = stepStart(forward: forward, fromProposed: false)
    let marks = contradicting(active)
    return
      (forward
      ? marks.first { ReaderState.order($0) > start } : marks.last { ReaderState.order($0) < start })?.fact
  }

  /// The marks of an article that contradict another and are listed, in reading order.
  private func contradicting(_ source: Int) -> [TextMark] {
    guard let marks = findings?.marks, articles.count > 1, !hidesMarks else { return [] }
    // Few marks pass the first test, so that of fifty articles little more is asked.
    return marks[source].filter { mark in
      verdict(of: mark, in: source) == .contradict && isShown[mark.fact] && isShownInText(mark)
    }
    .sorted { ReaderState.order($0) < ReaderState.order($1) }
  }

  /// Shows beside the active source one that contradicts it in the selected fact, where none of those is on the screen.
  mutating func invite() {
    guest = nil
    guard let fact = selectedFact, fact.verdict == .contradict else { return }
    let shown = Arrangement(self).panes.map(\.source)
    let opposed = fact.pairs.filter { $0.relation == .contradict }.compactMap { pair -> Int? in
      let (a, b) = (fact.claims[pair.a].source, fact.claims[pair.b].source)
      return a == active ? b : b == active ? a : nil
    }
    if opposed.isEmpty || opposed.contains(where: shown.contains) { return }
    guest = opposed.min()
    settle()
  }

  /// Each contradicted fact that passes the filter, where the first source that contradicts another tells it.
  private func contradictions() -> [(source: Int, mark: TextMark)] {
    var known: Set<Int> = []
    var tour: [(source: Int, mark: TextMark)] = []
    for source in articles.indices {
      for mark in contradicting(source)
      where known.insert(mark.fact).inserted {
        tour.append((source, mark))
      }
    }
    return tour
  }

  /// Chooses another article.
  mutating func activate(_ source: Int) {
    guard articles.indices.contains(source) else {
      message = "there are \(articles.count) sources"
      return
    }
    let wasSeen = view != .columns || pane(of: source) != nil
    active = source
    stepPlace = nil
    if selecting?.source != source { selecting = nil }
    if source != guest { guest = nil }
    settle()
    if !wasSeen, isLinked { revealSelection(in: source, atRow: nil) }
  }

  private mutating func bringOthers(with mark: TextMark) {
    for pane in Arrangement(self).panes where pane.source != active { revealSelection(in: pane.source, atRow: nil) }
  }

  /// The place from which the next step goes on.
  ///
  /// - Parameter fromProposed: whether that is the selected fact also where nobody chose it.
  private func stepStart(forward: Bool, fromProposed: Bool = true) -> (Int32, Int32, Int) {
    if let seen = visibleRange(of: active) {
      if !isChosen, !fromProposed { return forward ? (seen.start, -1, -1) : (seen.end, Int32.max, Int.max) }
      if let stepPlace, stepPlace.fact == selection, seen.overlaps(stepPlace.passage) {
        return ReaderState.order(stepPlace)
      }
      if let mark = selectedMark(in: active), seen.overlaps(mark.passage) { return ReaderState.order(mark) }
      return forward ? (seen.start, -1, -1) : (seen.end, Int32.max, Int.max)
    }
    return forward ? (-1, -1, -1) : (Int32.max, Int32.max, Int.max)
  }

  private static func order(_ mark: TextMark) -> (Int32, Int32, Int) { (mark.focus.start, mark.focus.end, mark.fact) }
}
