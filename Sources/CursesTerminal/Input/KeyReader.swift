import CNcurses
import Screen

/// Reads keys through curses, and what curses leaves undecoded by itself: pastes, mouse reports, key sequences that
/// the database entry doesn't list.
@MainActor
final class KeyReader {
  /// Codes given to sequences of our own, above all that curses gives out.
  private enum Code {
    static let pasteBegin: Int32 = 3001
    static let pasteEnd: Int32 = 3002
    static let mouse: Int32 = 3003
  }

  /// Whether curses may hold bytes that it has read ahead, which no poll tells of: it reads ahead only after an Esc.
  private(set) var mayHaveMore = false
  /// A key that was read while an Esc waited for it.
  private var held: Stroke?
  /// A pad, since reading from a window refreshes it: curses would clear the screen behind our back.
  private let pad: UnsafeMutablePointer<WINDOW>

  private enum Stroke {
    case scalar(Unicode.Scalar)
    case code(Int32)
  }

  init?() {
    guard let pad = newpad(1, 1) else { return nil }
    self.pad = pad
    keypad(pad, true)
    define_key("\u{1B}[200~", Code.pasteBegin)
    define_key("\u{1B}[201~", Code.pasteEnd)
    define_key("\u{1B}[<", Code.mouse)
  }

  /// The next event, nil where what was read makes none.
  func next() -> InputEvent? {
    // Two milliseconds, so that a letter of several bytes that comes in two parts is not lost; none where it is only asked
    // whether curses has read ahead, as after each arrow key: those would be felt as the frame's.
    let isAsked = mayHaveMore
    mayHaveMore = false
    guard let stroke = read(milliseconds: isAsked ? 0 : 2) else { return nil }
    switch stroke {
    case .code(Code.pasteBegin): return .paste(readPaste())
    case .code(Code.pasteEnd): return nil
    case .code(Code.mouse): return readMouse().map { .mouse($0) }
    case .code(let code): return KeyTable.key(for: code).map { .key($0) }
    case .scalar("\u{1B}"):
      mayHaveMore = true
      return afterEscape().map { .key($0) }
    case .scalar(let scalar): return KeyTable.key(typed: scalar).map { .key($0) }
    }
  }

  private func read(milliseconds: Int32) -> Stroke? {
    if let held {
      self.held = nil
      return held
    }
    wtimeout(pad, milliseconds)
    var value: wint_t = 0
    switch wget_wch(pad, &value) {
    case KEY_CODE_YES: return .code(Int32(bitPattern: value))
    case OK: return Unicode.Scalar(value).map { .scalar($0) }
    default: return nil
    }
  }

  /// An Esc that is followed at once is Alt with a key, or a sequence that curses doesn't know.
  private func afterEscape() -> Key? {
    // Curses has already waited for the rest.
    guard let stroke = read(milliseconds: 0) else { return Key(.escape) }
    switch stroke {
    case .scalar("\u{1B}"):
      held = stroke
      return Key(.escape)
    case .scalar("["): return controlSequence()
    case .scalar(let opening) where Self.stringOpenings.contains(opening): return controlString(opening)
    case .scalar("O"):
      guard let final = read(milliseconds: 0) else { return Key(.character("O"), .alt) }
      guard case .scalar(let scalar) = final else {
        held = final
        return Key(.character("O"), .alt)
      }
      return Key(controlSequence: "", final: scalar)
    case .scalar(let scalar):
      return KeyTable.key(typed: scalar).map { Key($0.code, $0.modifiers.union(.alt)) }
    case .code(Code.pasteBegin), .code(Code.pasteEnd), .code(Code.mouse):
      held = stroke
      return Key(.escape)
    case .code(let code):
      return KeyTable.key(for: code).map { Key($0.code, $0.modifiers.union(.alt)) }
    }
  }

  /// What opens a string that the terminal sends: OSC, DCS, APC, PM, SOS (ECMA-48).
  private static let stringOpenings: [Unicode.Scalar] = ["]", "P", "_", "^", "X"]
  /// The most scalars that such a string can have before it is taken for typing.
  private static let longestString = 1 << 16

  /// Passes over a string that the terminal sends, an answer to a question of an earlier program as a rule; Alt with a key
  /// where nothing follows. It ends with BEL or with Esc and a backslash.
  private func controlString(_ opening: Unicode.Scalar) -> Key? {
    var count = 0
    while let stroke = read(milliseconds: count == 0 ? 10 : 50), count < Self.longestString {
      count += 1
      guard case .scalar(let scalar) = stroke else { continue }
      if scalar == "\u{07}" || scalar == "\u{9C}" { return nil }
      if scalar == "\u{1B}" {
        if let next = read(milliseconds: 50), case .scalar(let final) = next, final != "\\" { held = next }
        return nil
      }
    }
    return count == 0 ? Key(.character(opening), .alt) : nil
  }

  /// Reads a sequence to its final byte, so that none of it is taken for typing.
  private func controlSequence() -> Key? {
    var parameters = ""
    while case .scalar(let scalar)? = read(milliseconds: 20) {
      if (0x40...0x7E).contains(scalar.value) { return Key(controlSequence: parameters, final: scalar) }
      guard (0x20...0x3F).contains(scalar.value), parameters.unicodeScalars.count < 32 else { return nil }
      parameters.unicodeScalars.append(scalar)
    }
    return parameters.isEmpty ? Key(.character("["), .alt) : nil
  }

  private func readMouse() -> MouseEvent? {
    var report = ""
    while case .scalar(let scalar)? = read(milliseconds: 20), report.utf8.count < 32 {
      if scalar == "M" || scalar == "m" { return MouseEvent(report: report, isPress: scalar == "M") }
      report.unicodeScalars.append(scalar)
    }
    return nil
  }

  /// The most scalars of a paste that are kept: a prompt has no use for a book, and nobody can wait for it.
  private static let mostPasted = 1 << 16

  private func readPaste() -> String {
    var text = String.UnicodeScalarView()
    var count = 0
    // A terminal that dies in between must not hold the program: half a second of silence ends the paste.
    while let stroke = read(milliseconds: 500) {
      switch stroke {
      case .code(Code.pasteEnd): return String(text)
      case .code: break
      case .scalar(let scalar):
        count += 1
        guard count <= Self.mostPasted else { break }
        text.append(scalar == "\r" ? "\n" : scalar)
      }
    }
    return String(text)
  }
}
