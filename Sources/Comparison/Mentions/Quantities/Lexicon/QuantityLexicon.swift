/// The vocabulary of numbers, units, currencies and the words around them.
///
/// Tables: `numbers` (word, role, value, form), `scales` (letters, value, `plain`), `units` (name, dimension, factor, words,
/// symbols), `currencies` (code, factor, words, signs, flags), `quantifiers` (phrase, place, effect), `vague` (phrase, low,
/// high, flags), `multiples` (word, factor, use), `counting` (word, classes).
public final class QuantityLexicon: Sendable {
  /// Number words.
  let numbers: FormTable<NumberWord>
  /// Letters right after digits that stand for a power of ten, by their exact spelling; whether they count without a
  /// currency sign.
  let scales: FormTable<(value: Double, isPlain: Bool)>
  /// The names of units: what ``Quantity/unit`` says.
  let unitNames: [String]
  /// Unit words, letters' case left aside.
  let unitWords: PhraseTable<MeasureUnit>
  /// The measures of words that are money, too: "pounds".
  let homonyms: FormTable<MeasureUnit>
  /// C and F: symbols that stand for degrees only beside words of heat.
  let degrees: FormTable<MeasureUnit>
  /// Unit symbols, as written.
  let unitSymbols: PhraseTable<MeasureUnit>
  /// Signs and codes before a number, read backward.
  let currencySigns: PhraseTable<MeasureUnit>
  /// Words before a number, read backward.
  let before: PhraseTable<Quantifier>
  /// Words after a number.
  let after: PhraseTable<Quantifier>
  /// Amounts without a number.
  let vague: PhraseTable<VagueAmount>
  /// Words for how many times as much.
  let multiples: FormTable<Multiple>
  /// Classes of the words around.
  let counting: FormTable<CountingClass>
  /// What an amount can begin with: one look-up for each word of a text.
  let openers: FormTable<Bool>
  /// How units of one dimension convert: the dimension's name and the factor to its first unit.
  private let conversions: FormTable<(dimension: Form, factor: Double)>

  /// Reads the tables of a source.
  public init(_ source: LexiconSource) {
    numbers = Self.numbers(source)
    scales = Self.scales(source)
    var units = UnitTables()
    units.addMeasures(source)
    units.addCurrencies(source)
    unitNames = units.names
    unitWords = PhraseTable(units.words)
    unitSymbols = PhraseTable(units.symbols)
    currencySigns = PhraseTable(units.signs, backward: true)
    homonyms = units.homonyms
    degrees = units.degrees
    conversions = units.conversions
    before = PhraseTable(Self.quantifiers(source, place: Form("before")), backward: true)
    after = PhraseTable(Self.quantifiers(source, place: Form("after")))
    let vagueRows = Self.vague(source)
    vague = PhraseTable(vagueRows)
    counting = Self.counting(source)
    multiples = Multiple.table(source)
    openers = Self.openers(source, numbers: numbers, vague: vagueRows, counting: counting)
  }

  /// How many of the second unit one of the first is ("mile" in "kilometre": 1.609344); nil where they do not measure the
  /// same, or where a shift lies between them (degrees of temperature).
  ///
  ///     lexicon.quantities.factor(from: "mile", to: "kilometre")   // 1.609344
  public func factor(from unit: String, to other: String) -> Double? {
    if unit == other { return 1 }
    guard let a = conversions[Form(utf8: unit.utf8)], let b = conversions[Form(utf8: other.utf8)],
      a.dimension == b.dimension, a.dimension != Form("temperature")
    else { return nil }
    return a.factor / b.factor
  }

  /// What a unit measures, and how many of the dimension's base unit one of it is; nil for units that convert into no other.
  func measure(of unit: String) -> (dimension: Form, factor: Double)? {
    guard let found = conversions[Form(utf8: unit.utf8)], found.dimension != Form("temperature") else { return nil }
    return (found.dimension, found.factor)
  }

  /// The name of a unit.
  func name(_ unit: MeasureUnit) -> String { unitNames[Int(unit.name)] }
}
