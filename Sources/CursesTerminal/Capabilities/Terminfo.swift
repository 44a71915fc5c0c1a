import CNcurses

/// Reads single entries of the terminal database for the terminal that curses has opened.
enum Terminfo {
  /// A string capability without its padding, nil where the terminal has none.
  static func string(_ name: String) -> [UInt8]? {
    guard let value = cn_string(name) else { return nil }
    return withoutPadding(bytes(value))
  }

  /// A capability with one parameter filled in.
  static func expanded(_ name: String, _ parameter: Int) -> [UInt8]? {
    guard let format = cn_string(name), let value = cn_expand1(format, Int32(parameter)) else { return nil }
    return withoutPadding(bytes(value))
  }

  /// A capability with two parameters filled in.
  static func expanded(_ name: String, _ first: Int, _ second: Int) -> [UInt8]? {
    guard let format = cn_string(name), let value = cn_expand2(format, Int32(first), Int32(second)) else { return nil }
    return withoutPadding(bytes(value))
  }

  static func flag(_ name: String) -> Bool { tigetflag(name) > 0 }

  /// A number, negative where the terminal has none.
  static func number(_ name: String) -> Int { Int(tigetnum(name)) }

  private static func bytes(_ value: UnsafePointer<CChar>) -> [UInt8] { Array(String(cString: value).utf8) }

  /// Leaves out `$<5>`, the milliseconds that a terminal of 1978 needs after a sequence; `tputs` would wait or send
  /// padding, of which no terminal in use has need.
  static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: "$<".utf8), let close = bytes[index...].firstIndex(of: UInt8(ascii: ">")) {
        index = close + 1
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
