import Comparison

extension ReaderState {
  /// Where one is, to come back to.
  private var now: Jump {
    Jump(
      view: view, source: active, top: tops.indices.contains(active) ? tops[active] : 0, fact: selectedFact?.id,
      dates: chosenDates)
  }

  /// Keeps where one is, before going far.
  mutating func jump() {
    if !articles.isEmpty { jumps.push(now) }
  }

  /// Goes back to where one was, or forward again.
  mutating func walkJumps(forward: Bool) {
    guard let target = forward ? jumps.forward() : jumps.back(from: now) else {
      message = forward ? "this is the last place" : "this is the first place"
      return
    }
    go(to: target)
  }

  private mutating func go(to jump: Jump) {
    overlay = nil
    selecting = nil
    view = jump.view
    active = clamp(jump.source, articles.count)
    if let id = jump.fact, let fact = facts.firstIndex(where: { $0.id == id }) { select(fact) }
    settle()
    if let dates = jump.dates, let line = rows.firstIndex(where: { $0.dates == dates }) { stand(onLine: line) }
    tops[active] = jump.top
    settle()
    if isLinked, view == .columns { scroll(by: 0) }
  }

  /// Does what a letter after `m` or `'` says.
  mutating func take(letter: Unicode.Scalar, for action: Action) -> [Effect] {
    let isBack = letter == "'" || letter == "`"
    guard letter.properties.isAlphabetic || isBack else {
      message = "a place is called by a letter"
      return []
    }
    if action == .setPlace, !isBack {
      let offset = selecting?.cursor ?? tops[active]
      letters[letter] = Remembered.Place(source: active, offset: offset)
      message = "place \(letter) is here"
      return [.letter(letter, Remembered.Place(source: active, offset: offset))]
    }
    if isBack {
      guard let last = jumps.jumps.last else {
        message = "there was no jump yet"
        return []
      }
      jump()
      go(to: last)
      return []
    }
    guard let place = letters[letter], articles.indices.contains(place.source) else {
      let known = letters.keys.map { String(Character($0)) }.sorted().joined(separator: " ")
      message = "no place \(letter); " + (known.isEmpty ? "none is set" : "there are \(known)")
      return []
    }
    jump()
    show(.columns)
    active = place.source
    settle()
    tops[active] = max(0, min(place.offset, articles[active].text.count))
    settle()
    if isLinked { scroll(by: 0) }
    return []
  }
}
