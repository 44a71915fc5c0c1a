import Comparison

/// Which facts are shown: those that meet every condition that is set.
struct FactFilter: Sendable, Hashable {
  /// Only facts of this verdict; without one, those of more than one source.
  var verdict: Verdict?
  /// Only facts of this kind.
  var kind: FactKind?
  /// Only facts of which this article speaks.
  var source: Int?
  /// Only facts whose subject, values or passages hold these words; capitals count where there are any.
  var text = ""

  /// Whether nothing is set.
  var isEmpty: Bool { self == FactFilter() }

  /// Whether a fact is listed: what one source alone says is, only where it is asked for.
  func lists(_ fact: Fact) -> Bool { fact.verdict != .single || verdict == .single }

  /// Whether a fact's passages are marked.
  func passes(_ fact: Fact, articles: [Article]) -> Bool {
    if let verdict, fact.verdict != verdict { return false }
    if let kind, fact.kind != kind { return false }
    if let source, !fact.claims.contains(where: { $0.source == source }) { return false }
    guard let pattern = TextPattern(text) else { return true }
    if pattern.occurs(in: Array(fact.about.utf8)) { return true }
    return fact.claims.contains { claim in
      if pattern.occurs(in: Array(claim.display.utf8)) { return true }
      guard articles.indices.contains(claim.source) else { return false }
      return pattern.occurs(in: articles[claim.source].text, within: claim.passage.bytes)
    }
  }

  /// What is set, in words for the status line; empty where nothing is.
  func words(_ sources: [Source]) -> String {
    var parts: [String] = []
    if let verdict { parts.append(verdict.sign + " " + verdict.word) }
    if let kind { parts.append(kind.plural.lowercased()) }
    if let source, sources.indices.contains(source) { parts.append("in " + sources[source].name) }
    if !text.isEmpty { parts.append("“" + text + "”") }
    return parts.joined(separator: ", ")
  }
}
