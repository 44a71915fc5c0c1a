extension Key {
  /// Reads keys as people write them down: each of its own, parted by blanks, by its name or in vim's notation.
  ///
  ///     try Key.list(words: "ctrl-o")   // [Ctrl+O], as <C-o> is
  ///     try Key.list(words: "g g")      // [g, g], as gg is
  ///     try Key.list(words: "]c")       // [], c]
  ///
  /// Where a word names a key, it is that key: `up` is the arrow, and the letters u and p are `u p`.
  ///
  /// - Throws: the first word that names no key.
  public static func list(words: String) throws(NotationError) -> [Key] {
    var keys: [Key] = []
    for word in words.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      let word = String(Substring(word))
      if let key = spelled(word) { keys.append(key) } else { keys += try list(word) }
    }
    return keys
  }

  /// A key by its name in any case, perhaps after `ctrl-`, `alt-` or `shift-` (`+` parts as well): `Ctrl+Alt+x`, `page-up`.
  private static func spelled(_ word: String) -> Key? {
    var rest = Substring(word)
    var held = ""
    while let (letter, length) = modifier(rest) {
      held += letter
      rest = rest.dropFirst(length)
    }
    let lowered = rest.lowercased()
    let isFunction = lowered.hasPrefix("f") && lowered.utf8.count > 1 && Int(lowered.dropFirst()) != nil
    // A single letter is a key by itself; its case, which tells two keys apart, is kept.
    let isCharacter = !held.isEmpty && rest.unicodeScalars.count == 1
    guard let name = spelledNames[lowered] ?? (isFunction || isCharacter ? String(rest) : nil) else { return nil }
    return (try? list("<\(held)\(name)>")).flatMap { $0.count == 1 ? $0.first : nil }
  }

  /// The modifier that a word begins with, as a letter of the notation, and how long it is with the sign after it.
  private static func modifier(_ word: Substring) -> (letter: String, length: Int)? {
    let names = [("ctrl", "C-"), ("control", "C-"), ("alt", "A-"), ("meta", "A-"), ("shift", "S-")]
    let lowered = word.lowercased()
    for (name, letter) in names where lowered.hasPrefix(name) && word.count > name.count + 1 {
      let sign = word.dropFirst(name.count).first
      if sign == "-" || sign == "+" { return (letter, name.count + 1) }
    }
    return nil
  }

  /// The names in words, and what they are in the notation. The short ones of vim (`cr`, `lt`) are two keys where no angle
  /// brackets stand around them.
  private static let spelledNames = [
    "space": "Space", "enter": "Enter", "return": "Enter", "esc": "Esc", "escape": "Esc", "tab": "Tab",
    "backtab": "S-Tab", "backspace": "BS", "delete": "Del", "del": "Del", "insert": "Ins", "up": "Up", "down": "Down",
    "left": "Left", "right": "Right", "home": "Home", "end": "End", "pageup": "PageUp", "page-up": "PageUp",
    "pgup": "PageUp", "pagedown": "PageDown", "page-down": "PageDown", "pgdown": "PageDown", "pgdn": "PageDown",
  ]
}
