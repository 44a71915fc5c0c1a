/// Judges claims that a reader put together: by their values alone, since that they speak of one thing is said.
///
/// The clauses around them, which would soften a contradiction where they may count different things, no longer matter.
struct JoinedClaims {
  private let judge: RelationJudge

  init(published: [CalendarDate?]) {
    judge = RelationJudge(concepts: ConceptTable(LexiconSource(tables: [:])), published: published)
  }

  /// The pair of two claims with their numbers; values that no rule compares refine each other.
  func pair(_ kind: FactKind, _ a: (index: Int, claim: Claim), _ b: (index: Int, claim: Claim)) -> ClaimPair {
    let found = judgement(kind, a.claim, b.claim)
    return ClaimPair(
      a: a.index, b: b.index, relation: found.relation, reason: found.reason + " (put together by the reader)",
      confidence: found.certainty, rule: found.rule)
  }

  private func judgement(_ kind: FactKind, _ a: Claim, _ b: Claim) -> Judgement {
    let (x, y) = (a.value.inReasons, b.value.inReasons)
    let isTold = kind == .event || kind == .name
    if isTold, x.lowercased() == y.lowercased() {
      return Judgement(.agree, "both say “\(x)”", rule: "same words", certainty: 0.9)
    }
    if !isTold, let judgement = judge.judge(candidate(kind, a), candidate(kind, b)) { return judgement }
    return Judgement(.refine, "“\(x)” and “\(y)” tell it in other words", rule: "other words", certainty: 0.6)
  }

  private func candidate(_ kind: FactKind, _ claim: Claim) -> CandidateClaim {
    CandidateClaim(
      ClaimDraft(
        kind: kind, claim: claim, predicate: nil,
        head: kind == .place ? Form(utf8: claim.display.utf8) : nil, isNegated: false, modality: .asserted, days: nil,
        about: .words("")), concepts: judge.concepts)
  }
}

extension Claim.Value {
  /// The value in a sentence: days and amounts in words.
  var inReasons: String {
    switch self {
    case .date(let timex): timex.spoken
    case .quantity(let quantity): quantity.words
    default: display
    }
  }
}
