import Comparison

/// A comparison made ready for reading: which passages each article has, in reading order.
///
///     let findings = Findings(Comparison(of: articles, lexicon: lexicon))   // on another thread
///     let (next, effects) = update(state, .compared(findings))
///
/// Made once, off the thread that draws; everything the views ask on each key is answered by index or binary search.
public struct Findings: Sendable {
  /// The comparison.
  public let comparison: Comparison
  /// The marks of each article, by start of their passage.
  let marks: [[TextMark]]
  /// The greatest end of a passage up to each mark: how far back a search for overlaps must look.
  private let reach: [[Int32]]
  /// How many facts have each verdict.
  let counts: [Verdict: Int]
  /// How sure the program is of each fact.
  let confidences: [Double]

  /// Indexes a comparison.
  public init(_ comparison: Comparison) {
    self.comparison = comparison
    var marks = [[TextMark]](repeating: [], count: comparison.documents.count)
    var counts: [Verdict: Int] = [:]
    for (index, fact) in comparison.facts.enumerated() {
      counts[fact.verdict, default: 0] += 1
      let verdicts = Findings.verdicts(of: fact)
      for (number, claim) in fact.claims.enumerated() where marks.indices.contains(claim.source) {
        let verdict = verdicts[number]
        marks[claim.source].append(
          TextMark(passage: claim.passage, focus: claim.focus, fact: index, claim: number, verdict: verdict))
        for passage in claim.repeats {
          marks[claim.source].append(
            TextMark(passage: passage, focus: passage, fact: index, claim: number, verdict: verdict))
        }
      }
    }
    for source in marks.indices {
      marks[source].sort {
        if $0.passage.start != $1.passage.start { return $0.passage.start < $1.passage.start }
        if $0.focus != $1.focus { return $0.focus < $1.focus }
        return ($0.fact, $0.claim) < ($1.fact, $1.claim)
      }
    }
    self.marks = marks
    confidences = comparison.facts.map(\.confidence)
    self.counts = counts
    reach = marks.map { list in
      var furthest: Int32 = 0
      return list.map { mark in
        furthest = max(furthest, mark.passage.end)
        return furthest
      }
    }
  }

  /// The facts, most wanted first.
  var facts: [Fact] { comparison.facts }

  /// The marks of an article that share a byte with a range, in reading order.
  func marks(in range: TextRange, of source: Int) -> [TextMark] {
    guard marks.indices.contains(source) else { return [] }
    let list = marks[source]
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].passage.start < range.end { low = middle + 1 } else { high = middle }
    }
    var first = low
    while first > 0, reach[source][first - 1] > range.start { first -= 1 }
    return list[first..<low].filter { $0.passage.overlaps(range) }
  }

  /// The claims of a fact that an article makes: indices into the fact's claims.
  func claims(of fact: Int, by source: Int) -> [Int] {
    guard facts.indices.contains(fact) else { return [] }
    return facts[fact].claims.indices.filter { facts[fact].claims[$0].source == source }
  }

  /// The strongest relation of each claim to the claims of other articles; `single` for one that stands in no pair.
  private static func verdicts(of fact: Fact) -> [Verdict] {
    var result = [Verdict](repeating: .single, count: fact.claims.count)
    for pair in fact.pairs where result.indices.contains(pair.a) && result.indices.contains(pair.b) {
      let verdict = pair.relation.verdict
      if verdict.rank > result[pair.a].rank { result[pair.a] = verdict }
      if verdict.rank > result[pair.b].rank { result[pair.b] = verdict }
    }
    return result
  }
}
