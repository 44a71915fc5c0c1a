/// A quotation as the rules found it, in tokens.
struct QuotationReading {
  /// The words with their marks.
  let range: Range<Int>
  /// The words without them.
  let content: Range<Int>
  /// Whether the words stand in quotation marks.
  let isDirect: Bool
  /// Who speaks, and by which words we know.
  var attribution: SpeechAttribution
}
