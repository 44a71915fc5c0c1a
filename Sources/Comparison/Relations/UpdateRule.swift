/// Tells a count that grew between two publications from a contradiction: the later article has the greater number. Of those in
/// a state that passes (missing, stranded) it may have the smaller one too.
struct UpdateRule {
  let concepts: ConceptTable

  /// What to add to the reason, where the difference may be an update; nil where it may not.
  func note(_ a: CandidateClaim, _ b: CandidateClaim, _ readings: [Reading]) -> String? {
    guard case .quantity(let p) = a.claim.value, case .quantity(let q) = b.claim.value, p.unit == "count" else {
      return nil
    }
    guard let x = readings[a.claim.source].document.article.published,
      let y = readings[b.claim.source].document.article.published, x != y
    else { return nil }
    let (earlier, later) = x < y ? (p, q) : (q, p)
    guard let before = earlier.low ?? earlier.high, let after = later.low ?? later.high, after != before,
      after > before || isPassing(a) && isPassing(b)
    else { return nil }
    let (first, second) = x < y ? (x, y) : (y, x)
    return
      ", though the count may have \(after > before ? "grown" : "fallen") between \(first.spoken) and \(second.spoken)"
  }

  private func isPassing(_ claim: CandidateClaim) -> Bool {
    claim.draft.predicate.flatMap { concepts.kind(of: $0) } == Form("state")
  }
}
