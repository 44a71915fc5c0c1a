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
  /// Only facts of which the program is at least so sure, 0 to 1; what one source alone says is not judged.
  var confidence = 0.0

  /// Whether nothing is set.
  var isEmpty: Bool { self == FactFilter() }

  /// Whether a fact is listed: what one source alone says is, only where it is asked for.
  func lists(_ fact: Fact) -> Bool { fact.verdict != .single || verdict == .single }

  /// Whether a fact's passages are marked.
  ///
  /// - Parameter sure: how sure the program is of the fact.
  func passes(_ fact: Fact, sure: Double, articles: [Article]) -> Bool {
    if let verdict, fact.verdict != verdict { return false }
    if let kind, fact.kind != kind { return false }
    if fact.verdict != .single, sure < confidence { return false }
    if let source, !fact.claims.contains(where: { $0.source == source }) { return false }
    guard let pattern = TextPattern(text) else { return true }
    return FactFilter.holds(fact, pattern, articles: articles)
  }

  /// Whether a fact's subject, one of its values or one of its passages holds some words.
  static func holds(_ fact: Fact, _ pattern: TextPattern, articles: [Article]) -> Bool {
    if pattern.occurs(in: Array(fact.about.utf8)) { return true }
    return fact.claims.contains { claim in
      if pattern.occurs(in: Array(claim.shown.utf8)) { return true }
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
    if confidence > 0 { parts.append("at least \(Int((confidence * 100).rounded())) % sure") }
    if !text.isEmpty { parts.append("“" + text + "”") }
    return parts.joined(separator: ", ")
  }
}
