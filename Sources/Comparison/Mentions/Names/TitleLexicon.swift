/// The words that stand at the names of people and bodies, from `titles.tsv` (form, classes).
public final class TitleLexicon: Sendable {
  private let table: FormTable<Classes>

  /// Reads the table; a class the code does not know is passed over.
  public init(_ source: LexiconSource) {
    table = FormTable(source.table("titles"), classes: Classes.names)
  }

  /// The classes of a word; none for a word that is not listed.
  public func classes(of form: Form) -> Classes { table[form] ?? [] }

  /// What a word at a name says.
  public struct Classes: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt16

    /// A set from its bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Mr, Dr, Sheikh: before a name only.
    public static let honorific = Classes(rawValue: 1 << 0)
    /// President, General, spokesman: may stand before a name.
    public static let title = Classes(rawValue: 1 << 1)
    /// A noun for a person by what they are or do: spokesman, witness, mother.
    public static let role = Classes(rawValue: 1 << 2)
    /// The plural of one.
    public static let plural = Classes(rawValue: 1 << 3)
    /// Said of men.
    public static let male = Classes(rawValue: 1 << 4)
    /// Said of women.
    public static let female = Classes(rawValue: 1 << 5)
    /// A noun for an institution that can speak: ministry, campaign, report.
    public static let body = Classes(rawValue: 1 << 6)
    /// What follows "of" in a title: the State of "Secretary of State".
    public static let office = Classes(rawValue: 1 << 7)

    /// King, Pope, Sheikh: stays with a name of one word.
    public static let style = Classes(rawValue: 1 << 8)

    static let names: [(name: StaticString, value: Classes)] = [
      ("honorific", .honorific), ("title", .title), ("role", .role), ("plural", .plural), ("male", .male),
      ("female", .female), ("body", .body), ("office", .office), ("style", .style),
    ]
  }
}
