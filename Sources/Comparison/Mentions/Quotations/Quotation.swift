/// Speech that an article reports, direct or indirect.
public struct Quotation: Sendable, Hashable {
  /// Whether the words stand in quotation marks; false is reported speech.
  public let isDirect: Bool
  /// The words said, without the marks, in UTF-8 bytes.
  public let content: TextRange
  /// The words that name the speaker, in UTF-8 bytes; nil where none is found.
  public let speaker: TextRange?
  /// The quotation cue ("said", "according to"), in UTF-8 bytes; nil where none is found.
  public let cue: TextRange?
  /// The full name of the speaker where a pronoun or a short name stands for it; nil where none is known.
  public let speakerName: String?

  /// A quotation.
  public init(
    isDirect: Bool, content: TextRange, speaker: TextRange? = nil, cue: TextRange? = nil, speakerName: String? = nil
  ) {
    (self.isDirect, self.content, self.speaker) = (isDirect, content, speaker)
    (self.cue, self.speakerName) = (cue, speakerName)
  }
}
