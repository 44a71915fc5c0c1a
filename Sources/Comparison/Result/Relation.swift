/// How two claims stand to each other: equivalence, subsumption and contradiction of Cross-document Structure Theory.
///
/// Source: D. Radev, "A common theory of information fusion from multiple text sources", SIGdial 2000.
public enum Relation: String, Sendable, Hashable, Comparable, CaseIterable {
  /// The same, or the same in other words.
  case agree
  /// Both can be true: one says more, or is a bound, a rounding, another spelling.
  case refine
  /// They cannot both be true.
  case contradict

  private var weight: Int {
    switch self {
    case .agree: 0
    case .refine: 1
    case .contradict: 2
    }
  }

  /// The milder relation first.
  public static func < (a: Relation, b: Relation) -> Bool { a.weight < b.weight }
}

/// What the claims of a fact come to, taken together.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// Some pair contradicts.
  case contradict
  /// No pair contradicts, some pair refines.
  case refine
  /// All pairs agree.
  case agree
  /// One article alone says it.
  case single
}

/// What sort of thing a fact is about.
public enum FactKind: String, Sendable, Hashable, CaseIterable {
  /// How many, how much, how old.
  case quantity
  /// When.
  case date
  /// Where.
  case place
  /// What something is called.
  case name
  /// What someone is.
  case role
  /// What someone said.
  case quotation
  /// What happened.
  case event
}
