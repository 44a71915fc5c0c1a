extension Article {
  /// The text of a range on one line: every run of white space, line ends included, becomes one space.
  public func line(_ range: TextRange) -> String {
    let bytes = text[range.bytes]
    guard bytes.contains(where: { $0 < 0x20 }) else { return String(decoding: bytes, as: UTF8.self) }
    let words = bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
