import Comparison

extension Claim {
  /// The value as a reader wants to see it: like ``Comparison/Claim/display``, but days and times in words.
  ///
  ///     2020-01-03TMO  →  3 Jan 2020, morning
  var shown: String {
    switch value {
    case .date(let timex): timex.words
    case .quantity, .name, .quotation, .text: display
    }
  }
}
