/// Compares two claims told in words: places, roles, events.
struct TextRelation: Sendable {
  let concepts: ConceptTable

  /// Two places of one event: the same, one inside or part of the other's words, or two views of it.
  ///
  /// Different places are refined and not contradicted: "in Iraq", "at the airport" and "on the road" are all true of one
  /// event, and no list tells all that lies in what. Only the inside of a place and what is beside it exclude each other.
  func places(_ a: CandidateClaim, _ b: CandidateClaim) -> Judgement {
    let (x, y) = (a.claim.value.display, b.claim.value.display)
    if let p = a.position, let q = b.position, p != q, let place = a.head, let other = b.head,
      concepts.isA(place, other) || concepts.isA(other, place), areOneDoing(a, b)
    {
      return Judgement(
        .contradict, "one tells it inside “\(p == .inside ? x : y)”, the other beside “\(p == .inside ? y : x)”",
        rule: "inside and beside", certainty: 0.55, isDivergent: true)
    }
    if folded(x) != folded(y), isShortForm(a, b) {
      return Judgement(
        .agree, "“\(x)” and “\(y)” are one place, named in full and in short", rule: "short form", certainty: 0.7)
    }
    if let p = a.head, p == b.head {
      if folded(x) == folded(y) { return Judgement(.agree, "both say “\(x)”", rule: "same place", certainty: 0.9) }
      if areDescribedAlike(a, b) {
        return Judgement(.agree, "“\(x)” and “\(y)” are the same place", rule: "same place", certainty: 0.8)
      }
      return Judgement(
        .refine, "“\(x)” and “\(y)” describe the place differently", rule: "other description", certainty: 0.7)
    }
    return Judgement(
      .refine, "“\(x)” and “\(y)” are told of one event, and one may lie in the other", rule: "other place words",
      certainty: 0.6)
  }

  /// Two descriptions of one person or body.
  func roles(_ a: CandidateClaim, _ b: CandidateClaim) -> Judgement {
    let (x, y) = (a.claim.value.display, b.claim.value.display)
    let shared = a.terms.overlap(b.terms)
    if folded(x) == folded(y) { return Judgement(.agree, "both say “\(x)”", rule: "same words", certainty: 0.95) }
    if shared >= 0.7 {
      return Judgement(.agree, "“\(x)” and “\(y)” are the same role", rule: "same role in other words", certainty: 0.75)
    }
    let posts = PostRelation(concepts: concepts)
    if let exclusion = posts.judge(a, b) { return exclusion }
    if posts.areOne(a, b) {
      return Judgement(.agree, "“\(x)” and “\(y)” lead the same body", rule: "same post", certainty: 0.75)
    }
    return Judgement(
      .refine, "“\(x)” and “\(y)” describe the same one differently", rule: "other description", certainty: 0.7)
  }

  /// Two clauses of one event; nil where one is denied and the other need not be the same: they are no fact.
  func events(_ a: CandidateClaim, _ b: CandidateClaim) -> Judgement? {
    let (one, other) = (a.draft, b.draft)
    if one.isDenial != other.isDenial, SceneRule(concepts: concepts).holds(a, b) {
      let (denial, told) = one.isDenial ? (a, b) : (b, a)
      return Judgement(
        .contradict, "one says “\(words(told))”, the other that it was none: “\(words(denial))”",
        rule: "denied outright", certainty: 0.5, isDivergent: true)
    }
    if one.isNegated != other.isNegated {
      if let p = one.predicate, let q = other.predicate, concepts.areContradictory(p, q),
        one.modality == other.modality,
        shareParticipant(one.frame, other.frame)
      {
        return Judgement(
          .agree, "“\(words(a))” and “\(words(b))” come to the same", rule: "contradictory is denied", certainty: 0.7)
      }
      guard one.predicate == other.predicate, one.modality == other.modality, shareParticipant(one.frame, other.frame),
        one.words.clauseLikeness(other.words) >= 0.4, !deniesOnlyWho(a, b)
      else {
        return nil
      }
      let (denial, told) = one.isNegated ? (a, b) : (b, a)
      if deniesOnlySome(denial, told) || denial.draft.isContrasted || deniesOtherObliques(one.frame, other.frame) {
        return Judgement(
          .refine, "one says “\(words(told))”, the other denies it of some only: “\(words(denial))”",
          rule: "some are denied", certainty: 0.5, isDivergent: true)
      }
      return Judgement(
        .contradict, "one says “\(words(told))”, the other denies it: “\(words(denial))”",
        rule: "one is denied", certainty: 0.6,
        isDivergent: true)
    }
    if let p = one.predicate, let q = other.predicate, concepts.areOpposite(p, q), one.modality == other.modality,
      shareParticipant(one.frame, other.frame)
    {
      if one.isOfSome || other.isOfSome {
        return Judgement(
          .refine, "“\(words(a))” and “\(words(b))” may be told of different ones", rule: "opposites of some",
          certainty: 0.5, isDivergent: true)
      }
      if let p = one.ownDays, let q = other.ownDays, !p.overlaps(q) {
        return Judgement(
          .refine, "“\(words(a))” and “\(words(b))” are told of different days", rule: "opposites of other days",
          certainty: 0.5, isDivergent: true)
      }
      return Judgement(
        .contradict, "“\(words(a))” and “\(words(b))” exclude each other", rule: "opposite predicates", certainty: 0.6,
        isDivergent: true)
    }
    if isOwnDoing(one, other) || isOwnDoing(other, one), one.modality == other.modality {
      return Judgement(
        .contradict, "“\(words(a))” and “\(words(b))” exclude each other: one did it himself, or others did",
        rule: "own doing", certainty: 0.55, isDivergent: true)
    }
    if (one.modality == .asserted) != (other.modality == .asserted) {
      let (told, ahead) = one.modality == .asserted ? (a, b) : (b, a)
      return Judgement(
        .refine, "“\(words(told))” is told as done, “\(words(ahead))” as possible or still ahead",
        rule: "other certainty",
        certainty: 0.7)
    }
    if haveOtherPlaces(one.frame, other.frame) {
      return Judgement(
        .refine, "“\(words(a))” and “\(words(b))” tell the same, but tell the place differently",
        rule: "other place words",
        certainty: 0.7)
    }
    if !one.qualities.isEmpty, !other.qualities.isEmpty, !concepts.areCompatible(one.qualities, other.qualities) {
      return Judgement(
        .refine, "“\(words(a))” and “\(words(b))” tell of what sort it was differently", rule: "other description",
        certainty: 0.7)
    }
    if let sort = otherThings(a, b) { return sort }
    if one.predicate == other.predicate, !areOfOthers(one.frame, other.frame) {
      return Judgement(
        .agree,
        folded(words(a)) == folded(words(b))
          ? "both tell it: “\(words(a))”" : "“\(words(a))” and “\(words(b))” tell the same",
        rule: "same predicate", certainty: 0.85)
    }
    let haveSameRoles =
      concepts.share(one.frame.agents, other.frame.agents) && concepts.share(one.frame.patients, other.frame.patients)
    guard let p = one.predicate, let q = other.predicate, p == q || !concepts.areKin(p, q), !haveSameRoles else {
      return Judgement(
        .agree, "“\(words(a))” and “\(words(b))” tell the same in other words", rule: "other predicate", certainty: 0.6)
    }
    // Of words that the thesaurus ties together by nothing, one may say more than the other, unless the same do it to the same.
    return Judgement(
      .refine, "“\(words(a))” and “\(words(b))” tell of one event, each in its own way", rule: "unlike predicates",
      certainty: 0.6)
  }

  /// "Divers led them out", "the governor led the operation": both say who does it and to whom, and nobody of one is told of in the other.
  private func areOfOthers(_ a: Frame, _ b: Frame) -> Bool {
    guard !a.agents.isEmpty, !a.patients.isEmpty, !b.agents.isEmpty, !b.patients.isEmpty else { return false }
    return !concepts.areCompatible(a.participants, b.participants) && !concepts.share(a.agents, b.agents)
      && !concepts.share(a.patients, b.patients)
  }

  /// "Used a knife", "used an axe": the same is done with, by or to another thing. Of people this says nothing: "the general" may be
  /// "Meyer".
  private func otherThings(_ a: CandidateClaim, _ b: CandidateClaim) -> Judgement? {
    let (one, other) = (a.draft, b.draft)
    guard one.predicate == other.predicate else { return nil }
    if areOtherThings(one.frame.patients.forms, other.frame.patients.forms) {
      return Judgement(
        .refine, "“\(words(a))” and “\(words(b))” tell the same of different things", rule: "other patient",
        certainty: 0.6)
    }
    if areOtherThings(one.frame.agents.forms, other.frame.agents.forms) {
      return Judgement(
        .refine, "“\(words(a))” and “\(words(b))” tell differently what did it", rule: "other agent", certainty: 0.6)
    }
    return nil
  }

  private func areOtherThings(_ a: [Form], _ b: [Form]) -> Bool {
    !a.isEmpty && !b.isEmpty && a.allSatisfy(isThing) && b.allSatisfy(isThing) && !concepts.areCompatible(a, b)
  }

  private func isThing(_ term: Form) -> Bool {
    concepts.kind(of: term).map { Self.things.contains($0) } ?? false
  }

  private static let things = [Form("thing"), Form("weapon"), Form("document"), Form("vehicle"), Form("animal")]

  /// What is told, as a table shows it; asked for where a reason is put into words and not before.
  private func words(_ claim: CandidateClaim) -> String { claim.draft.claim.value.display }

  /// Whether one takes part in both.
  private func shareParticipant(_ a: Frame, _ b: Frame) -> Bool {
    a.agents.meets(b.agents) || a.agents.meets(b.patients) || a.patients.meets(b.agents)
      || a.patients.meets(b.patients)
  }

  /// "The gunman killed himself", "police killed the gunman": whether one did it himself to whom others did it.
  private func isOwnDoing(_ own: ClaimDraft, _ told: ClaimDraft) -> Bool {
    guard let p = own.predicate, let q = told.predicate, concepts.isDoneByOthers(p, q) else { return false }
    let (doer, doers, patients) = (own.frame.agents, told.frame.agents, told.frame.patients)
    guard concepts.share(doer, patients), !doers.isEmpty, !concepts.share(doer, doers) else { return false }
    // "One killed himself, and police killed the other": a sentence with both tells of two.
    return ![own.scene, told.scene].contains { $0?.holds(p, q) ?? false }
  }

  /// Whether one denies only that somebody did it, and the other does not say that he did: "he denies starting the fire", "the fire
  /// started".
  private func deniesOnlyWho(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    let (denied, told) = a.isNegated ? (a.draft.frame, b.draft.frame) : (b.draft.frame, a.draft.frame)
    if denied.agents.isEmpty || concepts.share(denied.agents, told.agents) { return false }
    // "The bridge did not collapse", "the collapse of the bridge"
    return !denied.patients.isEmpty || !concepts.share(denied.agents, told.patients)
  }

  /// "Records were stolen", "no ⟦medical⟧ records were stolen": whether what is denied is of a sort that the other doesn't tell of.
  private func deniesOnlySome(_ denial: CandidateClaim, _ told: CandidateClaim) -> Bool {
    denial.qualities.contains { quality in
      !told.words.clauseHolds(told.words.term(quality)) && !told.qualities.contains(quality)
    }
  }

  /// "Was not convicted of murder", "was convicted of theft": both say of what, or where, and nothing of it is the same.
  private func deniesOtherObliques(_ a: Frame, _ b: Frame) -> Bool {
    !a.others.isEmpty && !b.others.isEmpty && !concepts.areCompatible(a.others.forms, b.others.forms)
  }

  /// Whether both tell where, and no place of one can be a place of the other: "into the moat", "into the pen".
  private func haveOtherPlaces(_ a: Frame, _ b: Frame) -> Bool {
    !a.places.isEmpty && !b.places.isEmpty && !concepts.areCompatible(a.places, b.places)
  }

  /// Whether no words are told of one place that are not told of the other: not "a local hospital", "a children's hospital".
  /// Two names of one place are told apart by its head alone.
  private func areDescribedAlike(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    let (p, q) = (QuotationRelation.words(a.claim.value.display), QuotationRelation.words(b.claim.value.display))
    return p.allSatisfy(q.contains) && q.allSatisfy(p.contains)
  }

  /// Whether the words of one place are among those of the other, two of them or more: "the Baghdad airport", "Baghdad
  /// International Airport". Whose it is may be missing: "Iraq's Baghdad airport" is there too.
  private func isShortForm(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    let (p, q) = (PlaceWords(a.claim.value.display), PlaceWords(b.claim.value.display))
    return p.isShortForm(of: q) || q.isShortForm(of: p)
  }

  /// Whether the same or something like it is done, by or to the same.
  private func areOneDoing(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard let p = a.predicate, let q = b.predicate, concepts.areCompatible(a.frame.participants, b.frame.participants)
    else { return false }
    let accident = Form("accident")
    return concepts.areKin(p, q)
      || concepts.isA(p, accident) && concepts.isA(q, accident)
  }

  private func folded(_ text: String) -> String { text.lowercased() }
}
