import CNcurses
import Screen

/// What curses' key codes and control characters stand for.
enum KeyTable {
  /// The key that writes a scalar, or is sent as a control character.
  static func key(typed scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0: Key(.character(" "), .control)
    case 0x08, 0x7F: Key(.backspace)
    case 0x09: Key(.tab)
    case 0x0A, 0x0D: Key(.enter)
    case 0x1B: Key(.escape)
    case 0x01..<0x1B: Key(.character(Unicode.Scalar(UInt8(scalar.value + 0x60))), .control)
    case 0x1C..<0x20: Key(.character(Unicode.Scalar(UInt8(scalar.value + 0x40))), .control)
    case 0x80..<0xA0: nil
    default: Key(.character(scalar))
    }
  }

  /// The key behind a code of curses, nil for one that a reader has no use for.
  static func key(for code: Int32) -> Key? {
    if let known = plain[code] { return Key(known) }
    if let known = shifted[code] { return Key(known, .shift) }
    let function = code - cn_function_key(0)
    if (1...63).contains(function) { return Key(.function(Int(function))) }
    return keyname(code).flatMap { extended(String(cString: $0)) }
  }

  private static let plain: [Int32: Key.Code] = [
    KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_BTAB: .backtab, KEY_DC: .delete, KEY_IC: .insert, KEY_UP: .up,
    KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end, KEY_LL: .end,
    KEY_FIND: .home, KEY_SELECT: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_A1: .home, KEY_A3: .pageUp,
    KEY_C1: .end, KEY_C3: .pageDown, KEY_HELP: .function(1),
  ]

  private static let shifted: [Int32: Key.Code] = [
    KEY_SR: .up, KEY_SF: .down, KEY_SLEFT: .left, KEY_SRIGHT: .right, KEY_SHOME: .home, KEY_SEND: .end,
    KEY_SDC: .delete, KEY_SIC: .insert, KEY_SPREVIOUS: .pageUp, KEY_SNEXT: .pageDown,
  ]

  /// xterm's names for keys with modifiers, `kUP5` for Ctrl+Up: curses makes up a code for each at run time.
  static func extended(_ name: String) -> Key? {
    guard let digit = name.last?.wholeNumberValue, (2...8).contains(digit), let code = named[String(name.dropLast())]
    else { return nil }
    return Key(code, Key.modifiers(ofParameter: digit))
  }

  private static let named: [String: Key.Code] = [
    "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end, "kPRV": .pageUp,
    "kNXT": .pageDown, "kDC": .delete, "kIC": .insert,
  ]
}
