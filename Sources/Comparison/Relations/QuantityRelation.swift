/// Compares two amounts of one thing as intervals.
///
///     at least 55 / 50      → contradict: the bound leaves no room
///     some 5,000 / 5,300    → refine: within what "some" allows
///     $121 billion / $121.1 → refine: a rounding
struct QuantityRelation: Sendable {
  /// How far an approximate number may be off: a tenth of it. "Some 5,000" reaches from 4,500 to 5,500.
  static let approximation = 0.1

  /// The judgement; nil where the units cannot be compared.
  func judge(_ a: Quantity, _ b: Quantity) -> Judgement? {
    guard a.unit == b.unit else { return nil }
    let (x, y) = (a.words, b.words)
    if a.low == b.low, a.high == b.high {
      let shared = a.low == nil || a.high == nil ? "bound" : "number"
      return a.isApproximate == b.isApproximate || a.low == a.high
        ? Judgement(
          .agree, x == y ? "both say \(x)" : "\(x) and \(y) are the same \(shared)", rule: "equal intervals",
          certainty: 0.95)
        : Judgement(.agree, "\(x) and \(y) are the same bound", rule: "equal intervals", certainty: 0.9)
    }
    let (p, q) = (Interval(a), Interval(b))
    if let (bound, number) = Self.leavesOut(a, b) ?? Self.leavesOut(b, a) {
      return Judgement(
        .contradict, "\(bound) leaves out \(number) itself", rule: "bound leaves out the number", certainty: 0.6,
        isDivergent: true)
    }
    if p.overlaps(q) {
      if p.isExact || q.isExact {
        return Judgement(
          .refine, "\(x) and \(y) can both be true", rule: "one interval holds the other", certainty: 0.85)
      }
      return Judgement(.refine, "\(x) and \(y) overlap", rule: "intervals overlap", certainty: 0.8)
    }
    if let rounded = rounding(a, b) ?? rounding(b, a) {
      return Judgement(
        .refine, "\(rounded.round.words) is a rounding of \(rounded.exact.words)", rule: "rounding",
        certainty: 0.75)
    }
    return Judgement(
      .contradict, "\(x) leaves no room for \(y)", rule: "intervals exclude each other", certainty: 0.85,
      isDivergent: true)
  }

  /// "More than 51" beside 51. Of a round number the words are not meant so: "more than 50" of 50 and a few.
  private static func leavesOut(_ a: Quantity, _ b: Quantity) -> (bound: String, number: String)? {
    guard a.isStrict, !a.isApproximate, !b.isApproximate, let number = b.low, number == b.high, number > 20,
      number.rounded() == number, (number / 10).rounded() * 10 != number
    else { return nil }
    if a.low == number, a.high == nil { return ("more than \(b.words)", b.words) }
    return a.high == number && a.low == nil ? ("less than \(b.words)", b.words) : nil
  }

  /// Two amounts in different units of one dimension. What differs by more than rounding is refined and not contradicted: how
  /// a paper rounded before it converted is not told.
  func judge(_ a: Quantity, _ x: Measure, _ b: Quantity, _ y: Measure) -> Judgement? {
    if x.isOne(with: y) {
      return Judgement(
        .agree, "\(a.words) and \(b.words) are the same amount in other units", rule: "converted units",
        certainty: 0.85)
    }
    let other = Self.converted(b, y, into: a.unit, x, isApproximate: true)
    let isOpen = Interval(a).overlaps(Interval(other))
    return Judgement(
      .refine, "\(a.words) and \(b.words) \(isOpen ? "can both be true" : "differ, and are told in different units")",
      rule: "converted units", certainty: isOpen ? 0.75 : 0.5, isDivergent: !isOpen)
  }

  /// Two stretches of time in different units that leave no room for each other: "three days", "a week". Nobody rounds so far; nil for
  /// other amounts, and where one is less than half as long again as the other.
  ///
  /// - Returns: the judgement, and the second in the unit of the first.
  func exclusion(_ a: Quantity, _ x: Measure, _ b: Quantity, _ y: Measure) -> (judgement: Judgement, other: Quantity)? {
    guard x.isTime, let m = x.low, let n = y.low, m > 0, n > 0, max(m, n) >= 1.5 * min(m, n) else { return nil }
    let other = Self.converted(b, y, into: a.unit, x, isApproximate: b.isApproximate)
    guard let judgement = judge(a, other), judgement.relation == .contradict else { return nil }
    return (
      Judgement(
        .contradict, "\(a.words) leaves no room for \(b.words)", rule: judgement.rule, certainty: judgement.certainty,
        isDivergent: true), other
    )
  }

  private static func converted(
    _ b: Quantity, _ y: Measure, into unit: String, _ x: Measure, isApproximate: Bool
  ) -> Quantity {
    Quantity(
      low: b.low.map { $0 * y.factor / x.factor }, high: b.high.map { $0 * y.factor / x.factor },
      isApproximate: isApproximate, unit: unit)
  }

  /// Where the first is a round number to which the second rounds: closer than half of its last digit that is not zero. Below 20
  /// everything is counted.
  private func rounding(_ a: Quantity, _ b: Quantity) -> (round: Quantity, exact: Quantity)? {
    guard let low = a.low, low == a.high, let exact = b.low, exact == b.high, low >= 20, exact != low else {
      return nil
    }
    var unit = 1.0
    while unit * 10 <= low, (low / (unit * 10)).rounded() * unit * 10 == low { unit *= 10 }
    // A number with no round end rounds decimals only: 121 and 121.1.
    guard unit > 1 || exact.rounded() != exact else { return nil }
    // Nobody rounds 68 per cent to 70 without a word that says so, or an age of 19 to 20.
    if a.unit == "percent" || a.unit == "year-old" || a.unit == "ordinal" { unit = 1 }
    return abs(low - exact) < unit / 2 && abs(low - exact) <= low * Self.approximation ? (a, b) : nil
  }

  /// An amount as an interval with what "about" allows.
  struct Interval {
    let low: Double
    let high: Double

    init(_ quantity: Quantity) {
      let slack = quantity.isApproximate && quantity.low == quantity.high ? QuantityRelation.approximation : 0
      low = quantity.low.map { $0 - abs($0) * slack } ?? -.infinity
      high = quantity.high.map { $0 + abs($0) * slack } ?? .infinity
    }

    var isExact: Bool { low == high }

    func overlaps(_ other: Interval) -> Bool { low <= other.high && other.low <= high }
  }
}
