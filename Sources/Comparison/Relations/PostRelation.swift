/// Compares two roles of one person by the posts they name.
///
///     "commander of the Quay Guard" / "head of the Harbour Corps"  → contradict: one leads one force at a time
///     "a general of the army" / "a militia commander"              → contradict: one serves in one force
///     "Meyer's wife" / "Meyer's sister"                            → contradict
///
/// Elsewhere one may have many roles: to be chairman of one company and director of another is no contradiction.
struct PostRelation: Sendable {
  let concepts: ConceptTable

  /// The judgement; nil where both can be true.
  func judge(_ a: CandidateClaim, _ b: CandidateClaim) -> Judgement? {
    guard let p = a.post, let q = b.post, !p.isQualified, !q.isQualified, let why = exclusion(p, q) else { return nil }
    let (x, y) = (a.claim.value.display, b.claim.value.display)
    return Judgement(
      .contradict, "“\(x)” and “\(y)” exclude each other: \(why)", rule: "posts exclude each other", certainty: 0.6,
      isDivergent: true)
  }

  /// Whether both say that one leads the same body: "the leader of the Quay Guard", "commander of the army's Quay Guard".
  func areOne(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard let p = a.post, let q = b.post, p.isQualified == q.isQualified, let x = p.led, let y = q.led else {
      return false
    }
    return x == y || Self.areOneBody(p.ledWords, q.ledWords)
  }

  private func exclusion(_ p: Post, _ q: Post) -> String? {
    if let x = p.service, let y = q.service, concepts.areRivals(x, y) { return "one serves in one force at a time" }
    if let x = p.led, let y = q.led, x != y, !Self.areOneBody(p.ledWords, q.ledWords) {
      return "one leads one force at a time"
    }
    if let x = p.rank, let y = q.rank, concepts.areRivals(x, y) { return "they are two ranks" }
    if let x = p.kin, let y = q.kin, let owner = p.kinOf, owner == q.kinOf, concepts.areRivals(x, y) {
      return "they are two kinds of kin"
    }
    return nil
  }

  /// Whether two names may be of one body: most words of the shorter are in the longer, compared by their lemmas.
  private static func areOneBody(_ p: [Form], _ q: [Form]) -> Bool {
    let (short, long) = p.count <= q.count ? (p, q) : (q, p)
    let shared = short.count { long.contains($0) }
    return 2 * shared >= short.count
  }
}
