extension BlockClassifier {
  /// Settles what the first lines are to each other, which no line shows alone: outlet, headline, and author.
  func settleMasthead(_ blocks: inout [Block], _ bytes: UnsafeBufferPointer<UInt8>) {
    let top = blocks.firstIndex { $0.kind == .body && LineShape(bytes, $0.range).isProse } ?? blocks.count
    let head = 0..<min(top, 12)
    settleTitle(&blocks, head, bytes)
    Self.settleByline(&blocks, head, bytes)
  }

  /// A nameplate ("THE HARBOUR POST", "The Harbour Post") that was taken for the headline becomes page furniture, and the
  /// first line of five words or more below it the headline.
  private func settleTitle(_ blocks: inout [Block], _ head: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = head.first(where: { blocks[$0].kind == .title }), isNameplate(blocks[first], bytes) else {
      return
    }
    let next = head.dropFirst(first + 1).first { index in
      let shape = LineShape(bytes, blocks[index].range)
      let isCandidate = blocks[index].kind == .heading || blocks[index].kind == .body
      return isCandidate && (5...24).contains(shape.words) && !shape.endsClosed
    }
    guard let next else { return }
    blocks[first] = Block(range: blocks[first].range, kind: .furniture)
    blocks[next] = Block(range: blocks[next].range, kind: .title)
  }

  /// Whether a line can be the name of a paper: two to four words, all in capitals, or each with a capital after "The".
  func isNameplate(_ block: Block, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (start, end) = (Int(block.range.start), Int(block.range.end))
    let shape = LineShape(bytes, block.range)
    guard (2...4).contains(shape.words), shape.isCapitalized, !shape.endsClosed else { return false }
    if shape.isAllCapitals { return true }
    var at = start
    while at < end, Bytes.isWord(bytes[at]) { at += 1 }
    return words.classes(of: Form(utf8: bytes[start..<at])).contains(.definiteArticle)
  }

  /// A bare name becomes the by-line: a line of capitalized words with a date line beside it, or one with an initial
  /// ("T. R. Maddox") below the headline.
  ///
  /// Without a date or an initial such a line is as likely a second headline, and stays one.
  private static func settleByline(_ blocks: inout [Block], _ head: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard !head.contains(where: { blocks[$0].kind == .byline }) else { return }
    for index in head.dropFirst() where blocks[index].kind == .heading {
      guard let name = NameLine(bytes, blocks[index].range) else { continue }
      let before = blocks[index - 1].kind
      let after = index + 1 < blocks.count ? blocks[index + 1].kind : .body
      if before == .dateline || after == .dateline || (name.hasInitial && before == .title) {
        blocks[index] = Block(range: blocks[index].range, kind: .byline)
        return
      }
    }
  }
}
