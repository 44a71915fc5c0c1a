/// The names that are known beforehand: countries with their people and capitals, places, bodies.
///
/// Of `countries.tsv`, `demonyms.tsv`, `places.tsv` and `organizations.tsv`. Names are looked up by the hash of their words in small letters
/// with one space between, so that a line break inside a name changes nothing. A class, though it never changes: it is asked at
/// every token, and a copy would count the references of ten arrays each time.
public final class KnownNames: Sendable {
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

  private let entries: [Entry]
  private let places: FormTable<Int>
  private let containers: FormTable<String>
  private let metonyms: FormTable<String>
  private let countries: FormTable<Bool>
  private let firsts: FormTable<Int>

  /// The bodies by their names without small words, and without the noun of the body before "of".
  private let bodies: FormTable<Int>
  private let parts: BodyNameParts

  /// Reads the tables; where two name the same, the first table wins.
  init(_ source: LexiconSource, _ parts: BodyNameParts) {
    let tables = Tables(source, parts)
    (self.parts, bodies) = (parts, tables.bodies)
    (entries, places, firsts) = (tables.entries, tables.places, tables.firsts)
    (containers, metonyms, countries) = (tables.containers, tables.metonyms, tables.countries)
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

  /// The body that a run of tokens names with other small words or without the noun of the body: "International Committee for
  /// the Red Cross", "International Red Cross".
  func body(_ run: Range<Int>, in document: Document) -> Entry? {
    guard run.count >= 3, run.allSatisfy({ document.tokens[$0].shape.contains(.word) }) else { return nil }
    return bodies[BodyNameParts.joined(parts.content(of: run.map { Array(document.bytes($0)) }))].map { entries[$0] }
  }

  /// The longest known name that begins at a token and ends before `limit`.
  func longest(in document: Document, from start: Int, limit: Int) -> (end: Int, entry: Entry)? {
    guard start < limit, let most = firsts[document.tokens[start].form] else { return nil }
    func fits(_ entry: Entry) -> Bool {
      !entry.isAcronym || document.tokens[start].shape.contains(.allCapitals)
    }
    var best: (end: Int, entry: Entry)?
    if let entry = entry(document.tokens[start].form), fits(entry) { best = (start + 1, entry) }
    guard most > 1, start + 1 < limit else { return best }
    var bytes = Array(document.bytes(start))
    for index in start + 1..<min(limit, start + most) {
      if document.tokens[index].shape.contains(.spaceBefore) { bytes.append(0x20) }
      bytes += document.bytes(index)
      if let entry = entry(Form(utf8: bytes)), fits(entry) {
        best = (index + 1, entry)
      }
    }
    return best
  }
}
