/// How two claims of one fact stand to each other, and why.
public struct ClaimPair: Sendable, Hashable {
  /// The first claim: an index into ``Fact/claims``, smaller than ``b``.
  public let a: Int
  /// The second claim.
  public let b: Int
  /// One sentence for a reader that names the values compared.
  public let reason: String
  /// How sure the program is of the pair, 0 to 1: that the two speak of one thing, and that the relation holds.
  public let confidence: Double
  /// The rule that decided, in a few words ("intervals exclude each other").
  public let rule: String
  /// The relation.
  public let relation: Relation
  /// What a reader should know beside the relation.
  public let notes: Notes

  /// A pair of claims.
  public init(
    a: Int, b: Int, relation: Relation, reason: String, confidence: Double, rule: String = "", notes: Notes = []
  ) {
    (self.a, self.b, self.relation, self.reason) = (a, b, relation, reason)
    (self.confidence, self.rule, self.notes) = (confidence, rule, notes)
  }

  /// What a reader should know beside the relation.
  public struct Notes: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8
    /// Notes from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// One of the two only reports what somebody says.
    public static let attributed = Notes(rawValue: 1)
    /// The difference may come from the time between the two publications (a toll that grew).
    public static let update = Notes(rawValue: 2)
    /// The two share copy: one origin, not two.
    public static let sharedOrigin = Notes(rawValue: 4)
  }
}
