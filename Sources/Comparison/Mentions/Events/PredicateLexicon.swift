/// What verbs, nouns and adjectives do to their subjects and to the clauses below them, from `predicates.tsv` (lemma, classes).
///
/// The classes of what a complement clause is worth follow Karttunen's implicative verbs ("manage to", "fail to") and the
/// intensional actions and states of TimeML ("plan to", "fear that").
public final class PredicateLexicon: Sendable {
  private let table: FormTable<Classes>

  /// Reads the table.
  public init(_ source: LexiconSource) { table = FormTable(source.table("predicates"), classes: Classes.names) }

  /// The classes of a lemma; none for one that is not listed.
  public func classes(of lemma: Form) -> Classes { table[lemma] ?? [] }

  /// What a predicate does.
  public struct Classes: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt16

    /// A set from its bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// die, collapse: without an object the subject suffers the event.
    public static let undergoer = Classes(rawValue: 1 << 0)
    /// promise: "he promised her to come", where he is to come.
    public static let promising = Classes(rawValue: 1 << 1)
    /// manage, begin: the clause below took place.
    public static let holding = Classes(rawValue: 1 << 2)
    /// fail, refuse: it did not.
    public static let failing = Classes(rawValue: 1 << 3)
    /// plan, order: somebody means it to.
    public static let intending = Classes(rawValue: 1 << 4)
    /// expect, schedule: it lies ahead.
    public static let expecting = Classes(rawValue: 1 << 5)
    /// believe, seem: it may have.
    public static let doubting = Classes(rawValue: 1 << 6)
    /// killing, arrest: a noun whose possessor suffers the event.
    public static let possessed = Classes(rawValue: 1 << 7)
    /// visit, resignation: a noun whose of-phrase does it.
    public static let acting = Classes(rawValue: 1 << 8)
    /// day, way: a noun that a relative clause tells the time or manner of.
    public static let adjunct = Classes(rawValue: 1 << 9)
    /// prevent, call off: the event that is its object did not take place.
    public static let undoing = Classes(rawValue: 1 << 10)
    /// accuse, suspect: what follows is alleged of its object.
    public static let accusing = Classes(rawValue: 1 << 11)
    /// appoint, become: gives or takes a role.
    public static let naming = Classes(rawValue: 1 << 12)
    /// condemn, impose: only who governs or speaks for others does it.
    public static let governing = Classes(rawValue: 1 << 13)
    /// born, built: it befalls one only once.
    public static let once = Classes(rawValue: 1 << 14)
    /// previous: of a noun, that it is an earlier one.
    public static let earlier = Classes(rawValue: 1 << 15)

    static let names: [(name: StaticString, value: Classes)] = [
      ("undergoer", .undergoer), ("promising", .promising), ("holding", .holding), ("failing", .failing),
      ("intending", .intending), ("expecting", .expecting), ("doubting", .doubting), ("possessed", .possessed),
      ("acting", .acting), ("adjunct", .adjunct), ("undoing", .undoing), ("accusing", .accusing), ("naming", .naming),
      ("governing", .governing), ("once", .once), ("earlier", .earlier),
    ]
  }
}
