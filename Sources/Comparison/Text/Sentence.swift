/// A sentence: a range of the text and the tokens in it.
public struct Sentence: Sendable, Hashable {
  /// Where it stands, in UTF-8 bytes, closing quotation marks included.
  public let range: TextRange
  /// Its tokens: half-open indices into ``Document/tokens``.
  public let tokens: Range<Int>
  /// The block it stands in: an index into ``Document/blocks``.
  public let block: Int

  /// A sentence of a block.
  public init(range: TextRange, tokens: Range<Int>, block: Int) {
    (self.range, self.tokens, self.block) = (range, tokens, block)
  }
}
