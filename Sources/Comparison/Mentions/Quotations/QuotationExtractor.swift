/// Finds the quotations of a document.
public struct QuotationExtractor: Sendable {
  private let lexicon: Lexicon

  /// An extractor with the words of a lexicon.
  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The mentions in reading order.
  public func mentions(in document: Document, names: [Mention]) -> [Mention] { [] }
}
