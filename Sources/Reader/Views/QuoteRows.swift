import Comparison

/// The quotations by speaker: a line a quotation, and under it a line for each source's wording.
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
      [.heading(speaker.name)]
        + speaker.facts.flatMap { fact -> [ListRow] in
          // One wording is told in one line.
          let claims = state.facts[fact].claims.indices
          return [.fact(fact)] + (claims.count > 1 ? claims.map { .claim(fact: fact, $0) } : [])
        }
    }
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
