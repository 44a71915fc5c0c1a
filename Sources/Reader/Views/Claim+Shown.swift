import Comparison

extension Claim {
  /// The value as a reader wants to see it: like ``Comparison/Claim/display``, but days and times in words.
  ///
  ///     2020-01-03TMO  →  3 Jan 2020, morning
  ///
  /// A name is shown as the article spells it: that is where sources differ.
  func shown(in articles: [Article]) -> String {
    guard case .name = value, articles.indices.contains(source), Int(focus.end) <= articles[source].text.count else {
      return shown
    }
    return ShownText.plain(articles[source].string(focus)).split { $0 == " " || $0.isNewline }.joined(separator: " ")
  }

  /// `week of 30 Dec 2019` for 2020-W01: nobody counts weeks by number.
  private static func week(_ timex: Timex) -> String? {
    guard timex.value.contains("-W"), let days = timex.days else { return nil }
    let (year, month, date) = days.lowerBound.components
    let name = timex.value.hasSuffix("WE") ? "weekend" : "week"
    return "\(timex.isApproximate ? "~" : "")\(name) of \(date) \(Source.months[month - 1]) \(year)"
  }

  /// The same without the article's text at hand.
  var shown: String {
    switch value {
    case .date(let timex): Claim.week(timex) ?? timex.words
    case .quantity: RoundNumbers.inWords(display)
    case .name, .quotation, .text: ShownText.plain(display)
    }
  }
}
