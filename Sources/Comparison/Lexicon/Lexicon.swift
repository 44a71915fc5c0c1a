/// The vocabulary of one language, read once from its tables and shared by all stages.
///
///     let lexicon = Lexicon(LexiconSource(tables: ["words": bytes]))
///
/// Each stage has its own part, so that a stage can be replaced together with its words.
public struct Lexicon: Sendable {
  /// The closed classes.
  public let words: WordTable
  /// How parts of a page are known.
  public let layout: LayoutLexicon

  /// Reads every table of the source.
  public init(_ source: LexiconSource) {
    words = WordTable(source)
    layout = LayoutLexicon(source)
  }
}
