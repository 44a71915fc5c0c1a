/// The units and currencies while their tables are read.
struct UnitTables {
  private(set) var names: [String] = []
  private(set) var words: [(words: [Form], value: MeasureUnit)] = []
  private(set) var symbols: [(words: [Form], value: MeasureUnit)] = []
  private(set) var signs: [(words: [Form], value: MeasureUnit)] = []
  private(set) var conversions = FormTable<(dimension: Form, factor: Double)>(capacity: 256)
  private(set) var homonyms = FormTable<MeasureUnit>(capacity: 16)
  private(set) var degrees = FormTable<MeasureUnit>(capacity: 4)
  private var weights = FormTable<MeasureUnit>(capacity: 64)
  private var places = FormTable<Int32>(capacity: 512)

  private mutating func place(of row: TabSeparated.Row) -> Int32 {
    if let known = places[row.form(0)] { return known }
    let place = Int32(names.count)
    names.append(row.text(0))
    places[row.form(0)] = place
    return place
  }

  /// Calls `body` with the bytes of each item of a list parted by commas.
  private func each(_ field: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
    for item in field.split(separator: 0x2C) { body(item) }
  }

  private func forms(_ phrase: ArraySlice<UInt8>, exact: Bool = false) -> [Form] {
    phrase.split(separator: 0x20).map { exact ? Form(exact: $0) : Form(utf8: $0) }
  }

  private func dimension(_ name: Form) -> MeasureUnit.Dimension {
    if name == Form("share") || name == Form("share-difference") { return .share }
    if name == Form("time") { return .time }
    if name == Form("temperature") { return .temperature }
    if name == Form("angle") { return .angle }
    if name == Form("length") { return .length }
    return name == Form("mass") ? .mass : .other
  }

  /// `units.tsv`: name, dimension, factor, words, symbols, symbols beside words of heat.
  mutating func addMeasures(_ source: LexiconSource) {
    for row in source.table("units") {
      let dimension = dimension(row.form(1))
      let name = place(of: row)
      if let factor = row.number(2) { conversions[row.form(0)] = (row.form(1), factor) }
      let unit = MeasureUnit(name: name, dimension: dimension, factor: 1, conditions: [])
      each(row[3]) { phrase in
        let phrase = forms(phrase)
        words.append((phrase, unit))
        if dimension == .mass, phrase.count == 1 { weights[phrase[0]] = unit }
      }
      each(row[5]) { degrees[Form(exact: $0)] = unit }
      each(row[4]) { symbols.append((forms($0, exact: true), unit)) }
    }
  }

  /// `currencies.tsv`: code, factor, words, signs, flags. The code itself is a sign, and one that follows too.
  mutating func addCurrencies(_ source: LexiconSource) {
    for row in source.table("currencies") {
      let name = place(of: row)
      let flags = row.forms(4)
      let factor = row.number(1) ?? 1
      func unit(_ conditions: MeasureUnit.Conditions, _ scale: Double = 1) -> MeasureUnit {
        MeasureUnit(name: name, dimension: .money, factor: factor * scale, conditions: conditions)
      }
      let isCode = row[0].count == 3 && row[0].allSatisfy(Bytes.isCapital)
      let isMinor = factor != 1 || !isCode
      var conditions: MeasureUnit.Conditions = isMinor ? .minor : []
      if flags.contains(Form("big")) { conditions.insert(.big) }
      each(row[2]) { phrase in
        let phrase = forms(phrase)
        // "pound" was a weight before: both are kept, and the words around decide.
        if phrase.count == 1, let measure = weights[phrase[0]] { homonyms[phrase[0]] = measure }
        words.append((phrase, unit(conditions)))
      }
      each(row[3]) { sign in
        if factor != 1 {
          symbols.append((forms(sign, exact: true), unit(conditions)))  // 20p
          return
        }
        signs.append((forms(sign), unit([])))
        words.append((forms(sign), unit(conditions)))
      }
      guard isCode, factor == 1 else { continue }
      let isLower = flags.contains(Form("lower"))
      if isLower { words.append(([row.form(0)], unit([]))) }
      symbols.append(([Form(exact: row[0])], unit([])))
      if !flags.contains(Form("word")) { signs.append(([row.form(0)], unit(isLower ? [] : .capitals))) }
      for (letter, scale) in [(UInt8(0x4D), 1e6), (0x6D, 1e6), (0x6B, 1e3), (0x4B, 1e3)] {
        symbols.append(([Form(exact: [letter] + row[0])], unit([], scale)))  // 30 MUSD, 5 kEUR
      }
    }
  }
}
