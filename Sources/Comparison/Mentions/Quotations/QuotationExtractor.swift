/// Finds the quotations of a document, direct and reported, with their speakers and cues.
///
///     "“We waited,” Rosa Meyer said. “Nobody came.”"   →  two direct quotations, both of Rosa Meyer
///
/// Quotation marks are paired first; then each pair is read in its sentence: an attribution after it, one before it, or
/// the speaker of the quotation that it goes on from. A pair without any of these that is no sentence of its own (a title, a
/// nickname, a word held at arm's length) is no quotation.
public struct QuotationExtractor: Sendable {
  private let lexicon: Lexicon

  /// An extractor with the words of a lexicon.
  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The mentions in reading order.
  public func mentions(in document: Document, names: [Mention]) -> [Mention] {
    let words = SpeechWords(document: document, cues: lexicon.quotations, titles: lexicon.titles)
    let spans = QuotedSpanFinder(document: document).spans()
    let turns =
      ScriptTurns(document: document).readings(outside: spans)
      + EmbeddedPosts(document: document, words: lexicon.quantities.counting).readings(outside: spans)
    let readings =
      (DirectSpeech(words: words).readings(
        of: spans.filter { span in
          !turns.contains { $0.content.contains(span.tokens.lowerBound) }
        }) + turns).sorted { $0.range.lowerBound < $1.range.lowerBound }
    let reported = ReportedSpeech(words: words).readings(outside: spans, direct: readings)
    let speakers = SpeakerNames(words: words, names: names, given: lexicon.names, quoted: readings.map(\.range))
    return (readings + reported).sorted { $0.range.lowerBound < $1.range.lowerBound }.map { reading in
      let speaker = reading.attribution.speaker
      let quotation = Quotation(
        isDirect: reading.isDirect, content: document.range(reading.content),
        speaker: speaker.map { document.range($0) },
        cue: reading.attribution.cue.map { document.range($0) },
        speakerName: speaker.flatMap { speakers.name(of: $0) })
      return Mention(
        range: document.range(reading.range), tokens: reading.range,
        sentence: document.sentence(of: reading.range.lowerBound), value: .quotation(quotation))
    }
  }
}
