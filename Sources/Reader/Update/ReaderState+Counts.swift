import Screen

extension ReaderState {
  /// Takes a digit of a number before a movement, `5j`; whether the key was one.
  ///
  /// A single digit chooses a source as well, and shows it at once. Where a movement follows before a pause, it was a number:
  /// the source chosen before is chosen again, and the movement is made so often.
  mutating func takeDigit(_ key: Key) -> Bool {
    guard case .character(let scalar) = key.code, key.modifiers.isEmpty, pendingKeys.isEmpty,
      let digit = Int(String(Character(scalar))), scalar.isASCII, place != .samples
    else { return false }
    if let known = count {
      restoreBeforeCount()
      count = min(99_999, known * 10 + digit)
      return true
    }
    let bound = keymap.find([key], in: place)
    // 0 is a movement of its own, and a digit that someone bound to something else is no number.
    if digit == 0 { return false }
    if case .action(let action) = bound {
      guard let index = action.sourceIndex else { return false }
      beforeCount = BeforeCount(
        active: active, firstPane: firstPane, tops: tops, stepPlace: stepPlace, listIndex: listIndex,
        selection: selection)
      if articles.indices.contains(index) { activate(index) }
    }
    count = digit
    return true
  }

  /// The number typed before an action that can use one; what its first digit chose is chosen no longer then.
  mutating func takeCount(for action: Action) -> Int? {
    guard let count else { return nil }
    if action.takesCount {
      restoreBeforeCount()
      forgetCount()
      return count
    }
    let wasSource = beforeCount != nil
    forgetCount()
    if wasSource, count > articles.count { message = "there are \(articles.count) sources" }
    return nil
  }

  /// Leaves a number alone: it only chose a source.
  mutating func forgetCount() { (count, beforeCount) = (nil, nil) }

  private mutating func restoreBeforeCount() {
    guard let before = beforeCount else { return }
    (active, firstPane, tops, stepPlace) = (before.active, before.firstPane, before.tops, before.stepPlace)
    (listIndex, selection) = (before.listIndex, before.selection)
    beforeCount = nil
    settle()
  }
}
