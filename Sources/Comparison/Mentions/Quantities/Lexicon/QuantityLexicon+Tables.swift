/// How each table is read. A row that the code does not understand is passed over.
extension QuantityLexicon {
  static func numbers(_ source: LexiconSource) -> FormTable<NumberWord> {
    var roles = FormTable<NumberWord.Role>(capacity: 32)
    for role in NumberWord.Role.allCases { roles[Form(role.name)] = role }
    var table = FormTable<NumberWord>(capacity: 256)
    for row in source.table("numbers") {
      guard let role = roles[row.form(1)], let value = row.number(2) else { continue }
      table[row.form(0)] = NumberWord(role: role, value: value, isPlural: row.form(3) == Form("plural"))
    }
    return table
  }

  static func scales(_ source: LexiconSource) -> FormTable<(value: Double, isPlain: Bool)> {
    var table = FormTable<(value: Double, isPlain: Bool)>(capacity: 32)
    for row in source.table("scales") {
      guard let value = row.number(1) else { continue }
      table[Form(exact: row[0])] = (value, row.form(2) == Form("plain"))
    }
    return table
  }

  static func quantifiers(_ source: LexiconSource, place: Form) -> [(words: [Form], value: Quantifier)] {
    var named = FormTable<Quantifier>(capacity: 16)
    for quantifier in Quantifier.allCases { named[Form(quantifier.name)] = quantifier }
    var entries: [(words: [Form], value: Quantifier)] = []
    for row in source.table("quantifiers") where row.form(1) == place {
      if let quantifier = named[row.form(2)] { entries.append((row.forms(0), quantifier)) }
    }
    return entries
  }

  static func vague(_ source: LexiconSource) -> [(words: [Form], value: VagueAmount)] {
    var entries: [(words: [Form], value: VagueAmount)] = []
    for row in source.table("vague") {
      guard let low = row.number(1) else { continue }
      var usage: VagueAmount.Usage = []
      for flag in row[3].split(separator: 0x2C) {
        for (name, value) in VagueAmount.Usage.names where Form(name) == Form(utf8: flag) { usage.insert(value) }
      }
      entries.append((row.forms(0), VagueAmount(low: low, high: row.number(2), usage: usage)))
    }
    return entries
  }

  static func counting(_ source: LexiconSource) -> FormTable<CountingClass> {
    var named = FormTable<CountingClass>(capacity: 32)
    for (name, value) in CountingClass.names { named[Form(name)] = value }
    var table = FormTable<CountingClass>(capacity: 1024)
    for row in source.table("counting") {
      var classes: CountingClass = []
      for name in row[1].split(separator: 0x2C) {
        if let one = named[Form(utf8: name)] { classes.formUnion(one) }
      }
      table[row.form(0)] = classes
    }
    return table
  }

  /// Every word an amount can begin with: number words, vague amounts, words for none and both.
  static func openers(
    _ source: LexiconSource, numbers: FormTable<NumberWord>, vague: [(words: [Form], value: VagueAmount)],
    counting: FormTable<CountingClass>
  ) -> FormTable<Bool> {
    var table = FormTable<Bool>(capacity: 256)
    for row in source.table("numbers") {
      if numbers[row.form(0)]?.role.opens == true { table[row.form(0)] = true }
    }
    for entry in vague { if let first = entry.words.first { table[first] = true } }
    for row in source.table("multiples") { table[row.form(0)] = true }
    for row in source.table("counting")
    where counting[row.form(0)]?.isDisjoint(with: [.none, .no, .both, .neither]) == false {
      table[row.form(0)] = true
    }
    return table
  }
}
