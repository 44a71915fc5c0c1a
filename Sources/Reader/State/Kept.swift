import Comparison

/// What the reader made, as it was at one moment: what undoing brings back.
struct Kept: Sendable, Hashable {
  /// The passages marked, with tags and notes.
  var highlights: [Highlight] = []
  /// What was corrected, in order.
  var corrections: [Correction] = []
  /// What was found in the classroom.
  var guesses: [Guess] = []
}
