/// The vocabulary of one language, read once from its tables and shared by all stages.
///
///     let lexicon = Lexicon(LexiconSource(tables: ["words": bytes]))
///
/// Each stage has its own part, so that a stage can be replaced together with its words. A class, though it never changes:
/// its tables are hundreds of arrays, and it is handed to every stage.
public final class Lexicon: Sendable {
  /// The closed classes.
  public let words: WordTable
  /// How parts of a page are known.
  public let layout: LayoutLexicon
  /// The words of time.
  public let dates: DateLexicon
  /// The thesaurus.
  public let concepts: ConceptTable
  /// What predicates do to their subjects and to the clauses below them.
  public let predicates: PredicateLexicon
  /// How often ordinary English has a word.
  public let background: BackgroundFrequency

  /// The tagger, lemmatizer and parser; without one, words are compared as they are written and no clause is found.
  public let syntax: SyntaxModel?
  /// Words that the tagger mistakes.
  public let tags: TagLexicon
  /// How names are found and matched.
  public let names: NameLexicon
  /// What stands at the names of people and bodies.
  public let titles: TitleLexicon
  /// How quotations are introduced.
  public let quotations: QuotationLexicon
  /// Numbers, units, currencies and the words around them.
  public let quantities: QuantityLexicon

  /// Reads every table of the source.
  public init(_ source: LexiconSource, syntax: SyntaxModel? = nil) {
    self.syntax = syntax
    words = WordTable(source)
    layout = LayoutLexicon(source)
    dates = DateLexicon(source)
    concepts = ConceptTable(source)
    predicates = PredicateLexicon(source)
    background = BackgroundFrequency(source, concepts: concepts)
    names = NameLexicon(source)
    titles = TitleLexicon(source)
    quotations = QuotationLexicon(source)
    quantities = QuantityLexicon(source)
    tags = TagLexicon(source, titles: titles, numbers: quantities.numbers, dates: dates)
  }
}
