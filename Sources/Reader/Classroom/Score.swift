import Comparison

/// How what a reader found stands to what the program marks.
///
/// A guess is right where its words share a letter with a marked passage of its kind; what agrees and what refines both count
/// as agreement, since both can be true. Precision is the share of guesses that are right, recall the share of the
/// program's facts of the kind of which a passage was guessed (van Rijsbergen, Information Retrieval, 1979).
struct Score: Sendable, Hashable {
  /// The guesses of a kind, and the facts there were to find.
  struct Part: Sendable, Hashable {
    /// Guesses made, and those of them that are right.
    var guesses = 0
    var right = 0
    /// Facts that the program marks so, and those of them that were found.
    var facts = 0
    var found = 0

    /// In percent, rounded; nil where nothing was guessed.
    var precision: Int? { guesses == 0 ? nil : (right * 100 + guesses / 2) / guesses }
    /// In percent, rounded; nil where there is nothing to find.
    var recall: Int? { facts == 0 ? nil : (found * 100 + facts / 2) / facts }
  }

  /// Contradictions and agreements.
  private(set) var contradictions = Part()
  private(set) var agreements = Part()
  /// For each guess whether it is right.
  private(set) var isRight: [Bool] = []

  /// Scores guesses against marks by article, those that the columns show.
  init(_ guesses: [Guess], marks: [[TextMark]]) {
    for contradicts in [true, false] {
      var part = Part()
      let wanted = marks.map { list in list.filter { Score.fits($0.verdict, contradicts) } }
      var found: Set<Int> = []
      for guess in guesses where guess.contradicts == contradicts {
        part.guesses += 1
        let touched =
          wanted.indices.contains(guess.passage.source)
          ? wanted[guess.passage.source].filter { $0.passage.overlaps(guess.passage.range) } : []
        if !touched.isEmpty { part.right += 1 }
        found.formUnion(touched.map(\.fact))
      }
      part.facts = Set(wanted.joined().map(\.fact)).count
      part.found = found.count
      if contradicts { contradictions = part } else { agreements = part }
    }
    isRight = guesses.map { guess in
      marks.indices.contains(guess.passage.source)
        && marks[guess.passage.source].contains {
          Score.fits($0.verdict, guess.contradicts) && $0.passage.overlaps(guess.passage.range)
        }
    }
  }

  private static func fits(_ verdict: Verdict, _ contradicts: Bool) -> Bool {
    contradicts ? verdict == .contradict : verdict == .agree || verdict == .refine
  }
}
