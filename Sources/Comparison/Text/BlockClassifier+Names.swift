extension BlockClassifier {
  /// Gives the by-line that is a bare name its kind: a line of capitalized words above the running text with a date line
  /// beside it, or one with an initial ("T. R. Maddox") below the headline.
  ///
  /// Without a date or an initial a line in capitals is as likely a second headline, and stays one.
  static func nameBylines(_ blocks: inout [Block], _ bytes: UnsafeBufferPointer<UInt8>) {
    guard !blocks.prefix(12).contains(where: { $0.kind == .byline }) else { return }
    for index in blocks.indices.prefix(12) {
      if blocks[index].kind == .body { return }
      guard index > 0, blocks[index].kind == .heading || blocks[index].kind == .title else { continue }
      let range = blocks[index].range
      guard let name = NameLine(bytes, Int(range.start), Int(range.end)) else { continue }
      let before = blocks[index - 1].kind
      let after = index + 1 < blocks.count ? blocks[index + 1].kind : .body
      if before == .dateline || after == .dateline || (name.hasInitial && before == .title) {
        blocks[index] = Block(range: range, kind: .byline)
        return
      }
    }
  }

  /// A line that can be somebody's name: two to eight words, each with a capital but for particles, no other marks than
  /// stops of initials, hyphens, apostrophes and commas.
  private struct NameLine {
    var hasInitial = false

    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
      var words = 0
      var small = 0
      var at = start
      while at < end {
        if bytes[at] == 0x20 || bytes[at] == 0x2C {
          at += 1
          continue
        }
        guard Bytes.isWordStart(bytes, at, end), !Bytes.isDigit(bytes[at]) else { return nil }
        let from = at
        while at < end, bytes[at] != 0x20, bytes[at] != 0x2C {
          let isMark = !Bytes.isWord(bytes[at]) && bytes[at] != 0x2D && bytes[at] != 0x2E && bytes[at] != 0x27
          if isMark || Bytes.isDigit(bytes[at]) { return nil }
          at += 1
        }
        words += 1
        if bytes[from] >= 0x61, bytes[from] <= 0x7A {
          // "and", "de", "van der"
          small += 1
          if at - from > 3 { return nil }
        }
        if at - from == 2, bytes[at - 1] == 0x2E { hasInitial = true } else if bytes[at - 1] == 0x2E { return nil }
      }
      guard (2...8).contains(words), small * 2 < words else { return nil }
    }
  }
}
