/// The names that are known beforehand: countries with their people and capitals, places, bodies.
///
/// Of `countries.tsv`, `demonyms.tsv`, `places.tsv` and `organizations.tsv`. Names are looked up by the hash of their words in small letters
/// with one space between, so that a line break inside a name changes nothing.
public struct KnownNames: Sendable {
  /// What is known of a name.
  public struct Entry: Sendable {
    /// What is named.
    public let kind: Name.Kind
    /// The name all its other names stand for.
    public let canonical: String
    /// Whether it is written in capitals only, as WHO is and Who is not.
    let isAcronym: Bool
    /// Whether it is the people or adjective of a land ("Iraqi") and no name of a thing.
    public let isDemonym: Bool
  }

  private var entries: [Entry] = []
  private var places = FormTable<Int>(capacity: 4096)
  /// The country that a capital lies in, by the capital's name.
  private var containers = FormTable<String>(capacity: 512)
  /// What seats and buildings stand for where they act.
  private var metonyms = FormTable<String>(capacity: 128)
  private var countries = FormTable<Bool>(capacity: 256)
  /// The first words of the names, with the number of tokens of the longest name that begins so.
  private var firsts = FormTable<Int>(capacity: 4096)

  /// Reads the tables; where two name the same, the first table wins.
  init(_ source: LexiconSource) {
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
    }
    for row in source.table("places") { addSpellings(row[0], .place) }
  }

  /// "Kyiv/Kiev": the first spelling stands for all.
  private mutating func addSpellings(_ names: ArraySlice<UInt8>, _ kind: Name.Kind) {
    let spellings = names.split(separator: 0x2F)
    guard let first = spellings.first else { return }
    for spelling in spellings { add(spelling, kind, String(decoding: first, as: UTF8.self)) }
  }

  private mutating func add(_ name: ArraySlice<UInt8>, _ kind: Name.Kind, _ canonical: String, isDemonym: Bool = false)
  {
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

  /// The country whose seat of government a place is, given by the form of its first spelling.
  public func container(of place: Form) -> String? { containers[place] }

  /// Whom a seat of government or a building stands for where it speaks or decides: "the Kremlin denied", "Nairobi said"; nil
  /// for a name that stands for itself.
  public func metonym(of name: Form) -> String? { metonyms[name] ?? containers[name] }

  /// Whether a canonical name is that of a country.
  public func isCountry(_ name: Form) -> Bool { countries[name] ?? false }

  /// What is known of a name, given by its form.
  public func entry(_ name: Form) -> Entry? { places[name].map { entries[$0] } }

  /// The longest known name that begins at a token and ends before `limit`.
  func longest(in document: Document, from start: Int, limit: Int) -> (end: Int, entry: Entry)? {
    guard start < limit, let most = firsts[document.tokens[start].form] else { return nil }
    var bytes: [UInt8] = []
    var best: (end: Int, entry: Entry)?
    for index in start..<min(limit, start + most) {
      if index > start, document.tokens[index].shape.contains(.spaceBefore) { bytes.append(0x20) }
      bytes += document.bytes(index)
      if let entry = entry(Form(utf8: bytes)), !entry.isAcronym || document.tokens[start].shape.contains(.allCapitals) {
        best = (index + 1, entry)
      }
    }
    return best
  }
}
