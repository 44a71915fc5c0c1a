import Comparison

/// What a reader in the classroom takes a passage for.
struct Guess: Sendable, Hashable {
  /// The words.
  let passage: Highlight.Passage
  /// Whether they contradict another source, rather than agree.
  let contradicts: Bool

  /// The sign that stands for it.
  var sign: String { contradicts ? Verdict.contradict.sign : Verdict.agree.sign }
}
