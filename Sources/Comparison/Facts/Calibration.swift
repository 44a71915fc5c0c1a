/// Makes the confidence of a pair a share: of a hundred pairs of which the program is 0.9 sure, about ninety should be right.
///
/// Platt scaling: a logistic regression on the log-odds of the raw confidence, with a term for relations and kinds that are right
/// more or less often than their raw confidence says. It was fitted on pairs whose both ends an annotator marked, and is
/// monotone in the raw confidence; figures and recipe are in `Documentation/alignment.md`.
///
/// Source: J. Platt, "Probabilistic outputs for support vector machines", Advances in Large Margin Classifiers, 1999.
struct Calibration: Sendable {
  /// The log-odds that a raw confidence of one half stands for.
  static let start = 0.4
  /// How much steeper the shares are than the raw confidence.
  static let slope = 1.3
  /// That one claim merely refines the other is wrong more often than that they agree.
  static let refinement = -0.9
  /// Amounts that meet are nearly always amounts of one thing.
  static let amount = 1.2

  /// How sure the program is of a pair, 0 to 1.
  ///
  /// - Parameters:
  ///   - alike: the chance that the two speak of one thing, as the alignment gives it.
  ///   - judgement: what the rule of the relation says, with its own certainty.
  static func confidence(alike: Double, _ judgement: Judgement, _ kind: FactKind) -> Double {
    // That the pair came through the competition with all others speaks for it, so that the scale begins at a half.
    let link = 0.5 + 0.5 * min(1, max(0, alike))
    let raw = min(0.99, max(0.02, link * judgement.certainty))
    var odds = start + slope * logarithm(raw / (1 - raw))
    if judgement.relation == .refine { odds += refinement }
    // Too few contradictions were measured (a dozen, all right) to call them surer than the rest.
    if kind == .quantity, judgement.relation != .contradict { odds += amount }
    // Nothing that is read off words is certain.
    return min(0.99, 1 / (1 + exponential(-odds)))
  }
}
