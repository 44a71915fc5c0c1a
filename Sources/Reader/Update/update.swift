import Comparison
import Screen

/// The reader after an event, and what it asks of the world.
///
///     let (next, effects) = update(state, .input(.key(Key(.character("q")))))   // effects: [.quit]
///
/// A pure function: the same state and event give the same answer.
public func update(_ state: ReaderState, _ event: Event) -> (ReaderState, [Effect]) {
  var state = state
  let effects = state.handle(event)
  return (state, effects)
}

extension ReaderState {
  /// Takes an event in place, which saves the copy that ``update(_:_:)`` makes.
  public mutating func handle(_ event: Event) -> [Effect] {
    let effects: [Effect]
    switch event {
    case .input(.key(let key)): effects = press(key)
    case .input(.mouse(let mouse)):
      forgetCount()
      awaitingLetter = nil
      effects = handle(mouse)
    case .pause:
      if let count, articles.count > 1, count > articles.count { message = "there are \(articles.count) sources" }
      forgetCount()
      effects = []
    case .importing(let done, let count):
      importing = Importing(done: done, count: count)
      effects = []
    case .edited(let text): effects = annotate(note: text)
    case .input(.paste(let text)):
      completion = nil
      prompt?.insert(text)
      effects = promptChanged()
    case .input(.resize(let width, let height)):
      resize(max(0, width), max(0, height))
      effects = []
    case .input(.wake): effects = []
    case .input(.terminate), .input(.hangUp): effects = [.quit]
    case .opened(let name, let articles):
      open(name, articles)
      obstacle = nil
      effects = []
    case .compared(let findings):
      take(findings)
      effects = []
    case .restored(let kept):
      restore(kept)
      effects = []
    case .notCompared(let reason):
      obstacle = reason
      panelKey = nil
      effects = []
    case .message(let text):
      message = text
      effects = []
    }
    settle()
    return effects
  }

  /// Takes another size; what one looked at, a place found or the selected passage, stays on the screen.
  private mutating func resize(_ width: Int, _ height: Int) {
    let seen = articles.indices.compactMap { source in visibleRange(of: source).map { (source, $0) } }
    (self.width, self.height) = (width, height)
    settle()
    for (source, range) in seen {
      if let mark = selectedMark(in: source), range.overlaps(mark.focus) { reveal(mark.focus, in: source) }
      if let hit = search?.current.map({ search?.hits[$0] }), hit?.source == source, let place = hit?.range,
        range.overlaps(place)
      {
        reveal(place, in: source)
      }
    }
  }

  /// Shows other articles, with the keys, the looks and the list of events as they are.
  private mutating func open(_ name: String, _ articles: [Article]) {
    var fresh = ReaderState(
      name: name, articles: articles, width: width, height: height, settings: settings)
    fresh.theme = theme
    // What is amiss with the settings is still to be read when the files are.
    fresh.message = message
    fresh.samples = samples
    fresh.sampleIndex = sampleIndex
    fresh.filter.confidence = filter.confidence
    self = fresh
  }

  /// Takes a comparison in; one of other articles, which came too late, is passed over.
  private mutating func take(_ findings: Findings) {
    guard findings.comparison.documents.map(\.article.id) == articles.map(\.id) else { return }
    uncorrected = findings
    panelKey = nil
    differencesKey = nil
    self.findings = corrections.isEmpty ? findings : Findings(findings.comparison.corrected(by: corrections))
    selection = nil
    // The comparison infers the day of an article that names none from those beside it.
    sources = Source.all(findings.comparison.documents.map(\.article))
    rowsKey = nil
    for index in layouts.indices {
      let blocks = findings.comparison.documents[index].blocks
      layouts[index] = layouts[index]?.classified(as: blocks, text: shown[index].bytes)
    }
  }
}
