import Comparison

/// What the reader made, as it was at one moment: what undoing brings back.
struct Kept: Sendable, Hashable {
  /// The passages marked, with tags and notes.
  var highlights: [Highlight] = []
  /// What was corrected, in order.
  var corrections: [Correction] = []
  /// What was found in the classroom.
  var guesses: [Guess] = []

  /// What was done between another moment and this one, in words: "the mark", "the correction".
  func change(from before: Kept) -> String {
    if corrections != before.corrections {
      return corrections.count < before.corrections.count ? "taking the correction back" : "the correction"
    }
    if guesses != before.guesses { return "what was found" }
    if highlights.count > before.highlights.count { return "the mark" }
    if highlights.count < before.highlights.count { return "taking the mark away" }
    let changed = zip(highlights, before.highlights).first { $0 != $1 }
    return changed.map { $0.tags == $1.tags ? "the note" : "the tags" } ?? "nothing"
  }
}
