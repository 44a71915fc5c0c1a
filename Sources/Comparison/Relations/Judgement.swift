/// What a rule says of two claims: the relation, the sentence for the reader, and the rule's name.
struct Judgement: Sendable {
  let relation: Relation
  private let words: @Sendable () -> String
  let rule: String
  /// How sure the rule is of the relation, if the claims speak of one thing: 0 to 1.
  let certainty: Double
  /// Whether the values exclude each other or lie far apart, so that the claims must speak of one thing very surely to be
  /// held together at all.
  let isDivergent: Bool

  /// - Parameter reason: put into words only where it is asked for. While claims are put together the relation alone counts.
  init(
    _ relation: Relation, _ reason: @autoclosure @escaping @Sendable () -> String, rule: String,
    certainty: Double = 0.9,
    isDivergent: Bool = false
  ) {
    (self.relation, words, self.rule) = (relation, reason, rule)
    (self.certainty, self.isDivergent) = (certainty, isDivergent)
  }

  /// The sentence for the reader.
  var reason: String { words() }
}
