extension Mention {
  /// What somebody or some body is said to be: the value of a mention of kind role.
  ///
  ///     "Rosa Meyer, the head of the port authority, …"   →  words: the head of the port authority; holder: Rosa Meyer
  public struct Role: Sendable, Hashable {
    /// The canonical name of who holds it.
    public let holder: String
    /// What holds it.
    public let kind: Name.Kind
    /// The words of the name, in UTF-8 bytes.
    public let name: TextRange
  }
}
