import Comparison

/// A passage of one article that carries a claim, as the columns mark it.
struct TextMark: Sendable, Hashable {
  /// The clause, in UTF-8 bytes of the article.
  let passage: TextRange
  /// The words that carry the value; the whole passage for a repetition.
  let focus: TextRange
  /// The fact: an index into the comparison's facts.
  let fact: Int
  /// The claim: an index into the fact's claims.
  let claim: Int
  /// What the claim comes to: the strongest of its own relations.
  ///
  /// The fact's verdict is not used: where two of five sources contradict, the other three only refine.
  let verdict: Verdict
}
