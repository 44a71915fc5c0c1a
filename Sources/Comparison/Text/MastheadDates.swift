/// Finds the day of publication in a block of a masthead.
struct MastheadDates {
  private let article: Article
  private let lexicon: Lexicon

  /// A finder over the text of an article.
  init(article: Article, lexicon: Lexicon) {
    // The date that is already known would resolve "Friday", which says nothing new.
    self.article = Article(id: article.id, text: article.text)
    self.lexicon = lexicon
  }

  /// The day that a date line or by-line gives, that follows "Updated:" in any short block, that a line begins with ("Friday, 3
  /// January 2020. From our correspondent"), or that stands between the place and the dash of an agency's opening ("ST. LOUIS,
  /// June 8, 2018 — Bayer completed …").
  func published(in block: Block) -> CalendarDate? {
    switch block.kind {
    case .dateline, .byline:
      return day(in: block.range)
    case .title:
      return cued(block.range)
    case .heading, .furniture, .listItem:
      return cued(block.range) ?? segment(block.range).flatMap { day(in: $0) }
    case .body:
      return cued(block.range) ?? opening(block.range).flatMap { day(in: $0) }
        ?? lead(block.range).flatMap { day(in: $0) }
    case .caption, .note, .frontMatter:
      return nil
    }
  }

  /// The day after a cue in a block of at most 200 bytes.
  private func cued(_ range: TextRange) -> CalendarDate? {
    guard range.count <= 200 else { return nil }
    let cue = article.text.withUnsafeBufferPointer { bytes in
      (Int(range.start)..<Int(range.end)).first { at in
        (at == Int(range.start) || !Bytes.isWord(bytes[at - 1]))
          && lexicon.layout.dateline.begins(bytes, at, Int(range.end))
      }
    }
    return cue.flatMap { day(in: TextRange($0, min(Int(range.end), $0 + 60))) }
  }

  /// What stands before the first stop or dash of a line that begins with hardly anything but a date.
  private func lead(_ range: TextRange) -> TextRange? {
    article.text.withUnsafeBufferPointer { bytes in
      let (start, end) = (Int(range.start), min(Int(range.end) - 1, Int(range.start) + 50))
      let stop = (start..<max(start, end)).first { at in
        bytes[at] == 0x2E && bytes[at + 1] == 0x20 && at > start && Bytes.isDigit(bytes[at - 1])
          || bytes[at] == 0x20 && (bytes[at + 1] == 0x2D || bytes[at + 1] == 0xE2)
      }
      guard let stop, stop > start else { return nil }
      let line = TextRange(start, stop)
      return LineShape(bytes, line).isDateOnly ? line : nil
    }
  }

  /// What stands before the first bar of a line that begins with hardly anything but a date: "October 7, 2019 / 5:20 PM / The
  /// Harbour Post".
  private func segment(_ range: TextRange) -> TextRange? {
    article.text.withUnsafeBufferPointer { bytes in
      let (start, end) = (Int(range.start), min(Int(range.end) - 2, Int(range.start) + 50))
      let bar = (start..<max(start, end)).first {
        bytes[$0] == 0x20 && (bytes[$0 + 1] == 0x2F || bytes[$0 + 1] == 0x7C) && bytes[$0 + 2] == 0x20
      }
      guard let bar, bar > start else { return nil }
      let line = TextRange(start, bar)
      return LineShape(bytes, line).isDateOnly ? line : nil
    }
  }

  /// What stands before the dash of an agency's opening: it begins with a word in capitals.
  private func opening(_ range: TextRange) -> TextRange? {
    let text = article.text
    let end = min(Int(range.end), Int(range.start) + 80)
    var capitals = 0
    for at in Int(range.start)..<end {
      if Bytes.isCapital(text[at]) { capitals += 1 } else if Bytes.isLetter(text[at]) { break }
    }
    guard capitals >= 3 else { return nil }
    for at in Int(range.start)..<end - 2 where text[at] == 0x20 {
      let isDash = text[at + 1] == 0xE2 && text[at + 2] == 0x80 || text[at + 1] == 0x2D && text[at + 2] <= 0x2D
      if isDash { return TextRange(Int(range.start), at) }
    }
    return nil
  }

  /// "2019-10-07T17:20:00Z": the day of a time stamp, which the tokenizer leaves in one piece.
  private func stamp(_ range: TextRange) -> CalendarDate? {
    let text = article.text[Int(range.start)..<Int(range.end)]
    guard text.count > 10, text[text.startIndex + 10] | 0x20 == 0x74 else { return nil }
    return CalendarDate(iso: String(decoding: text.prefix(10), as: UTF8.self))
  }

  /// The first whole day with its year in a stretch.
  private func day(in range: TextRange) -> CalendarDate? {
    if let stamp = stamp(range) { return stamp }
    let block = Block(range: range, kind: .body)
    var tokens: [Token] = []
    Tokenizer(words: lexicon.words).append(article.text, range, to: &tokens)
    guard !tokens.isEmpty else { return nil }
    let sentence = Sentence(range: range, tokens: 0..<tokens.count, block: 0)
    let document = Document(article: article, blocks: [block], sentences: [sentence], tokens: tokens)
    for mention in DateExtractor(lexicon: lexicon).mentions(in: document) {
      guard case .date(let timex) = mention.value, !timex.isRelative, let days = timex.days else { continue }
      if days.upperBound.day - days.lowerBound.day == 1 { return days.lowerBound }
    }
    return nil
  }
}
