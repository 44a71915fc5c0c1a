extension Key {
  /// Why a list of keys could not be read.
  public struct NotationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The part that names no key, `<Entre>`.
    public let part: String

    /// A sentence for a user.
    public var description: String {
      "\(part) names no key; write j, ?, <Enter>, <Esc>, <C-d>, <A-x>, <S-Tab> or <lt>"
    }
  }

  /// Reads keys in vim's notation: `jj<Enter><C-d><S-Tab>]c`.
  ///
  /// Names are read in any case. `<lt>` is the sign `<` itself, `<Space>` a blank; `<C-…>`, `<A-…>` or `<M-…>` and
  /// `<S-…>` hold Ctrl, Alt and Shift down, together as `<C-A-x>`.
  public static func list(_ notation: String) throws(NotationError) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(notation).unicodeScalars
    while let first = rest.first {
      if first == "<", let close = rest.dropFirst(2).firstIndex(of: ">") {
        let part = rest[...close]
        guard let key = named(String(part.dropFirst().dropLast())) else {
          throw NotationError(part: String(part))
        }
        keys.append(key)
        rest = rest[rest.index(after: close)...]
      } else {
        guard let key = typed(first) else { throw NotationError(part: String(first)) }
        keys.append(key)
        rest = rest.dropFirst()
      }
    }
    return keys
  }

  /// The key in the same notation, `<C-d>`.
  public var notation: String {
    if case .character(let scalar) = code, modifiers.isEmpty, scalar != "<", scalar != " " {
      return String(Character(scalar))
    }
    var prefix = ""
    if modifiers.contains(.control) { prefix += "C-" }
    if modifiers.contains(.alt) { prefix += "A-" }
    if modifiers.contains(.shift) { prefix += "S-" }
    switch code {
    case .character("<"): return "<\(prefix)lt>"
    case .character(" "): return "<\(prefix)Space>"
    case .character(let scalar): return "<\(prefix)\(Character(scalar))>"
    case .backtab: return "<\(prefix)S-Tab>"
    case .function(let number): return "<\(prefix)F\(number)>"
    default:
      let name = Key.names.first { $0.code == code }?.name ?? "Nop"
      return "<\(prefix)\(name)>"
    }
  }

  /// A list of keys in the same notation, `]c`.
  public static func notation(_ keys: [Key]) -> String { keys.map(\.notation).joined() }

  private static let names: [(name: String, code: Code)] = [
    ("Enter", .enter), ("CR", .enter), ("Return", .enter), ("Esc", .escape), ("Tab", .tab), ("BS", .backspace),
    ("Backspace", .backspace), ("Del", .delete), ("Delete", .delete), ("Ins", .insert), ("Insert", .insert),
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end),
    ("PageUp", .pageUp), ("PgUp", .pageUp), ("PageDown", .pageDown),
    ("PgDn", .pageDown), ("Space", .character(" ")),
    ("lt", .character("<")), ("gt", .character(">")), ("Bar", .character("|")), ("Bslash", .character("\\")),
  ]

  /// A key that was typed as a scalar, as in `--keys` or as the terminal sends it.
  static func typed(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x0A, 0x0D: Key(.enter)
    case 0x09: Key(.tab)
    case 0x1B: Key(.escape)
    case 0x20..<0x7F, 0xA0...: Key(.character(scalar))
    default: nil
    }
  }

  private static func named(_ text: String) -> Key? {
    var modifiers: Modifiers = []
    var name = Substring(text)
    while name.count > 2, name.dropFirst().first == "-" {
      switch name.first {
      case "C", "c": modifiers.insert(.control)
      case "A", "a", "M", "m": modifiers.insert(.alt)
      case "S", "s": modifiers.insert(.shift)
      default: return nil
      }
      name = name.dropFirst(2)
    }
    let lowered = name.lowercased()
    if let found = names.first(where: { $0.name.lowercased() == lowered }) {
      if found.code == .tab, modifiers.contains(.shift) { return Key(.backtab, modifiers.subtracting(.shift)) }
      return Key(found.code, modifiers)
    }
    if lowered.first == "f", let number = Int(lowered.dropFirst()), (1...63).contains(number) {
      return Key(.function(number), modifiers)
    }
    guard !modifiers.isEmpty, !modifiers.contains(.shift), name.unicodeScalars.count == 1,
      let scalar = name.unicodeScalars.first, scalar.value > 0x20
    else { return nil }
    return Key(.character(scalar), modifiers)
  }
}

extension Key: CustomStringConvertible {
  /// The key in vim's notation.
  public var description: String { notation }
}
