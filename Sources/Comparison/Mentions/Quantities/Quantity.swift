/// An amount as an interval, with its unit and what it counts.
///
///     "at least 55 others"  →  Quantity(low: 55, high: nil, unit: "count")
///     "some 5,000 troops"   →  Quantity(low: 5000, high: 5000, isApproximate: true, unit: "count")
public struct Quantity: Sendable, Hashable {
  /// The inclusive lower bound; nil where open.
  public let low: Double?
  /// The inclusive upper bound; nil where open.
  public let high: Double?
  /// Whether the bounds are meant roughly: "some 5,000", "about", "dozens".
  public let isApproximate: Bool
  /// `count`, `percent`, an ISO 4217 code, `year-old`, `ordinal`, or the unit's English singular in the field's
  /// standard spelling (`kilometre`, `square-metre`, `degree-celsius`).
  public let unit: String
  /// The noun phrase that is counted, in UTF-8 bytes ("members of the militia"); nil where none is said.
  public let counted: TextRange?
  /// The head noun of what is counted: an index into ``Document/tokens``.
  public let countedHead: Int?
  /// Whether the counted come on top of some who were named before: "two others", "3,500 more".
  public let isFurther: Bool

  /// Whether the bound itself is left out: "more than 51". News says so of round numbers without meaning it.
  public let isStrict: Bool
  /// Whether only an article says the number: "killed a contractor".
  public let isImplicit: Bool

  /// A quantity; an exact one has both bounds equal.
  public init(
    low: Double?, high: Double?, isApproximate: Bool = false, unit: String = "count", counted: TextRange? = nil,
    countedHead: Int? = nil, isFurther: Bool = false, isStrict: Bool = false, isImplicit: Bool = false
  ) {
    (self.low, self.high, self.isApproximate, self.unit) = (low, high, isApproximate, unit)
    (self.counted, self.countedHead) = (counted, countedHead)
    (self.isFurther, self.isStrict, self.isImplicit) = (isFurther, isStrict, isImplicit)
  }
}
