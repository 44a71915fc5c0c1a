/// Holds together two claims with different values where the rest of what is told is the same.
///
/// The fitted model leans on equal values, so that it hardly ever joins two that differ; but two reports that tell of one
/// event, done to the same ones, on two days or with two numbers, are what a reader looks for. The rule asks for evidence that
/// does not rest on the value: a shared event of the thesaurus, and those who take part in it.
struct SceneRule: Sendable {
  let concepts: ConceptTable

  /// Whether the two tell of one thing, whatever their values.
  func holds(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    switch a.kind {
    case .event: return a.isDenial != b.isDenial && (denies(a, b) || denies(b, a))
    case .date, .quantity: break
    default: return false
    }
    if case .amount(let p) = a.outline.value, case .amount(let q) = b.outline.value, p.unit == .yearOld,
      q.unit == .yearOld
    {
      return ages(a, b)
    }
    guard a.modality == b.modality, a.isNegated == b.isNegated else { return false }
    switch (a.outline.value, b.outline.value) {
    case (.date(let p), .date(let q)): return dates(a, b, p, q)
    case (.amount(let p), .amount(let q)) where p.unit == .count && q.unit == .count: return counts(a, b)
    case (.amount, .amount): return measures(a, b)
    default: return false
    }
  }

  /// "This is no swap", and "a hostage swap": an event of a kind so rare that both speak of one.
  private func denies(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    a.isDenial && !b.isNegated && b.modality == .asserted && a.predicate == b.predicate
      && a.predicateRarity >= Self.rare && !daysApart(a, b)
  }

  /// From this rarity in ordinary English on two articles of one event that name an event speak of the same.
  private static let rare = 0.8

  /// Two days: at the moments that they date something is done to the same, and two take part in both, or both lead the report.
  private func dates(_ a: CandidateClaim, _ b: CandidateClaim, _ p: ClaimOutline.Date, _ q: ClaimOutline.Date) -> Bool {
    guard !p.isTimeOnly, !q.isTimeOnly, !a.isSpeech, !b.isSpeech, a.moment.sharesAct(with: b.moment, concepts: concepts)
    else { return false }
    return a.outline.scene.cast.shared(with: b.outline.scene.cast) >= 2 || a.isLeading && b.isLeading
  }

  /// Two numbers of people that one thing befell: with the same ones named beside them, or both in the lead.
  private func counts(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard let predicate = a.predicate, predicate == b.predicate, areAlike(a.head, b.head), !daysApart(a, b) else {
      return false
    }
    guard concepts.kind(of: predicate) == Form.event else { return countAlike(a, b) }
    let cast = a.draft.frame.patients.meets(b.draft.frame.patients)
    // "Sold 200 trucks to Norland", "sold 300 trucks to Karvia": two reports of one event share a name, if both have any.
    let (names, others) = (a.draft.frame.names, b.draft.frame.names)
    guard names.isEmpty || others.isEmpty || names.meets(others) else { return false }
    return cast && a.countsOthers == b.countsOthers || a.isLeading && b.isLeading && !a.countsOthers && !b.countsOthers
  }

  /// Two numbers of one thing with which the same is done by the same, or to or at the same: "sent 1,200 soldiers to the region".
  private func countAlike(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard let head = a.head, head == b.head, !a.countsOthers, !b.countsOthers, !a.isPart, !b.isPart,
      min(a.predicateRarity, b.predicateRarity) >= Self.telling
    else { return false }
    let (x, y) = (a.draft.frame, b.draft.frame)
    guard concepts.share(x.patients, y.patients), !LinkModel.befallOthers(a, b) else { return false }
    // "Sold 200 trucks abroad", "sold 300 trucks at home"
    return x.others.list.isEmpty || y.others.list.isEmpty
      ? concepts.share(x.agents, y.agents) : concepts.share(x.others, y.others)
  }

  /// From this rarity in ordinary English on a verb tells what was done.
  private static let telling = 0.3

  /// Two measured amounts of one thing that befell somebody who is named in both: "was sentenced to six years", "jailed Holm for
  /// seven years".
  private func measures(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard haveOneUnit(a, b), let p = a.outline.predicate, let q = b.outline.predicate,
      concepts.areInLine(p.node, q.node),
      concepts.kind(of: p.node.form) == Form.event, !daysApart(a, b)
    else { return false }
    let patients = a.draft.frame.namedPatients
    return patients.contains { b.draft.frame.namedPatients.contains($0) }
  }

  /// Whether both are of one dimension or of one currency, and no shares or ranks.
  private func haveOneUnit(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    if let x = a.measure, let y = b.measure { return x.dimension == y.dimension && !x.isShare && !y.isShare }
    guard case .amount(let p) = a.outline.value, case .amount(let q) = b.outline.value, a.measure == nil,
      b.measure == nil
    else { return false }
    return p.unit == q.unit && p.unit != .count && p.unit != .yearOld && p.unit != .ordinal
  }

  /// Two ages of the same one.
  private func ages(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    !a.bearers.isEmpty && !b.bearers.isEmpty && concepts.areCompatible(a.bearers, b.bearers)
  }

  private func areAlike(_ a: Form?, _ b: Form?) -> Bool {
    guard let a, let b else { return true }
    if a == b || concepts.isA(a, b) || concepts.isA(b, a) { return true }
    return concepts.isA(a, .person) && concepts.isA(b, .person)
  }

  private func daysApart(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard let x = a.days, let y = b.days else { return false }
    return !x.overlaps(y) && abs(x.lowerBound.day - y.lowerBound.day) > 3
  }
}
