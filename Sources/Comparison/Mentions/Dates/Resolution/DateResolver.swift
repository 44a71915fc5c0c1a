/// Turns expressions into TIMEX3 values against a frame of time.
///
/// Resolution knows no words: it sees expressions, the article's date, the dates mentioned before, and the tense. What it
/// can't know stays open in the value (`XXXX-WXX-2`), never guessed from a clock.
struct DateResolver {
  var frame: TimeFrame

  /// What an expression means here; nil where it means nothing after all.
  func resolve(_ expression: TimeExpression) -> Resolution? {
    switch expression {
    case .fields(let fields): resolveFields(fields)
    case .selected(let fields, let selector): resolveSelected(fields, selector)
    case .deictic(let days): resolveDeictic(days)
    case .weekday(let weekday, let selector): resolveWeekday(weekday, selector)
    case .weekdayWithin(let weekday, let inner): resolveWeekday(weekday, within: inner)
    case .weekdayAfter(let weekday, let inner): resolveWeekday(weekday, after: inner)
    case .dayOf(let day, let month): resolveDay(day, of: month)
    case .unit(let unit, let selector): resolveUnit(unit, selector)
    case .unitAway(let unit, let count): resolveUnit(unit, away: count)
    case .shifted(let amount, let sign, let origin): resolveShift(amount, sign, origin)
    case .within(let amount): resolveWithin(amount)
    case .span(let amount, let selector): resolveSpan(amount, selector)
    case .spanFrom(let amount, let point): resolveSpan(amount, from: point)
    case .length(let amount): resolveLength(amount)
    case .reference(let kind): Resolution(value: kind.value)
    case .openEnd: Resolution(value: Timex.openEnd, kind: .duration)
    case .ranked(let rank, let count, let unit, let whole): resolveRanked(rank, count, unit, of: whole)
    case .rankedWeekday(let rank, let weekday, let whole): resolveRanked(rank, weekday: weekday, of: whole)
    case .unitAround(let unit, let point): resolveUnit(unit, around: point)
    case .portion(let portion, let whole): resolvePortion(portion, of: whole)
    case .rest(let sign, let whole): resolveRest(sign, of: whole)
    case .holiday(let holiday, let selector, let year): resolveHoliday(holiday, selector, year: year)
    case .time(let time, let day): resolveTime(time, on: day)
    case .range(let from, let to): resolveRange(from, to)
    case .set(let recurrence): Resolution(value: recurrence.value, kind: .set)
    }
  }

  private func resolveLength(_ amount: Amount) -> Resolution {
    var result = Resolution(value: amount.value, kind: .duration)
    result.isApproximate = amount.isApproximate
    return result
  }

  /// Of the periods of a row of years, the one that tense or nearness chooses; `make` gives the period of a year.
  ///
  /// In news the verb tells whether the last or the next one is meant, and without a verb the nearer. In a narrative time goes
  /// forward: after a date in September "February" is the next one, unless the text just named a year.
  func inYear(_ make: (Int) -> Period?) -> Resolution? {
    guard let now = frame.now else { return nil }
    if frame.countsFromAnchor, let anchor = frame.anchor {
      if anchor.unit == .year { return make(anchor.year).map { Resolution($0, isRelative: true, from: now) } }
      return nearest(to: anchor.start, make).map { Resolution($0, isRelative: true, from: now) }
    }
    let year = now.components.year
    let candidates = [year - 4, year - 1, year, year + 1, year + 4].compactMap(make)
    let before = candidates.last { $0.start <= now }
    let after = candidates.first { $0.end > now }
    guard let before, let after else { return (before ?? after).map { Resolution($0, isRelative: true, from: now) } }
    // Where no verb has the date as its time, the nearer one counts more: "the November vote", said in July, is the coming one.
    let (back, ahead) = (now.day - before.end.day, after.start.day - now.day)
    let isBack = frame.isTenseSure ? nil : 3 * ahead < back ? false : 3 * back < ahead ? true : nil
    let chosen: Period?
    switch frame.tense {
    case .past: chosen = isBack ?? true ? before : after
    case .future: chosen = isBack ?? false ? before : after
    case .present, .unknown: chosen = nearest(to: now, make) ?? before
    }
    return chosen.map { Resolution($0, isRelative: true, from: now) }
  }

  /// The period nearest to a day; one ahead is preferred a little in a narrative.
  private func nearest(to day: CalendarDate, _ make: (Int) -> Period?) -> Period? {
    let year = day.components.year
    return [year, year + 1, year - 1, year + 4, year - 4].compactMap(make).min { distance($0, day) < distance($1, day) }
  }

  private func distance(_ period: Period, _ day: CalendarDate) -> Int {
    if period.days.contains(day) { return 0 }
    return abs(period.start.day - day.day)
  }
}
