extension Timex {
  /// The value as a table's cell shows it, days, weeks and times in words; the TIMEX3 value itself where it is none of them.
  ///
  ///     2020-01-03TMO  →  3 Jan 2020, morning        2020-W01  →  week of 30 Dec 2019
  public var words: String {
    let text = (isApproximate ? "~" : "") + (TimexText(value).words ?? value)
    guard let end, let until = TimexText(end).words else { return text }
    return text + " – " + until
  }

  /// The value as a sentence says it.
  ///
  ///     2020-01-03TMO     →  the morning of Friday 3 January 2020
  ///     2020-01-03T06:10  →  Friday 3 January 2020 at 06:10
  ///     2020-W01          →  the week of 30 December 2019
  public var spoken: String {
    let text = (isApproximate ? "about " : "") + (TimexText.spoken(value) ?? value)
    guard let end, let until = TimexText.spoken(end) else { return text }
    return text + " to " + until
  }
}

extension CalendarDate {
  /// The day as a sentence says it: "Friday 3 January 2020".
  public var spoken: String { TimexText.spoken(self) }
}
