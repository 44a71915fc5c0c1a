/// Parts the tokens of a block into sentences.
///
/// A stop, question or exclamation mark ends a sentence, with the closing marks after it, unless what follows begins with a
/// small letter, or the stop belongs to an abbreviation that does not end sentences. A ``Dateline`` is a sentence of its own.
public struct SentenceSplitter: Sendable {
  /// A splitter.
  public init() {}

  /// Appends the sentences of the tokens from `first` on, which belong to block `block`.
  public func append(
    _ text: [UInt8], _ tokens: [Token], from first: Int, block: Int, to sentences: inout [Sentence]
  ) {
    let items = ListMarkers(text: text, tokens: tokens, from: first)
    var start = first
    if let dateline = Dateline(text: text, tokens: tokens, from: first) {
      start = dateline.end
      add(tokens, first..<start, block, to: &sentences)
    }
    var at = start
    while at < tokens.count {
      if at > start, items.begins(at) {
        add(tokens, start..<at, block, to: &sentences)
        start = at
      }
      if let after = items.markerEnd(at) {
        at = after
        continue
      }
      if text[Int(tokens[at].range.start)] == 0x2E, let ellipsis = SpacedEllipsis(text: text, tokens: tokens, at: at) {
        if let cut = ellipsis.boundary {
          add(tokens, start..<cut, block, to: &sentences)
          start = cut
        }
        at = ellipsis.end
        continue
      }
      if endsSentence(text, tokens, at, sentenceStart: start) {
        var end = at + 1
        while end < tokens.count, closes(text, tokens[end]), !tokens[end].shape.contains(.spaceBefore) { end += 1 }
        if end == tokens.count || begins(text, tokens, end, after: at) {
          add(tokens, start..<end, block, to: &sentences)
          start = end
        }
        at = end
      } else {
        at += 1
      }
    }
    add(tokens, start..<tokens.count, block, to: &sentences)
  }

  private func add(_ tokens: [Token], _ range: Range<Int>, _ block: Int, to sentences: inout [Sentence]) {
    guard !range.isEmpty else { return }
    let bytes = tokens[range.lowerBound].range.union(tokens[range.upperBound - 1].range)
    sentences.append(Sentence(range: bytes, tokens: range, block: block))
  }

  private func endsSentence(_ text: [UInt8], _ tokens: [Token], _ at: Int, sentenceStart: Int) -> Bool {
    let token = tokens[at]
    if token.shape.contains(.finalStop) {
      // "At 5 a.m. Mr. Smith …": so few words before an abbreviation make no sentence.
      if token.classes.contains(.finalAbbreviation) { return at - sentenceStart >= 3 }
      // "… you and I. Did you …": the pronoun, where other single letters are initials.
      if token.classes.contains(.firstPerson) { return true }
      return token.classes.isDisjoint(with: [.titleAbbreviation, .abbreviation, .numberAbbreviation])
        && token.range.count > 2
    }
    guard token.shape.contains(.punctuation) else { return false }
    // "[...]" marks words left out and ends nothing.
    if at > 0, at + 1 < tokens.count, isBracket(text, tokens[at - 1], 0x5B), isBracket(text, tokens[at + 1], 0x5D) {
      return false
    }
    let byte = text[Int(token.range.start)]
    if byte == 0x2E || byte == 0x21 || byte == 0x3F { return true }
    return byte == 0xE2 && text[Int(token.range.start) + 2] == 0xA6  // …
  }

  private func isBracket(_ text: [UInt8], _ token: Token, _ bracket: UInt8) -> Bool {
    token.range.count == 1 && text[Int(token.range.start)] == bracket
  }

  /// Whether a new sentence begins at a token.
  private func begins(_ text: [UInt8], _ tokens: [Token], _ at: Int, after stop: Int) -> Bool {
    if !tokens[at].shape.contains(.spaceBefore) { return followsMissingSpace(text, tokens, at, after: stop) }
    var index = at
    while index < tokens.count, tokens[index].shape.contains(.punctuation) { index += 1 }
    guard index < tokens.count else { return true }
    let token = tokens[index]
    if tokens[stop].shape.contains(.finalStop) {
      return token.shape.contains(.capitalized) && token.classes.contains(.opener)
    }
    // "N°. 1026": a stop behind a sign, before a number, belongs to the sign.
    if token.shape.contains(.number), stop > 0, tokens[stop - 1].shape.contains(.punctuation),
      !closes(text, tokens[stop - 1]), !tokens[stop - 1].shape.contains(.spaceBefore)
    {
      return false
    }
    return !token.shape.contains(.word) || token.shape.contains(.capitalized) || token.shape.contains(.number)
  }

  /// "Hello world.Today is …": a stop with no space after it, between a word of small letters or a number and a capital
  /// with a small letter after it.
  private func followsMissingSpace(_ text: [UInt8], _ tokens: [Token], _ at: Int, after stop: Int) -> Bool {
    guard at == stop + 1, stop > 0, tokens[stop].range.count == 1, tokens[at].shape.contains(.capitalized),
      tokens[at].range.count > 1, !tokens[at].shape.contains(.allCapitals)
    else { return false }
    let before = tokens[stop - 1].shape
    return !before.contains(.punctuation) && !before.contains(.capitalized)
      || before.contains(.number) || tokens[stop - 1].range.count > 3 && !before.contains(.allCapitals)
  }

  /// Closing quotation marks and brackets.
  private func closes(_ text: [UInt8], _ token: Token) -> Bool {
    let byte = text[Int(token.range.start)]
    if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D { return true }
    guard byte == 0xE2, token.range.count == 3 else { return byte == 0xC2 && text[Int(token.range.start) + 1] == 0xBB }
    let last = text[Int(token.range.start) + 2]
    return text[Int(token.range.start) + 1] == 0x80 && (last == 0x9D || last == 0x99 || last == 0xBA)
  }
}
