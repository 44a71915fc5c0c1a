extension MouseEvent {
  /// What the mouse did, from a terminal's SGR report, `CSI < button ; column ; row M` or `m`; nil for one that makes no
  /// sense or that a reader has no use for, such as a fourth button.
  ///
  ///     MouseEvent(report: "0;12;5", isPress: true)   // the left button went down over column 11 of row 4
  ///
  /// Source: "XTerm Control Sequences", section Mouse Tracking, mode 1006.
  public init?(report: String, isPress: Bool) {
    let numbers = report.split(separator: ";").map { Int($0) }
    guard numbers.count == 3, let code = numbers[0], let column = numbers[1], let row = numbers[2], column > 0, row > 0
    else { return nil }
    let buttons: [Button] = [.left, .middle, .right]
    let wheel: [Action] = [.scrollUp, .scrollDown, .scrollLeft, .scrollRight]
    let action: Action
    switch code & ~(4 | 8 | 16) {
    case let code where (0..<3).contains(code): action = isPress ? .press(buttons[code]) : .release(buttons[code])
    case let button where (32..<35).contains(button): action = .drag(buttons[button - 32])
    case let button where (64..<68).contains(button): action = wheel[button - 64]
    default: return nil
    }
    var modifiers: Key.Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    self.init(action, at: Point(x: column - 1, y: row - 1), modifiers: modifiers)
  }
}
