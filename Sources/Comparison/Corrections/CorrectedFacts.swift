/// The facts of a comparison while corrections are applied to them.
struct CorrectedFacts {
  private(set) var facts: [Fact]
  private let documents: [Document]
  /// For each article the origin it belongs to.
  private let originOf: [Int]
  private let judge: JoinedClaims

  init(_ comparison: Comparison) {
    facts = comparison.facts
    documents = comparison.documents
    judge = JoinedClaims(published: documents.map(\.article.published))
    var originOf = Array(documents.indices)
    for (index, group) in comparison.origins.enumerated() {
      for member in group where originOf.indices.contains(member) { originOf[member] = index }
    }
    self.originOf = originOf
  }

  /// The claim at a place: the very words, else the one of the kind that shares most of them.
  func find(_ place: ClaimPlace) -> (fact: Int, claim: Int)? {
    var best: (fact: Int, claim: Int)?
    var most: Int32 = 0
    for (index, fact) in facts.enumerated() where fact.kind == place.kind {
      for (number, claim) in fact.claims.enumerated() {
        guard documents.indices.contains(claim.source), documents[claim.source].article.id == place.article else {
          continue
        }
        if claim.focus == place.range { return (index, number) }
        let shared = min(claim.focus.end, place.range.end) - max(claim.focus.start, place.range.start)
        if shared > most { (best, most) = ((index, number), shared) }
      }
    }
    return best
  }

  /// Takes a claim out of its fact; it becomes a fact of its own.
  mutating func separate(_ place: ClaimPlace) {
    guard let found = find(place), facts[found.fact].claims.count > 1 else { return }
    let fact = facts[found.fact]
    let rest = fact.claims.indices.filter { $0 != found.claim }
    facts[found.fact] = part(of: fact, rest)
    facts.append(part(of: fact, [found.claim]))
  }

  /// Puts the facts of two claims together, and judges the pairs that this makes by their values.
  mutating func join(_ first: ClaimPlace, _ second: ClaimPlace) {
    guard let a = find(first), let b = find(second), a.fact != b.fact else { return }
    let (one, other) = (facts[a.fact], facts[b.fact])
    let shift = one.claims.count
    var pairs = one.pairs
    pairs += other.pairs.map { $0.between($0.a + shift, $0.b + shift) }
    for (i, claim) in one.claims.enumerated() {
      for (j, counterpart) in other.claims.enumerated() where claim.source != counterpart.source {
        pairs.append(judge.pair(one.kind, (i, claim), (j + shift, counterpart)))
      }
    }
    let joined = make(one, about: one.about, claims: one.claims + other.claims, pairs: pairs)
    facts[a.fact] = joined
    facts.remove(at: b.fact)
  }

  /// Says how two claims of one fact stand to each other.
  mutating func relate(_ first: ClaimPlace, _ second: ClaimPlace, _ relation: Relation) {
    guard let a = find(first), let b = find(second), a.fact == b.fact, a.claim != b.claim else { return }
    let fact = facts[a.fact]
    let (low, high) = (min(a.claim, b.claim), max(a.claim, b.claim))
    let known = fact.pairs.first { $0.a == low && $0.b == high }
    let (x, y) = (fact.claims[low].value.inReasons, fact.claims[high].value.inReasons)
    let words =
      switch relation {
      case .agree: "\(x) and \(y) say the same"
      case .refine: "\(x) and \(y) can both be true"
      case .contradict: "\(x) and \(y) cannot both be true"
      }
    let pair = ClaimPair(
      a: low, b: high, relation: relation, reason: words + " (corrected by the reader)", confidence: 1,
      rule: "corrected by the reader", notes: known?.notes ?? [])
    let others = fact.pairs.filter { $0.a != low || $0.b != high }
    facts[a.fact] = make(fact, about: fact.about, claims: fact.claims, pairs: others + [pair])
  }

  /// A fact of some claims of another.
  private func part(of fact: Fact, _ kept: [Int]) -> Fact {
    var place = [Int?](repeating: nil, count: fact.claims.count)
    for (new, old) in kept.enumerated() { place[old] = new }
    let pairs = fact.pairs.compactMap { pair -> ClaimPair? in
      guard let a = place[pair.a], let b = place[pair.b] else { return nil }
      return pair.between(a, b)
    }
    return make(fact, about: fact.about, claims: kept.map { fact.claims[$0] }, pairs: pairs)
  }

  /// A fact of claims and pairs, with its verdict, its silences, its origins and its rank found anew.
  private func make(_ model: Fact, about: String, claims: [Claim], pairs: [ClaimPair]) -> Fact {
    let order = claims.indices.sorted { i, j in
      if claims[i].source != claims[j].source { return claims[i].source < claims[j].source }
      return claims[i].focus != claims[j].focus ? claims[i].focus < claims[j].focus : i < j
    }
    var place = [Int](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { place[old] = new }
    let turned = pairs.map { $0.between(min(place[$0.a], place[$0.b]), max(place[$0.a], place[$0.b])) }
      .sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    let sorted = order.map { claims[$0] }
    let sources = Set(sorted.map(\.source))
    let origins = Set(sources.map { originOf.indices.contains($0) ? originOf[$0] : $0 }).count
    let verdict = Verdict(strongest: turned.map(\.relation).max())
    // What the verdict and the number of origins add to a fact's rank, as where facts are made.
    let rank = model.weight + verdict.rank - model.verdict.rank + Double(origins - model.origins) * 0.5
    return Fact(
      id: identity(model.kind, sorted), kind: model.kind, about: about, verdict: verdict, claims: sorted, pairs: turned,
      articles: documents.count, origins: origins, weight: rank)
  }

  /// The name that a fact of these claims has wherever it is made.
  private func identity(_ kind: FactKind, _ claims: [Claim]) -> String {
    let keys = claims.map { claim -> String in
      let id = documents.indices.contains(claim.source) ? documents[claim.source].article.id : ""
      return "\(id):\(claim.focus.start)-\(claim.focus.end)"
    }.sorted()
    return String(Form(utf8: (kind.rawValue + keys.joined(separator: "|")).utf8).raw, radix: 36)
  }
}

extension ClaimPair {
  /// The same judgement of claims that have other numbers now.
  func between(_ a: Int, _ b: Int) -> ClaimPair {
    ClaimPair(a: a, b: b, relation: relation, reason: reason, confidence: confidence, rule: rule, notes: notes)
  }
}

extension Verdict {
  /// What pairs come to, the strongest of which is known.
  fileprivate init(strongest: Relation?) {
    switch strongest {
    case nil: self = .single
    case .agree: self = .agree
    case .refine: self = .refine
    case .contradict: self = .contradict
    }
  }

  fileprivate var rank: Double {
    switch self {
    case .contradict: 4
    case .refine: 2
    case .agree: 1.5
    case .single: 0
    }
  }
}
