import Screen

extension String {
  /// The text on one line with control characters shown as signs: what others wrote may steer no terminal.
  var printable: String { VisibleText.sanitized(self) }

  /// The text in quotation marks, unless it opens with one.
  var quoted: String {
    guard let first = unicodeScalars.first, !"“\"„«‘".unicodeScalars.contains(first) else { return self }
    return "“" + self + "”"
  }

  /// The text with blanks behind it up to a width in columns, or cut to it with an ellipsis.
  func fitted(_ columns: Int) -> String {
    let cut = TextWidth.truncated(self, to: columns)
    return cut + String(repeating: " ", count: max(0, columns - TextWidth.of(cut)))
  }

  /// The text broken into lines of at most a width in columns.
  func wrapped(_ columns: Int) -> [String] {
    let bytes = Array(utf8)
    return LineWrap.lines(of: bytes, in: 0..<bytes.count, width: columns).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  /// The text without blanks at its end.
  var withoutTrailingBlanks: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
