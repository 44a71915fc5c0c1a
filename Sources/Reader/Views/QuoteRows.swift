import Comparison
import Screen

/// The quotations by speaker: a line a quotation, and under it the wordings of the sources, one set under another.
struct QuoteRows {
  /// The lines.
  let rows: [ListRow]

  /// The lines of a state: what one source alone quotes is told too, after the rest.
  init(_ state: ReaderState) {
    var speakers: [(name: String, facts: [Int])] = []
    for index in state.facts.indices where state.isMarked[index] && state.facts[index].kind == .quotation {
      let name = QuoteRows.speaker(state.facts[index])
      if let known = speakers.firstIndex(where: { $0.name == name }) {
        speakers[known].facts.append(index)
      } else {
        speakers.append((name, [index]))
      }
    }
    rows = speakers.flatMap { speaker -> [ListRow] in
      [.heading(QuoteRows.heading(speaker.name, speaker.facts, state))]
        + speaker.facts.flatMap { fact -> [ListRow] in
          let lines = state.quoteTables[fact]?.lines.indices ?? 0..<0
          // One wording begins in the line of the quotation itself.
          let further = lines.dropFirst(state.facts[fact].claims.count == 1 ? 1 : 0)
          return [.fact(fact)] + further.map { .wording(fact: fact, line: $0) }
        }
    }
  }

  /// The columns that names of sources take.
  static func nameField(_ state: ReaderState) -> Int {
    let longest = state.sources.map { TextWidth.of($0.name) }.max() ?? 0
    return min(longest, max(8, min(22, state.width / 4)))
  }

  /// The wordings of each quotation that is shown, one set under another.
  static func tables(_ state: ReaderState) -> [Int: CollationTable] {
    let width = max(16, state.width - nameField(state) - 7)
    var tables: [Int: CollationTable] = [:]
    for index in state.facts.indices where state.isMarked[index] && state.facts[index].kind == .quotation {
      tables[index] = CollationTable(state.facts[index].claims.map(words), width: width)
    }
    return tables
  }

  /// The words of a claim that quotes.
  static func words(_ claim: Claim) -> String {
    if case .quotation(let words, _) = claim.value { ShownText.plain(words) } else { claim.display }
  }

  /// `Ellis Brandt: quoted by Coast Courier (2), Allard Tribune`
  private static func heading(_ name: String, _ facts: [Int], _ state: ReaderState) -> String {
    let speakers = facts.flatMap { state.facts[$0].claims.map(\.source) }
    let counts = state.sources.indices.compactMap { source -> String? in
      let count = speakers.lazy.filter { $0 == source }.count
      return count == 0 ? nil : state.sources[source].name + (count > 1 ? " (\(count))" : "")
    }
    return VisibleText.sanitized(name + ": quoted by " + counts.joined(separator: ", "))
  }

  /// Who said it, as most sources call the speaker; the first named where they are even.
  static func speaker(_ fact: Fact) -> String {
    let names = fact.claims.compactMap { claim -> String? in
      if case .quotation(_, let speaker?) = claim.value, !speaker.isEmpty { return speaker }
      return claim.attribution
    }
    var best = ""
    var most = 0
    for name in names {
      let count = names.lazy.filter { $0 == name }.count
      if count > most { (best, most) = (name, count) }
    }
    return best.isEmpty ? "Speaker not named" : best
  }
}
