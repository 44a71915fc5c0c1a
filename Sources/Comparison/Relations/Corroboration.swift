/// Carries a contradiction from one claim of a fact to another that tells the same value.
///
///     A: "was leaving the port on Monday when the van exploded"
///     B: "the blast killed him on Tuesday"     contradicts A: one death at one moment
///     C: "Tuesday's killing at the port"       is B's day for sure, and so contradicts A too
///
/// Two clauses may be too unlike to be held against each other, where a third stands between them. It must be one with the
/// second beyond doubt, or two things of one day would be mixed up.
struct Corroboration {
  let relations: RelationJudge
  let links: LinkModel

  /// How sure it must be that the third claim and the second are one.
  private static let surety = 0.6

  /// The judgement of two claims of a fact, which may rest on a third one.
  func judge(_ a: CandidateClaim, _ b: CandidateClaim, in group: [CandidateClaim]) -> Judgement? {
    guard let judgement = relations.judge(a, b) else { return nil }
    guard judgement.isDivergent, judgement.rule == RelationJudge.otherPredicate, let plain = relations.plain(a, b),
      plain.relation == .contradict, carries(a, b, group) || carries(b, a, group)
    else { return judgement }
    return Judgement(.contradict, plain.reason, rule: "as a third has it", certainty: 0.6, isDivergent: true)
  }

  /// Whether a claim that is one with the second contradicts the first.
  private func carries(_ a: CandidateClaim, _ b: CandidateClaim, _ group: [CandidateClaim]) -> Bool {
    group.contains { third in
      third.claim.source != a.claim.source && third.claim.focus != b.claim.focus && third.repeats(b)
        && relations.judge(a, third)?.relation == .contradict
        && (third.claim.source == b.claim.source || links.score(b, third) >= Self.surety)
    }
  }
}
