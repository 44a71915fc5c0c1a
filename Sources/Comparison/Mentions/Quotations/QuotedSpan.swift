/// A stretch of one block between quotation marks.
///
/// A quotation over several paragraphs is one span for each: the earlier ones have no closing mark.
struct QuotedSpan {
  /// The tokens from the opening to the closing mark, both included where they are printed.
  let tokens: Range<Int>
  /// The tokens between the marks.
  let content: Range<Int>
  /// The block it stands in.
  let block: Int
  /// Whether the closing mark is missing because the next paragraph goes on.
  var carriesOn = false
  /// Whether it goes on from the paragraph before.
  var isContinuation = false
}
