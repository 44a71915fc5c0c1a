/// Finds the names of a document.
public struct NameExtractor: Sendable {
  private let lexicon: Lexicon

  /// An extractor with the words of a lexicon.
  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The mentions in reading order.
  public func mentions(in document: Document) -> [Mention] { [] }
}
