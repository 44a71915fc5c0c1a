import Comparison

/// The dated claims in the order of their days: under each day the facts that claims put there, and who was published then.
///
/// A fact that sources date otherwise stands under each of its days, with those of its claims that name it.
struct TimelineRows {
  /// The lines.
  let rows: [ListRow]

  /// On a narrower screen few lanes fit, and dates without a fact are left out.
  static let narrowest = 80

  private struct Entry {
    let days: Range<CalendarDate>?
    let row: ListRow
    let rank: Int
  }

  /// The lines of a state: what one source alone dates is told too.
  init(_ state: ReaderState) {
    var entries: [Entry] = []
    for index in state.facts.indices where state.isMarked[index] {
      var groups: [(days: Range<CalendarDate>?, claims: [Int])] = []
      for (number, claim) in state.facts[index].claims.enumerated() {
        guard case .date(let timex) = claim.value else { continue }
        if let known = groups.firstIndex(where: { $0.days == timex.days }) {
          groups[known].claims.append(number)
        } else {
          groups.append((timex.days, [number]))
        }
      }
      entries += groups.map { Entry(days: $0.days, row: .dated(fact: index, claims: $0.claims), rank: index + 1) }
    }
    entries += TimelineRows.publications(state)
    entries += TimelineRows.otherMentions(state)
    entries.sort { left, right in
      guard let a = left.days, let b = right.days else {
        return left.days != nil && right.days == nil
          || (left.days == nil) == (right.days == nil) && left.rank < right.rank
      }
      return (a.lowerBound, a.upperBound, left.rank) < (b.lowerBound, b.upperBound, right.rank)
    }
    var rows: [ListRow] = []
    var last: Range<CalendarDate>??
    for entry in entries {
      if last != .some(entry.days) {
        rows.append(.heading(entry.days.map(TimelineRows.heading) ?? "Not tied to a day"))
      }
      last = .some(entry.days)
      rows.append(entry.row)
    }
    // The publications alone make no timeline.
    self.rows = rows.contains { $0.fact != nil } ? rows : []
  }

  /// The days of publication, before what happened on them.
  private static func publications(_ state: ReaderState) -> [Entry] {
    var days: [(day: CalendarDate, sources: [Int])] = []
    for (source, document) in (state.findings?.comparison.documents ?? []).enumerated() {
      guard let day = document.article.published else { continue }
      if let known = days.firstIndex(where: { $0.day == day }) {
        days[known].sources.append(source)
      } else {
        days.append((day, [source]))
      }
    }
    return days.map { Entry(days: $0.day..<$0.day.adding(days: 1), row: .published($0.sources), rank: 0) }
  }

  /// The dates that no fact is about, after the facts of their days: what an article dates alone is a dated claim too.
  private static func otherMentions(_ state: ReaderState) -> [Entry] {
    // With a filter, facts alone are asked for.
    guard let comparison = state.findings?.comparison, state.filter.isEmpty, state.width >= narrowest
    else { return [] }
    var told = [[TextRange]](repeating: [], count: comparison.documents.count)
    for fact in comparison.facts where fact.kind == .date {
      for claim in fact.claims where told.indices.contains(claim.source) {
        told[claim.source] += [claim.focus] + claim.repeats
      }
    }
    var groups: [Range<CalendarDate>: [(source: Int, mention: Int)]] = [:]
    for (source, mentions) in comparison.mentions.enumerated() {
      let document = comparison.documents[source]
      for (index, mention) in mentions.enumerated() {
        guard case .date(let timex) = mention.value, let days = timex.days, timex.kind == .date || timex.kind == .time,
          document.sentences.indices.contains(mention.sentence),
          document.blocks[document.sentences[mention.sentence].block].kind.isCompared,
          !told[source].contains(where: { $0.overlaps(mention.range) })
        else { continue }
        groups[days, default: []].append((source, index))
      }
    }
    return groups.map { days, found in
      let sources = Set(found.map(\.source)).sorted()
      let row = sources.map { source in
        DateMentions(source: source, mentions: found.filter { $0.source == source }.map(\.mention))
      }
      return Entry(days: days, row: .named(row), rank: Int.max)
    }
  }

  /// `Fri 3 Jan 2020`, or from when to when.
  static func heading(_ days: Range<CalendarDate>) -> String {
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
