/// Finds every mention of a document: the stages in the order in which they need each other.
///
/// Dates and names come first, so that a year or a day of the month is no quantity and a number said of a person is an age;
/// quotations come last, so that a speaker can be a name. Each stage is a value with one method and can be replaced alone.
public struct MentionExtractor: Sendable {
  private let lexicon: Lexicon

  /// An extractor with the words of a lexicon.
  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The mentions of a document in reading order: by start, the longer first.
  public func mentions(of document: Document) -> [Mention] {
    let dates = DateExtractor(lexicon: lexicon).mentions(in: document)
    let names = NameExtractor(lexicon: lexicon).mentions(in: document)
    let quantities = QuantityExtractor(lexicon: lexicon).mentions(in: document, outside: dates, names: names)
    let quotations = QuotationExtractor(lexicon: lexicon).mentions(in: document, names: names)
    return (dates + quantities + names + quotations).inReadingOrder()
  }
}
