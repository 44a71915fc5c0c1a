import Comparison

/// The facts that carry a date, in the order of their days, each day under its heading.
struct TimelineRows {
  /// The lines.
  let rows: [ListRow]

  /// The lines of a state: what one source alone dates is told too.
  init(_ state: ReaderState) {
    let dated = state.facts.indices.compactMap { index -> (first: Range<CalendarDate>?, fact: Int)? in
      guard state.isMarked[index] else { return nil }
      let timexes = state.facts[index].claims.compactMap { claim -> Timex? in
        if case .date(let timex) = claim.value { timex } else { nil }
      }
      if timexes.isEmpty { return nil }
      let days = timexes.compactMap(\.days).min {
        ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
      }
      return (days, index)
    }
    let sorted = dated.sorted { left, right in
      let (a, b) = (left.first, right.first)
      guard let a, let b else { return a != nil && b == nil || (a == nil) == (b == nil) && left.fact < right.fact }
      return (a.lowerBound, a.upperBound, left.fact) < (b.lowerBound, b.upperBound, right.fact)
    }
    var rows: [ListRow] = []
    var heading = ""
    for (days, fact) in sorted {
      let next = days.map(TimelineRows.heading) ?? "Not tied to a day"
      if next != heading { rows.append(.heading(next)) }
      heading = next
      rows.append(.fact(fact))
    }
    self.rows = rows
  }

  /// `Fri 3 Jan 2020`, or from when to when.
  private static func heading(_ days: Range<CalendarDate>) -> String {
    let last = days.upperBound.adding(days: -1)
    if last <= days.lowerBound { return Source.spell(days.lowerBound) }
    let (year, month, day) = days.lowerBound.components
    let end = last.components
    if day == 1, last.adding(days: 1).components.day == 1 {
      if year == end.year, month == end.month { return "\(Source.months[month - 1]) \(year)" }
      if year == end.year, month == 1, end.month == 12 { return "\(year)" }
    }
    return Source.spell(days.lowerBound) + " – " + Source.spell(last)
  }
}
