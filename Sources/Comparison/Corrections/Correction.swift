/// What a reader knows better than the comparison.
///
///     let corrections: [Correction] = [.join(ours, theirs), .relate(ours, theirs, .refine)]
///     let comparison = Comparison(of: articles, lexicon: lexicon, corrections: corrections)
///
/// Corrections are values that name claims by their places: they can be kept, sent to someone else, and applied to a later
/// comparison of the same articles. One whose places are no longer found changes nothing.
public enum Correction: Sendable, Hashable {
  /// The claim is not about the same thing as the others of its fact.
  case separate(ClaimPlace)
  /// The two claims are about one thing: their facts are one.
  case join(ClaimPlace, ClaimPlace)
  /// The two claims stand to each other so, whatever the rules say: "this is no contradiction" is `.refine`.
  case relate(ClaimPlace, ClaimPlace, Relation)
  /// The names that stand at the two places name one: the first is the one to show.
  case alias(ClaimPlace, ClaimPlace)

  /// The places it speaks of, in its order.
  public var places: [ClaimPlace] {
    switch self {
    case .separate(let place): [place]
    case .join(let a, let b), .relate(let a, let b, _), .alias(let a, let b): [a, b]
    }
  }
}
