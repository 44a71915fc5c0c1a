extension Key {
  /// The key that a terminal sends as a control sequence, `CSI parameters final`, nil for one that is none.
  ///
  ///     Key(controlSequence: "1;5", final: "A")   // Ctrl+Up, xterm
  ///     Key(controlSequence: "3;2", final: "~")   // Shift+Delete, VT220
  ///     Key(controlSequence: "100;5", final: "u") // Ctrl+D, "CSI u"
  ///
  /// For what a terminal sends beyond its database entry: many more send these than say so.
  public init?(controlSequence parameters: String, final: Unicode.Scalar) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map {
      // A sub-parameter after a colon tells alternatives that matter to no binding.
      Int($0.prefix { $0 != ":" }) ?? 1
    }
    let first = numbers.first ?? 1
    var modifiers = Key.modifiers(ofParameter: numbers.count > 1 ? numbers[1] : 1)
    let code: Code?
    switch final {
    case "u": code = Key.code(typed: first)
    case "~" where first == 27 && numbers.count == 3: code = Key.code(typed: numbers[2])
    case "~": code = Key.editingKeys[first]
    case "Z":
      code = .backtab
      modifiers.remove(.shift)
    default: code = Key.cursorKeys[final]
    }
    guard var code else { return nil }
    if code == .tab, modifiers.contains(.shift) { code = .backtab }
    if case .character = code { modifiers.remove(.shift) }
    if code == .backtab { modifiers.remove(.shift) }
    self.init(code, modifiers)
  }

  /// The modifiers behind xterm's parameter: 1 plus 1 for Shift, 2 for Alt, 4 for Ctrl; Meta (8) counts as Alt.
  public static func modifiers(ofParameter parameter: Int) -> Modifiers {
    let bits = max(0, parameter - 1)
    var modifiers: Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & (2 | 8) != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  private static func code(typed value: Int) -> Code? {
    if value == 127 { return .backspace }
    return UInt32(exactly: value).flatMap(Unicode.Scalar.init).flatMap(Key.typed)?.code
  }

  private static let cursorKeys: [Unicode.Scalar: Code] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "F": .end, "H": .home, "M": .enter, "P": .function(1),
    "Q": .function(2), "R": .function(3), "S": .function(4),
  ]

  private static let editingKeys: [Int: Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end, 11: .function(1),
    12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6), 18: .function(7),
    19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
  ]
}
