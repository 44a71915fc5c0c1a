/// Cuts a stretch of text into words, numbers and marks, as the Universal Dependencies English treebanks do.
///
///     "Iran's F-15E cost $1.2bn (4.6%)."  →  Iran 's F - 15E cost $ 1.2 bn ( 4.6 % ) .
///
/// White space parts tokens; clitics, currency signs, per cent signs, brackets, quotation marks, hyphens and dashes are cut
/// off. A full stop stays with an abbreviation, an initial or a decimal; elsewhere it is a token of its own. Signs of Markdown are
/// passed over.
public struct Tokenizer: Sendable {
  private let words: WordTable

  /// A tokenizer that knows the abbreviations of a table.
  public init(words: WordTable) { self.words = words }

  /// Appends the tokens of `range` of `text`.
  public func append(_ text: [UInt8], _ range: TextRange, to tokens: inout [Token]) {
    text.withUnsafeBufferPointer { bytes in
      var at = Int(range.start)
      let end = Int(range.end)
      var spaceBefore = true
      var lineStart = true
      while at < end {
        if let (width, isLine) = Bytes.space(bytes, at, end) {
          spaceBefore = true
          lineStart = lineStart || isLine
          at += width
          continue
        }
        if let after = MarkdownSign.end(bytes, at: at, from: Int(range.start), to: end) {
          at = after
          continue
        }
        let next = Scan(bytes: bytes, end: end, floor: Int(range.start), words: words).tokenEnd(at)
        var shape = Bytes.shape(bytes, at, next)
        if spaceBefore { shape.insert(.spaceBefore) }
        if lineStart { shape.insert(.lineStart) }
        if !spaceBefore, Bytes.isClitic(bytes, at, next) { shape.insert(.clitic) }
        let form = Form(utf8: bytes[at..<next])
        tokens.append(Token(range: TextRange(at, next), form: form, shape: shape, classes: words.classes(of: form)))
        spaceBefore = false
        lineStart = false
        at = next
      }
    }
  }

  /// One pass over a stretch of bytes; finds where the token that begins at a place ends.
  private struct Scan {
    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    let floor: Int
    let words: WordTable

    func tokenEnd(_ at: Int) -> Int {
      let byte = bytes[at]
      if Bytes.isDigit(byte) { return numberEnd(at) }
      if byte == 0x2E || byte == 0x2C, at + 1 < end, Bytes.isDigit(bytes[at + 1]),
        at == floor || !Bytes.isWord(bytes[at - 1])
      {
        return numberEnd(at + 1)  // ".5"
      }
      if Bytes.isWordStart(bytes, at, end) { return wordEnd(at) }
      if byte == 0x27, let clitic = cliticEnd(at) { return clitic }
      if Bytes.isApostrophe(bytes, at, end), let clitic = cliticEnd(at) { return clitic }
      return markEnd(at)
    }

    /// Digits with their separators: 8,000 4.6 2015/16 6.10 10:30 4½, and codes and ordinals: 3rd 15E 1990s. A unit or the
    /// like is cut off: 1.2 bn, 6 pm, 12 mph.
    func numberEnd(_ from: Int) -> Int {
      var at = from
      while at < end {
        let byte = bytes[at]
        if Bytes.isDigit(byte) {
          at += 1
        } else if byte == 0x2E || byte == 0x2C || byte == 0x3A || byte == 0x2F {
          guard at + 1 < end, Bytes.isDigit(bytes[at + 1]) else { break }
          at += 1
        } else if Bytes.isLetter(byte) {
          return lettersEnd(from, at)
        } else if byte == 0xC2, at + 1 < end, (0xBC...0xBE).contains(bytes[at + 1]) {
          at += 2  // ¼ ½ ¾
        } else {
          break
        }
      }
      return at
    }

    /// Where a number ends whose digits end at `at` and which letters follow: after them for an ordinal, a decade or a code,
    /// before them for a unit.
    func lettersEnd(_ from: Int, _ at: Int) -> Int {
      var last = at
      var capitals = 0
      while last < end, Bytes.isWord(bytes[last]) {
        if Bytes.isCapital(bytes[last]) || Bytes.isDigit(bytes[last]) { capitals += 1 }
        last += Bytes.width(bytes[last])
      }
      last = min(last, end)
      let (first, second) = (bytes[at] | 0x20, at + 1 < last ? bytes[at + 1] | 0x20 : 0)
      switch (first, second, last - at) {
      case (0x73, 0x74, 2), (0x6E, 0x64, 2), (0x72, 0x64, 2), (0x74, 0x68, 2): return last  // st nd rd th
      case (0x73, _, 1): return last  // 1990s
      case (0x61, 0x6D, 2), (0x70, 0x6D, 2): return at  // 6PM
      default: break
      }
      // 15E, 4G, 747s are codes; $13.9M, 2.5K are not.
      let isAmount = at - from < at && (from > floor && bytes[from - 1] == 0x24 || bytes[from..<at].contains(0x2E))
      return capitals == last - at && !isAmount ? last : at
    }

    func wordEnd(_ from: Int) -> Int {
      var at = from
      if let negation = negationTail(from) { return negation }
      while at < end {
        if Bytes.isWord(bytes[at]), Bytes.apostropheWidth(bytes, at, end) == 0 {
          if bytes[at] >= 0x80, !Bytes.isWordStart(bytes, at, end) { break }
          at += Bytes.width(bytes[at])
          continue
        }
        if bytes[at] == 0x2E {
          if let next = stopInside(from, at) { at = next; continue }
          break
        }
        let apostrophe = Bytes.apostropheWidth(bytes, at, end)
        if apostrophe > 0 {
          if isClitic(at, from) { break }
          // O'Brien, Kata'ib, Sha'bi: an apostrophe between letters is part of the word.
          guard at + apostrophe < end, Bytes.isWordStart(bytes, at + apostrophe, end) else { break }
          at += apostrophe
          continue
        }
        if bytes[at] == 0x40 || bytes[at] == 0x5F { at += 1; continue }  // mail addresses, handles
        break
      }
      at = min(at, end)
      if let cut = negation(from, at) { return cut }
      // "cannot" is can + not
      if at - from == 6, bytes[from] | 0x20 == 0x63, words.classes(of: Form(utf8: bytes[from..<at])).contains(.fused) {
        return from + 3
      }
      return at
    }

    /// "don't" → do + n't: where the word ends in n't, the place of the n.
    func negation(_ from: Int, _ to: Int) -> Int? {
      guard to < end, to - from >= 2, bytes[to - 1] | 0x20 == 0x6E else { return nil }
      let apostrophe = Bytes.apostropheWidth(bytes, to, end)
      guard apostrophe > 0, to + apostrophe < end, bytes[to + apostrophe] | 0x20 == 0x74 else { return nil }
      let after = to + apostrophe + 1
      guard after == end || !Bytes.isWord(bytes[after]) else { return nil }
      return to - 1
    }

    /// The end of an n't that was cut off the word before it.
    func negationTail(_ from: Int) -> Int? {
      guard from > floor, Bytes.isWord(bytes[from - 1]), bytes[from] | 0x20 == 0x6E else { return nil }
      let apostrophe = Bytes.apostropheWidth(bytes, from + 1, end)
      guard apostrophe > 0, from + 1 + apostrophe < end, bytes[from + 1 + apostrophe] | 0x20 == 0x74 else { return nil }
      return from + 2 + apostrophe
    }

    /// Whether the apostrophe at `at` begins a clitic ('s, 'll, 're, 've, 'd, 'm, n't) or only closes a quotation.
    func isClitic(_ at: Int, _ from: Int) -> Bool {
      if cliticEnd(at) != nil { return true }
      let width = Bytes.apostropheWidth(bytes, at, end)
      // n't: the word before must give up its n, see negation(_:_:)
      return at > from && bytes[at - 1] | 0x20 == 0x6E && at + width < end && bytes[at + width] | 0x20 == 0x74
        && (at + width + 1 == end || !Bytes.isWord(bytes[at + width + 1]))
    }

    func cliticEnd(_ at: Int) -> Int? {
      let width = Bytes.apostropheWidth(bytes, at, end)
      guard width > 0, at > floor, Bytes.isWord(bytes[at - 1]), at + width < end else { return nil }
      let first = bytes[at + width] | 0x20
      let second = at + width + 1 < end ? bytes[at + width + 1] : 0
      let third = at + width + 2 < end ? bytes[at + width + 2] : 0
      if first == 0x73 || first == 0x64 || first == 0x6D, !Bytes.isWord(second) { return at + width + 1 }
      let pair = (first, second | 0x20)
      let isPair = pair == (0x6C, 0x6C) || pair == (0x72, 0x65) || pair == (0x76, 0x65)
      return isPair && !Bytes.isWord(third) ? at + width + 2 : nil
    }

    /// Where a full stop inside or after a word is passed: U.S., e.g., a.m., initials, known abbreviations, domain names.
    func stopInside(_ from: Int, _ at: Int) -> Int? {
      let afterStop = at + 1
      if afterStop < end, Bytes.isLetter(bytes[afterStop]) || Bytes.isDigit(bytes[afterStop]) {
        // One letter before it, or letters of an abbreviation already under way; else a domain or a missing space.
        let letters = at - from
        if letters == 1 || bytes[at - 2] == 0x2E || isAddress(afterStop) { return afterStop }
        return Bytes.isLetter(bytes[afterStop]) && bytes[afterStop] & 0x20 != 0 ? afterStop : nil
      }
      if at - from == 1, bytes[from] & 0x20 == 0 { return afterStop }  // an initial: J.
      if at >= from + 2, bytes[at - 2] == 0x2E, at - from >= 3 { return afterStop }  // U.S. a.m.
      let classes = words.classes(of: Form(utf8: bytes[from...at]))
      if classes.isDisjoint(with: [.titleAbbreviation, .abbreviation, .finalAbbreviation, .numberAbbreviation]) {
        return nil
      }
      return afterStop
    }

    /// Whether a mail address goes on here: an @ before the next space.
    func isAddress(_ from: Int) -> Bool {
      var at = from
      while at < end, bytes[at] > 0x20, at - from < 64 {
        if bytes[at] == 0x40 { return true }
        at += 1
      }
      return false
    }

    /// A mark: runs of the same stop, dash or star are one token; all else stands alone.
    func markEnd(_ from: Int) -> Int {
      let width = Bytes.width(bytes[from])
      let byte = bytes[from]
      var at = min(from + width, end)
      guard byte == 0x2E || byte == 0x2D || byte == 0x2A || byte == 0x21 || byte == 0x3F || byte == 0x5F || byte == 0x3D
      else {
        if byte == 0x60 || byte == 0x27, at < end, bytes[at] == byte { return at + 1 }  // `` and ''
        return at
      }
      while at < end, bytes[at] == byte || (byte != 0x2D && (bytes[at] == 0x21 || bytes[at] == 0x3F) && byte != 0x2E) {
        at += 1
      }
      return at
    }
  }
}
