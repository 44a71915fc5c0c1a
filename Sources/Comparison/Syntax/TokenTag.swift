/// What the tagger says of one token: its Penn tag, which tells verb form and number, and its universal tag.
///
/// Both are kept because neither tells the other: `IN` is `ADP` in "in Paris" and `SCONJ` in "if he goes", and `VERB`
/// does not tell "killed" from "kills".
public struct TokenTag: Sendable, Hashable {
  /// The Penn tag.
  public let xpos: XPOS
  /// The universal tag.
  public let upos: UPOS

  /// A tag of both kinds.
  public init(_ xpos: XPOS, _ upos: UPOS) {
    self.xpos = xpos
    self.upos = upos
  }
}
