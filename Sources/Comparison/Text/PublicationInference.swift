/// Infers the day of publication of articles that name none from the others they are compared with.
///
/// An article on the same event was written at about the same time: on the day of its dateline ("LEEDS, June 8 (AFP) -"), of
/// which that time gives the year, or else on the median of the days known. If its text tells of a later day as past, it was
/// written on that day at the earliest; if it tells on which weekday somebody said something ("the bureau said on Saturday"), on
/// the one nearest to the others. Without any dated article nothing is inferred: a relative date stays unresolved, it is never
/// resolved against the clock.
struct PublicationInference {
  let lexicon: Lexicon
  var loop = ParallelLoop.serial
  /// How many days after the others a day that is told as past is still taken for the day of writing.
  private static let window = 14

  /// The articles laid out, those without a day with an inferred one where that can be had.
  func dated(_ articles: [Article]) -> [Document] {
    let known = articles.compactMap(\.published).sorted()
    guard !known.isEmpty, known.count < articles.count else { return read(articles) }
    let median = known[(known.count - 1) / 2]
    // Read as if written at the window's end, so that "on January 8" in the past tense is this January and not the last.
    let late = articles.map { $0.published == nil ? $0.inferred(median.adding(days: Self.window)) : $0 }
    return zip(articles, read(late)).map { article, document in
      guard article.published == nil else { return document }
      let mentions = DateExtractor(lexicon: lexicon).mentions(in: document)
      let day =
        datelineDay(mentions, in: document, near: median) ?? latestPastDay(mentions, in: document, after: median)
        ?? dayOfNews(mentions, in: document, near: known)
      return document.dated(article.inferred(day ?? median), lexicon: lexicon)
    }
  }

  /// The day that a dateline gives without its year.
  private func datelineDay(_ mentions: [Mention], in document: Document, near median: CalendarDate) -> CalendarDate? {
    for mention in mentions where document.isDateline(mention.sentence) {
      guard case .date(let timex) = mention.value, let days = timex.days,
        days.upperBound == days.lowerBound.adding(days: 1)
      else { continue }
      let day = days.lowerBound
      if abs(day.day - median.day) <= Self.window { return day }
    }
    return nil
  }

  private func read(_ articles: [Article]) -> [Document] {
    loop.stretches(of: articles) { Document.read($0, lexicon: lexicon) }
  }

  /// The latest day, given by date and not by weekday, that a sentence in the past tense names.
  private func latestPastDay(_ mentions: [Mention], in document: Document, after median: CalendarDate) -> CalendarDate?
  {
    var latest: CalendarDate?
    for mention in mentions {
      // A time of the day alone was counted from the window's end.
      guard case .date(let timex) = mention.value, !timex.isTimeOnly, let days = timex.days,
        days.upperBound == days.lowerBound.adding(days: 1)
      else { continue }
      // A weekday would be resolved against the window's end, which is nobody's day of writing, whatever the hour ("11 p.m. on Sunday").
      guard namesDay(mention, document) else { continue }
      let day = days.lowerBound
      guard day > median, day <= median.adding(days: Self.window), isPast(mention.sentence, document) else { continue }
      latest = max(latest ?? day, day)
    }
    return latest
  }

  /// The day of the others' time on which the text has somebody say something, by its weekday, or that of its lead, whichever is
  /// later: news is told on the day that it is news, or the day after.
  private func dayOfNews(_ mentions: [Mention], in document: Document, near known: [CalendarDate]) -> CalendarDate? {
    let lead = document.sentences.firstIndex { document.blocks[$0.block].kind == .body }
    var speech, leading: CalendarDate?
    for mention in mentions {
      guard let weekday = weekday(mention, in: document), let verb = pastVerb(of: mention, document) else { continue }
      // Of several speeches the first: below it are those of other days.
      if document.tokens[verb].classes.contains(.reporting) { speech = speech ?? Self.nearest(weekday, to: known) }
      if mention.sentence == lead, document.syntax.heads[verb] < 0 { leading = Self.nearest(weekday, to: known) }
    }
    return [speech, leading].compactMap { $0 }.max()
  }

  /// The day of a weekday that is nearest to any of some days; of two that are as near, the later one.
  private static func nearest(_ weekday: Int, to known: [CalendarDate]) -> CalendarDate? {
    let days = known.map { (day: $0.nearest(weekday: weekday), away: abs($0.nearest(weekday: weekday).day - $0.day)) }
    return days.min { ($0.away, $1.day) < ($1.away, $0.day) }?.day
  }

  /// The weekday of a mention that says no more: "Saturday", "Saturday evening".
  private func weekday(_ mention: Mention, in document: Document) -> Int? {
    let words = mention.tokens.map { lexicon.dates.word(document.tokens[$0].form) }
    guard let first = words.first, first.isA(.weekday), !first.isA(.plural),
      words.dropFirst().allSatisfy({ $0.isA(.dayPart) })
    else { return nil }
    return Int(first.weekday)
  }

  /// The verb in the past tense whose time a date is.
  private func pastVerb(of mention: Mention, _ document: Document) -> Int? {
    let heads = mention.tokens.lazy.map { Int(document.syntax.heads[$0]) }
    guard let verb = heads.first(where: { !mention.tokens.contains($0) }), verb >= 0 else { return nil }
    return document.syntax.tags[verb].xpos == .vbd ? verb : nil
  }

  /// "8 October", "10/8/2019": a month and a day, or figures for both and the year.
  private func namesDay(_ mention: Mention, _ document: Document) -> Bool {
    let digits = document.article.text[mention.range.bytes].count(where: Bytes.isDigit)
    return digits >= 5
      || digits > 0 && mention.tokens.contains { lexicon.dates.word(document.tokens[$0].form).isA(.month) }
  }

  private func isPast(_ sentence: Int, _ document: Document) -> Bool {
    let tags = document.syntax.tags[document.sentences[sentence].tokens]
    return tags.contains { $0.xpos == .vbd } && !tags.contains { $0.xpos == .md }
  }
}
