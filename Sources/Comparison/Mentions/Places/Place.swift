extension Mention {
  /// Where something takes place: the value of a mention of kind place.
  ///
  ///     "The boat sank off the coast of Malta."   →  preposition: off; event: sank; the coast of Malta
  public struct Place: Sendable, Hashable {
    /// The canonical name, where the place has one.
    public let canonical: String?
    /// What it lies in: of the words ("a mill in ⟦Leeds⟧"), or a capital's country; nil where it is not known.
    public let container: String?
    /// The preposition, in UTF-8 bytes; it tells in from near and from.
    public let preposition: TextRange?
    /// The word of the event that takes place there, in UTF-8 bytes.
    public let event: TextRange
  }
}
