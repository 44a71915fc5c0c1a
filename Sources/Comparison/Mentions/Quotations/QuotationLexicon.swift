/// The words by which quotations are introduced, from `quotation-cues.tsv` (form, classes).
public struct QuotationLexicon: Sendable {
  private let table: FormTable<Classes>

  /// Reads the table; a class the code does not know is passed over.
  public init(_ source: LexiconSource) {
    table = FormTable(source.table("quotation-cues"), classes: Classes.names)
  }

  /// The classes of a word; none for a word that is not listed.
  public func classes(of form: Form) -> Classes { table[form] ?? [] }

  /// What a word does at a quotation.
  public struct Classes: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt16

    /// A set from its bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// says, replied: introduces words said.
    public static let speech = Classes(rawValue: 1 << 0)
    /// told, asked: with a hearer.
    public static let address = Classes(rawValue: 1 << 1)
    /// believes, fears.
    public static let attitude = Classes(rawValue: 1 << 2)
    /// reads, shows: what texts and polls do.
    public static let document = Classes(rawValue: 1 << 3)
    /// called, denounced: frames a word or two that are quoted.
    public static let characterize = Classes(rawValue: 1 << 4)
    /// began, smiled: introduces speech only right beside it.
    public static let weak = Classes(rawValue: 1 << 5)
    /// statement, tweet: the name of an utterance.
    public static let noun = Classes(rawValue: 1 << 6)
    /// entitled, so-called: before a title or nickname.
    public static let naming = Classes(rawValue: 1 << 7)
    /// film, phrase: a work or an expression.
    public static let work = Classes(rawValue: 1 << 8)
    /// later, has: may stand between speaker and verb.
    public static let between = Classes(rawValue: 1 << 9)

    /// A verb that introduces speech without further conditions.
    public static let verb: Classes = [.speech, .address]
    /// Any verb that attributes.
    public static let anyVerb: Classes = [.speech, .address, .attitude, .document, .characterize]

    static let names: [(name: StaticString, value: Classes)] = [
      ("speech", .speech), ("address", .address), ("attitude", .attitude), ("document", .document),
      ("characterize", .characterize), ("weak", .weak), ("noun", .noun), ("naming", .naming), ("work", .work),
      ("between", .between),
    ]
  }
}
