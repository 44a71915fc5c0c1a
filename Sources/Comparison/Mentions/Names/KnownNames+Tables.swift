extension KnownNames {
  /// The tables of known names while they are read.
  struct Tables {
    var entries: [Entry] = []
    var places = FormTable<Int>(capacity: 4096)
    /// The country that a capital lies in, by the capital's name.
    var containers = FormTable<String>(capacity: 512)
    /// What seats and buildings stand for where they act.
    var metonyms = FormTable<String>(capacity: 128)
    var countries = FormTable<Bool>(capacity: 256)
    /// The first words of the names, with the number of tokens of the longest name that begins so.
    var firsts = FormTable<Int>(capacity: 4096)
    /// The bodies by their names without small words, and without the noun of the body before "of".
    var bodies = FormTable<Int>(capacity: 256)

    init(_ source: LexiconSource, _ parts: BodyNameParts) {
      for row in source.table("countries") {
        let country = row.text(0)
        add(row[0], .place, country)
        countries[row.form(0)] = true
        for alias in row[4].split(separator: 0x2C) { add(alias, .place, country) }
        for people in row[1].split(separator: 0x2C) { add(people, .other, country, isDemonym: true) }
        for seat in row[2].split(separator: 0x2C) {
          addSpellings(seat, .place)
          containers[Form(utf8: seat.prefix { $0 != 0x2F })] = country
        }
      }
      for row in source.table("metonyms") {
        for name in row[0].split(separator: 0x2F) { metonyms[Form(utf8: name)] = row.text(1) }
      }
      for row in source.table("demonyms") { add(row[0], .other, row.text(1), isDemonym: true) }
      for row in source.table("organizations") {
        let kind = Name.Kind(rawValue: row.text(1)) ?? .organization
        add(row[0], kind, row.text(0))
        for alias in row[2].split(separator: 0x2C) { add(alias, kind, row.text(0)) }
        for name in [row[0]] + row[2].split(separator: 0x2C) { addBody(name, parts) }
      }
      for row in source.table("places") { addSpellings(row[0], .place) }
    }

    /// "Kyiv/Kiev": the first spelling stands for all.
    private mutating func addSpellings(_ names: ArraySlice<UInt8>, _ kind: Name.Kind) {
      let spellings = names.split(separator: 0x2F)
      guard let first = spellings.first else { return }
      for spelling in spellings { add(spelling, kind, String(decoding: first, as: UTF8.self)) }
    }

    private mutating func addBody(_ name: ArraySlice<UInt8>, _ parts: BodyNameParts) {
      let words = name.split(separator: 0x20).map { Array($0) }
      guard let place = places[Form(utf8: name)], words.count >= 3 else { return }
      for form in parts.forms(of: words) where bodies[form] == nil { bodies[form] = place }
    }

    private mutating func add(
      _ name: ArraySlice<UInt8>, _ kind: Name.Kind, _ canonical: String, isDemonym: Bool = false
    ) {
      let form = Form(utf8: name)
      guard !name.isEmpty, places[form] == nil else { return }
      places[form] = entries.count
      let isAcronym = name.count <= 5 && name.allSatisfy { Bytes.isCapital($0) || $0 == 0x2E }
      entries.append(Entry(kind: kind, canonical: canonical, isAcronym: isAcronym, isDemonym: isDemonym))
      var words = 1
      for byte in name where byte == 0x20 || byte == 0x2D || byte == 0x27 { words += byte == 0x2D ? 2 : 1 }
      let first = Form(utf8: name.prefix { $0 != 0x20 && $0 != 0x2D })
      firsts[first] = max(firsts[first] ?? 0, words)
    }
  }
}
