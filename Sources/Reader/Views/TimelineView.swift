import Comparison
import Screen

/// Every dated claim on one axis: days from top to bottom, a lane for each source.
///
///     Thu 2 Jan 2020
///     ┌ ≠ the strike            ● evening      ↓ 3 Jan
///     Fri 3 Jan 2020
///       ◆ published             ◆
///     └ ≠ the strike            ↑ 2 Jan        ● morning
enum TimelineView {
  /// Draws the axis.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    if area.isEmpty { return }
    let brackets = TimelineBrackets(state)
    let grid = SourceGrid(state, area.width - brackets.width)
    ListFrame.draw(
      state, on: &surface, in: area, header: [grid.header(state, indent: 2 + brackets.width)]
    ) { row, index in
      var line = StyledLine(brackets.at(index), state.theme.sign(.contradict))
      switch row {
      case .dated(let fact, let claims): line.add(cells(state, state.facts[fact], claims, grid))
      case .published(let sources): line.add(published(state, sources, grid))
      case .named(let mentions): line.add(named(state, mentions, grid))
      default: break
      }
      return line
    }
    drawThrough(state, brackets, on: &surface, in: area)
  }

  /// The brackets go on beside headings, which start at the margin.
  private static func drawThrough(
    _ state: ReaderState, _ brackets: TimelineBrackets, on surface: inout Surface, in area: Rect
  ) {
    guard brackets.width > 0, state.findings != nil else { return }
    for (row, entry) in state.rows.enumerated().dropFirst(state.listTop).prefix(max(0, area.height - 1)) {
      guard case .heading(let text) = entry else { continue }
      let place = area.row(row - state.listTop + 1)
      surface.fill(place)
      let next = surface.put(brackets.at(row), at: place.origin, style: state.theme.sign(.contradict), clippedTo: place)
      surface.put(text, at: Point(x: next, y: place.y), style: .plain.bold.underlined(), clippedTo: place)
    }
  }

  private static func cells(_ state: ReaderState, _ fact: Fact, _ claims: [Int], _ grid: SourceGrid) -> StyledLine {
    var line = StyledLine(fact.verdict.sign + " ", state.theme.sign(fact.verdict))
    line.add(fact.about, field: grid.about)
    let against = fact.reference(base: state.base, active: state.active)
    for source in grid.sources {
      line.add(" ")
      let here = claims.filter { fact.claims[$0].source == source }
      let elsewhere = fact.claims.indices.filter { fact.claims[$0].source == source && !claims.contains($0) }
      if let first = here.first {
        let relation = against == source ? nil : against.flatMap { fact.relation(of: first, to: $0) }
        line.add(
          (relation.map(\.verdict.sign) ?? "●") + " ", relation.map { state.theme.sign($0.verdict) } ?? .plain.bold)
        line.add(times(here.map { fact.claims[$0] }), field: max(0, grid.cell - 3))
      } else if let other = elsewhere.first {
        let isLater = day(fact.claims[other]) ?? .max > claims.compactMap { day(fact.claims[$0]) }.min() ?? .max
        line.add(isLater ? "↓ " : "↑ ", state.theme.sign(fact.verdict))
        line.add(fact.claims[other].shown, field: max(0, grid.cell - 3), state.theme.quiet)
      } else {
        line.add("", field: grid.cell - 1)
      }
    }
    return line
  }

  /// The words in which articles name the day for something that no fact tells.
  private static func named(_ state: ReaderState, _ list: [DateMentions], _ grid: SourceGrid) -> StyledLine {
    var line = StyledLine("  ")
    // Those whose lanes are off the screen are told by number: the line would seem to be empty.
    let hidden = list.map(\.source).filter { !grid.sources.contains($0) }.map { "\($0 + 1)" }
    let numbers = hidden.joined(separator: ", ")
    let forms = ["also named by source\(hidden.count == 1 ? "" : "s") \(numbers)", "also by no. \(numbers)"]
    let about = hidden.isEmpty ? "also named" : forms.first { TextWidth.of($0) <= grid.about } ?? forms[1]
    line.add(about, field: grid.about, state.theme.quiet)
    for source in grid.sources {
      line.add(" ")
      guard let own = list.first(where: { $0.source == source }), let first = own.mentions.first,
        let comparison = state.findings?.comparison
      else {
        line.add("", field: grid.cell - 1)
        continue
      }
      let words = state.articles[source].string(comparison.mentions[source][first].range)
      let rest = own.mentions.count > 1 ? " +\(own.mentions.count - 1)" : ""
      let room = max(0, grid.cell - 3)
      let shown = TextWidth.truncated(VisibleText.sanitized(words), to: max(0, room - rest.count)) + rest
      line.add("· ")
      line.add(shown, field: room, state.theme.quiet)
    }
    return line
  }

  private static func published(_ state: ReaderState, _ sources: [Int], _ grid: SourceGrid) -> StyledLine {
    var line = StyledLine("◆ ")
    line.add("published", field: grid.about, state.theme.quiet)
    for source in grid.sources {
      line.add(" ")
      let isThere = sources.contains(source)
      let isInferred = state.findings?.comparison.documents[source].article.isDateInferred == true
      line.add(isThere ? "◆" + (isInferred ? " inferred" : "") : "", field: grid.cell - 1)
    }
    return line
  }

  /// What claims say beyond the day of the heading, each once.
  private static func times(_ claims: [Claim]) -> String {
    claims.map(time).reduce(into: [String]()) { known, time in
      if !time.isEmpty, !known.contains(time) { known.append(time) }
    }.joined(separator: "; ")
  }

  /// What a claim says beyond the day of the heading: the hour, the part of the day; nothing where it is the day itself.
  private static func time(_ claim: Claim) -> String {
    let shown = claim.shown
    guard case .date(let timex) = claim.value, timex.days != nil, let comma = shown.firstIndex(of: ",") else {
      if case .date(let timex) = claim.value, timex.days == nil { return shown }
      return ""
    }
    return String(shown[shown.index(after: comma)...].drop { $0 == " " })
  }

  private static func day(_ claim: Claim) -> Int? {
    if case .date(let timex) = claim.value { timex.days?.lowerBound.day } else { nil }
  }
}
