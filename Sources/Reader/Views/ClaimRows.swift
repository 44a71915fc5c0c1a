import Comparison
import Screen

/// What each source says of a fact, a line a claim: relation, value, outlet, whom it is from, passage.
///
/// The sign before a claim is its relation to the source with the pointer, which the others are held against.
struct ClaimRows {
  private let state: ReaderState
  private let fact: Fact
  private let width: Int
  private let against: Int?
  private let valueField: Int
  private let nameField: Int
  /// The claims, as they are told.
  private let order: [Int]
  private let silent: StyledLine?
  /// On a narrow screen a source is its number, so that the words themselves have room.
  private let isNumbered: Bool

  /// Narrower screens tell numbers for names.
  private static let narrow = 56

  /// The rows of a fact on a screen of a width.
  ///
  /// - Parameter first: the pair whose claims are told first where not all have room.
  init(_ state: ReaderState, _ fact: Fact, width: Int, first: ClaimPair? = nil) {
    (self.state, self.fact, self.width) = (state, fact, width)
    let speakers = Set(fact.claims.map(\.source))
    against = fact.reference(base: state.base, active: state.active)
    isNumbered = width < ClaimRows.narrow
    // A quotation's value is its passage: it is not told twice; on a narrow screen nor is what else has its words from there.
    let isWorded = isNumbered && (fact.kind == .event || fact.kind == .place || fact.kind == .role)
    let values =
      fact.kind == .quotation || isWorded
      ? []
      : fact.claims.map {
        TextWidth.of(VisibleText.sanitized($0.shown(in: state.articles)))
      }
    valueField = values.isEmpty ? 0 : min(max(3, values.max() ?? 3), max(8, width < 100 ? width * 3 / 10 : width / 5))
    let names = speakers.filter { state.sources.indices.contains($0) }.map { TextWidth.of(state.sources[$0].name) }
    nameField =
      isNumbered ? (state.articles.count > 9 ? 2 : 1) : min(names.max() ?? 8, width >= 100 ? 22 : width >= 60 ? 16 : 12)
    order = fact.claims.indices.filter { state.sources.indices.contains(fact.claims[$0].source) }.sorted {
      let (isFirst, isNext) = ($0 == first?.a || $0 == first?.b, $1 == first?.a || $1 == first?.b)
      if isFirst != isNext { return isFirst }
      return (fact.claims[$0].source, fact.claims[$0].focus, $0) < (fact.claims[$1].source, fact.claims[$1].focus, $1)
    }
    silent = ClaimRows.silence(state, fact, valueField, width)
  }

  /// How many rows there are where each takes one line.
  var count: Int { order.count + (silent == nil ? 0 : 1) }

  /// Some of the rows, each in one line; the last of all is for the sources that are silent.
  func lines(_ range: Range<Int>) -> [StyledLine] {
    range.flatMap { place -> [StyledLine] in
      order.indices.contains(place) ? row(place, wrapped: false) : silent.map { [$0] } ?? []
    }
  }

  /// All rows, each passage in as many lines as it takes.
  func wrappedLines() -> [StyledLine] {
    order.indices.flatMap { row($0, wrapped: true) } + (silent.map { [$0] } ?? [])
  }

  private func row(_ place: Int, wrapped: Bool) -> [StyledLine] {
    let claim = fact.claims[order[place]]
    let isFirst = place == 0 || fact.claims[order[place - 1]].source != claim.source
    var line = sign(order[place], claim)
    if valueField > 0 {
      line.add(claim.shown(in: state.articles), field: valueField, .plain.bold)
      line.add("  ")
    }
    line.add(isFirst ? isNumbered ? "\(claim.source + 1)" : state.sources[claim.source].name : "", field: nameField)
    line.add("  ")
    let start = line.width
    if let speaker = claim.attribution, !speaker.isEmpty {
      let room = max(0, min(28, (width - start) / 4))
      // On a narrow screen the words themselves tell more than who said them.
      let isTold = isNumbered && fact.about.hasPrefix(speaker + ": ")
      if room >= 8, !isTold {
        line.add(TextWidth.truncated(VisibleText.sanitized(speaker), to: room) + ": ", .plain.italic)
      }
    }
    let snippet = Snippet(state.shown[claim.source].bytes, passage: claim.passage, focus: claim.focus)
    let room = width - line.width - 1
    line.source = claim.source
    guard wrapped, room >= 20 else {
      // The few words of an event say more than the beginning of its sentence.
      if isNumbered, fact.kind == .event {
        line.add(TextWidth.truncated(VisibleText.sanitized(claim.shown(in: state.articles)), to: room))
      } else {
        line.add(snippet.line(room))
      }
      return [line]
    }
    let indent = line.width
    return snippet.lines(room).enumerated().map { number, part in
      var row = number == 0 ? line : StyledLine()
      row.pad(to: indent)
      row.add(part)
      row.source = claim.source
      return row
    }
  }

  private func sign(_ index: Int, _ claim: Claim) -> StyledLine {
    if claim.source == against { return StyledLine("▸ ", .plain.bold) }
    guard let against, let relation = fact.relation(of: index, to: against) else { return StyledLine("  ") }
    return StyledLine(relation.verdict.sign + " ", state.theme.sign(relation.verdict))
  }

  private static func silence(_ state: ReaderState, _ fact: Fact, _ valueField: Int, _ width: Int) -> StyledLine? {
    let names = fact.silent.filter { state.sources.indices.contains($0) }.map { state.sources[$0].name }
    if names.isEmpty { return nil }
    var line = StyledLine("  ")
    line.add("—", field: max(1, valueField), state.theme.quiet)
    line.add("  ")
    line.add(
      TextWidth.truncated(
        VisibleText.sanitized("silent: " + names.joined(separator: ", ")), to: max(0, width - line.width - 1)),
      state.theme.quiet)
    return line
  }
}
