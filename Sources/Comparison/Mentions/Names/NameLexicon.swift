/// The words and names by which names are found, told apart and matched.
///
/// Of `name-words.tsv`, `name-particles.tsv` and `given-names.tsv` (form, classes), with the lists of names of ``KnownNames``
/// and the nicknames of ``NicknameTable``.
public final class NameLexicon: Sendable {
  /// Countries, cities, bodies: names that are known.
  public let known: KnownNames
  /// Which given names stand for each other.
  public let nicknames: NicknameTable
  /// How given names are spelled across alphabets.
  let variants: NameVariants
  /// Which nouns of bodies stand for each other.
  let bodyNouns: BodyNouns
  /// What counts in the name of a body.
  let bodies: BodyNameParts
  /// How far words are apart by sound.
  let sounds = SoundDistance()
  private let words: FormTable<Words>
  private let particles: FormTable<Particles>
  private let given: FormTable<Gender>

  /// Reads the tables.
  public init(_ source: LexiconSource) {
    nicknames = NicknameTable(source)
    variants = NameVariants(source)
    words = FormTable(source.table("name-words"), classes: Words.names)
    particles = FormTable(source.table("name-particles"), classes: Particles.names)
    given = FormTable(source.table("given-names"), classes: Gender.names)
    bodyNouns = BodyNouns(source)
    bodies = BodyNameParts(words: words, particles: particles)
    known = KnownNames(source, bodies)
  }

  /// What a word inside a name tells of the thing named.
  public func words(_ form: Form) -> Words { words[form] ?? [] }

  /// Which small words of names a word is.
  public func particles(_ form: Form) -> Particles { particles[form] ?? [] }

  /// Whose given name a word is; empty for none.
  public func given(_ form: Form) -> Gender { given[form] ?? [] }

  /// Words that tell what is named.
  public struct Words: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt16

    /// A set from its bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Inc, Airlines: ends a company's name.
    public static let company = Words(rawValue: 1 << 0)
    /// Ministry, University: a body of people.
    public static let body = Words(rawValue: 1 << 1)
    /// Street, Island: ends a place's name.
    public static let place = Words(rawValue: 1 << 2)
    /// Mount, Lake: begins one.
    public static let placeAfter = Words(rawValue: 1 << 3)
    /// Treaty, Operation: another thing.
    public static let work = Words(rawValue: 1 << 4)
    /// Monday, October: no name at all.
    public static let calendar = Words(rawValue: 1 << 5)
    /// April, May: a month, a given name, or a verb.
    public static let month = Words(rawValue: 1 << 6)

    static let names: [(name: StaticString, value: Words)] = [
      ("company", .company), ("body", .body), ("place", .place), ("place-after", .placeAfter), ("work", .work),
      ("calendar", .calendar), ("month", .month),
    ]
  }

  /// Small words inside names.
  public struct Particles: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// A set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// al-, el-: may come and go between spellings.
    public static let article = Particles(rawValue: 1 << 0)
    /// bin, abu: son of, father of.
    public static let kin = Particles(rawValue: 1 << 1)
    /// van, de: stands small between capitals.
    public static let inner = Particles(rawValue: 1 << 2)
    /// of, for: holds the name of a body together.
    public static let joining = Particles(rawValue: 1 << 3)
    /// Jr, III: after a name.
    public static let suffix = Particles(rawValue: 1 << 4)

    static let names: [(name: StaticString, value: Particles)] = [
      ("article", .article), ("kin", .kin), ("inner", .inner), ("joining", .joining), ("suffix", .suffix),
    ]
  }

  /// Who bears a given name, and where.
  public struct Gender: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// A set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Men.
    public static let male = Gender(rawValue: 1 << 0)
    /// Women.
    public static let female = Gender(rawValue: 1 << 1)

    /// A name that English spells in one way, so that a family name beside it is no transliteration as a rule.
    public static let english = Gender(rawValue: 1 << 2)

    static let names: [(name: StaticString, value: Gender)] = [
      ("male", .male), ("female", .female), ("english", .english),
    ]
  }
}
