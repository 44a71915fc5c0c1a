/// The analysis of one sentence: tags, heads and relations of its tokens.
///
///     let syntax = model.parse(text, tokens: tokens[...], tags: tags, using: scratch)
///     syntax.children(of: verb).first { syntax.relations[$0] == .nsubjPassive }
///
/// Indices are those of the sentence's tokens, from 0. The heads make one tree: every token but one has a head, and following
/// heads leads to that one.
public struct SentenceSyntax: Sendable, Hashable {
  /// The tags, one a token.
  public let tags: [TokenTag]
  /// The index of each token's head in the sentence, -1 for the root.
  public let heads: [Int32]
  /// The relation of each token to its head.
  public let relations: [Deprel]

  /// An analysis made elsewhere, such as a gold one; the three arrays must be of one length and the heads a tree.
  public init(tags: [TokenTag], heads: [Int32], relations: [Deprel]) {
    self.tags = tags
    self.heads = heads
    self.relations = relations
  }

  /// The number of tokens.
  public var count: Int { heads.count }

  /// The token that has no head; nil for an empty sentence.
  public var root: Int? { heads.firstIndex(of: -1) }
}
