/// Who is said to speak, by which words, and how surely the words belong to the quotation.
struct SpeechAttribution {
  /// The tokens that name the speaker.
  var speaker: Range<Int>?
  /// The tokens of the quotation cue.
  var cue: Range<Int>?
  /// How the words stand to the quotation.
  var strength: Strength

  /// How an attribution stands to a quotation.
  enum Strength: Int, Comparable {
    /// The verb of the sentence takes the quoted words as a part ("called it “a farce”").
    case partial
    /// The cue stands right at the mark ("said: “…", "…,” he said").
    case adjacent

    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }
}
