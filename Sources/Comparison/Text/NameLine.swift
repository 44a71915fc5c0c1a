/// A line that can be the names of authors: two to eight words, each with a capital but for particles, and no other marks
/// than stops of initials, hyphens, apostrophes and commas.
struct NameLine {
  /// Whether a word is an initial: "T."
  private(set) var hasInitial = false

  /// Reads a line; nil where it cannot be a name.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange) {
    var (words, small) = (0, 0)
    var at = Int(range.start)
    let end = Int(range.end)
    while at < end {
      if bytes[at] == 0x20 || bytes[at] == 0x2C {
        at += 1
        continue
      }
      guard Bytes.isWordStart(bytes, at, end), !Bytes.isDigit(bytes[at]) else { return nil }
      let from = at
      while at < end, bytes[at] != 0x20, bytes[at] != 0x2C {
        let isInside = Bytes.isWord(bytes[at]) || bytes[at] == 0x2D || bytes[at] == 0x2E || bytes[at] == 0x27
        guard isInside, !Bytes.isDigit(bytes[at]) else { return nil }
        at += 1
      }
      words += 1
      if bytes[from] >= 0x61, bytes[from] <= 0x7A {
        // "and", "de", "van", "der"
        small += 1
        guard at - from <= 3 else { return nil }
      }
      if bytes[at - 1] == 0x2E {
        guard at - from == 2 else { return nil }
        hasInitial = true
      }
    }
    guard (2...8).contains(words), small * 2 < words else { return nil }
  }
}
