/// The chance that two candidate claims speak of one thing: a logistic regression over ``PairFeatures``, one a kind.
///
/// The weights were fitted on clusters of news annotated by hand, each cluster scored by weights fitted on the others; see
/// `Documentation/alignment.md` for the recipe and the figures. Rules that hold without exception stand before the numbers:
/// other units, rival predicates of a count, other units of measure are never one fact.
struct LinkModel: Sendable {
  let concepts: ConceptTable

  /// The chance, 0 to 1; 0 where a rule forbids.
  ///
  /// - Parameter least: the least sum of weighted features that is of interest. Where words, predicates and values show that
  ///   who did what to whom can't lift it so far, the chance is given as 0, as for nineteen pairs in twenty.
  func score(_ a: CandidateClaim, _ b: CandidateClaim, least: Double = -.infinity) -> Double {
    var features = PairFeatures()
    return score(a, b, LinkWeights.of(a.kind), least: least, &features)
  }

  /// The same, for one pair of a few.
  func score(
    _ a: CandidateClaim, _ b: CandidateClaim, _ weights: LinkWeights, least: Double = -.infinity,
    _ features: inout PairFeatures
  ) -> Double {
    score(a, b, weights, shared: SIMD4(repeating: .infinity), least: least, &features)
  }

  /// The same, for one pair of many.
  ///
  /// - Parameters:
  ///   - weights: those of the kind of the first claim: asked for here, their references would be counted at every pair.
  ///   - shared: the most that the words of the two can share; see ``ClaimWords/mostShared(with:)``.
  ///   - features: those of the last pair; to make new ones takes as long as to compare two short claims.
  func score(
    _ a: CandidateClaim, _ b: CandidateClaim, _ weights: LinkWeights, shared: ClaimWords.Four, least: Double,
    _ features: inout PairFeatures
  ) -> Double {
    guard a.kind == b.kind else { return 0 }
    switch a.kind {
    case .role: return a.head == b.head ? 0.9 : 0
    case .quotation: return quotations(a, b)
    case .name: return 0
    case .quantity, .date, .place, .event:
      return chance(a, b, weights, shared: shared, least: least, &features)
    }
  }

  /// The same by the features of the two.
  private func chance(
    _ a: CandidateClaim, _ b: CandidateClaim, _ weights: LinkWeights, shared: ClaimWords.Four, least: Double,
    _ features: inout PairFeatures
  ) -> Double {
    // Where every chance is of interest, what it can be at most is not asked.
    if least == -.infinity {
      if keepsApart(a, b) { return 0 }
      features.clear()
      features.compareClaims(a, b, concepts)
      features.compareWords(a, b)
    } else {
      // From what is soonest asked to what takes longest.
      let words = weights.mostOfWords(a.draft.words.mostLikeness(b.draft.words, shared: shared))
      let isBounded = a.kind == .event || a.kind == .place
      let bound = isBounded ? weights.bias + words + PairFeatures.mostOfClaims(a, b, weights) : .infinity
      if bound + weights.most(.all) < least { return 0 }
      let tales = PairFeatures.mostOfTales(a, b, weights)
      if bound + tales < least || keepsApart(a, b) { return 0 }
      features.clear()
      features.compareClaims(a, b, concepts)
      if features.sum(weights) + words + tales < least { return 0 }
      features.compareWords(a, b)
      if features.sum(weights) + tales < least { return 0 }
    }
    features.compareTales(a, b, concepts)
    if a.kind == .quantity {
      guard case .amount(let p) = a.outline.value, case .amount(let q) = b.outline.value,
        p.unit == q.unit || Self.areOfOneDimension(a.measure, b.measure)
      else { return 0 }
      // How old somebody is does not depend on what is told of them.
      if features.has(.rivalPredicate), p.unit != .yearOld { return 0 }
      // Two of these and two of those, of which other things are told: the number alone makes no fact.
      if p.unit == .count, features.has(.otherHead), features.has(.otherPredicate), (p.low ?? 0) <= PairFeatures.common
      {
        return 0
      }
      // "For three days" is told of many things: somebody must take part in both, or it must be days of the same.
      if a.measure?.isTime == true, !features.has(.sharedCast), !features.has(.sameHead) { return 0 }
      // "The third" and "the second" of a text are two things that it counts.
      if p.unit == .ordinal, p.low != q.low || (p.low ?? 0) < 3 && features.has(.otherPredicate) { return 0 }
    }
    let chance = 1 / (1 + exponential(-features.sum(weights)))
    if a.kind == .date, chance < Self.alone, Self.sharesNothingTold(features) { return 0 }
    if a.kind == .place, chance < Self.elsewhere, Self.arePlacesOfOthers(features) { return 0 }
    if a.kind == .event, tellOtherThings(a, b, features, chance) { return 0 }
    return chance
  }

  /// Whether two clauses tell of two events, however alike what stands around them is: their predicates have nothing to do with each
  /// other, and they share hardly a word or nobody has the same part in both; or the like is done to others and by others, or the
  /// thesaurus knows both predicates as events of two kinds, and little else speaks for one. (Asked of predicates that are two of a kind,
  /// or of places, the like costs more right links than wrong ones.)
  private func tellOtherThings(
    _ a: CandidateClaim, _ b: CandidateClaim, _ features: PairFeatures, _ chance: Double
  ) -> Bool {
    let hasSameRole = features.has(.samePatient) || features.has(.sameAgent)
    guard features.has(.otherPredicate) else {
      return features.has(.otherPatient) && !features.has(.sameAgent) && chance < Self.otherPatients
    }
    if features[.clauses] < Self.leastClause || !hasSameRole { return true }
    return chance < Self.otherEvents && isEvent(a.outline.predicate) && isEvent(b.outline.predicate)
  }

  private func isEvent(_ predicate: ConceptTable.Predicate?) -> Bool {
    predicate.map { concepts.kind(of: $0.node.form) == Form.event } ?? false
  }

  /// How alike two clauses must be whose predicates have nothing to do with each other, 0 to 1.
  private static let leastClause = 0.1
  /// The chance from which two events are one that are done to others, and not by the same.
  private static let otherPatients = 0.2
  /// The chance from which two events are one that the thesaurus knows to be of two kinds: "declared", "visited".
  private static let otherEvents = 0.3

  private static func areOfOneDimension(_ a: Measure?, _ b: Measure?) -> Bool {
    guard let a, let b else { return false }
    return a.dimension == b.dimension
  }

  /// The chance from which two dates are one whose clauses share neither what happens nor whom it happens to. Many things happen
  /// on a day: of a hundred such pairs that the weights alone would join, about ten were right.
  private static let alone = 0.24

  /// The chance from which two places are one, neither of which is a kind of the other, of clauses that tell of unlike things: a report
  /// names many places, and what is told of two of them is mostly two things.
  private static let elsewhere = 0.3

  private static func arePlacesOfOthers(_ features: PairFeatures) -> Bool {
    features.has(.otherPredicate) && !features.has(.sharedScene) && !features.has(.sameHead)
      && !features.has(.widerHead)
  }

  private static func sharesNothingTold(_ features: PairFeatures) -> Bool {
    features.has(.otherPredicate) && !features.has(.sharedScene) && !features.has(.sharedCast)
  }

  /// Whether a rule holds the two apart, however alike they look.
  func keepsApart(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    // Lists are looked at where they lie: frames that are handed on are copied, which takes longer than what is asked of them.
    if !a.draft.frame.ranks.isEmpty, !b.draft.frame.ranks.isEmpty, a.draft.frame.hasOtherRank(than: b.draft.frame) {
      return true
    }
    return switch a.kind {
    case .date: Self.areOtherQuestions(a, b) || haveOtherMoments(a, b)
    case .place: Self.areOtherEnds(a, b)
    case .event:
      areUnlikeAndBare(a, b) || Self.befallOthers(a, b) || Self.areOfOtherTimes(a, b)
        || Self.isRecalled(a, b)
    case .quantity:
      Self.areAgesOfOtherTimes(a, b) || Self.isRecalled(a, b) || Self.isOnlyPossibleSize(a, b)
        || areOfOthers(a, b) || Self.areOfOtherTimes(a, b) || areOthersAndThings(a, b) || areOthersAndThings(b, a)
        || isWhole(a, beside: b) || isWhole(b, beside: a) || Self.countOtherSorts(a, b) || Self.lastOtherwise(a, b)
        || addsOthers(a, b) || addsOthers(b, a)
    default: false
    }
  }

  /// Whether one says little but that something was, and the other nothing of the kind: such a claim is too poor to be joined by what
  /// stands around it.
  private func areUnlikeAndBare(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard a.isBare || b.isBare else { return false }
    guard let x = a.outline.predicate, let y = b.outline.predicate else { return true }
    return !concepts.areKin(x, y)
  }

  /// Whether the two took place at times far apart: on days tied to their own clauses, or one on such a day long ago and the
  /// other in the lead of its article, where news is told. (A day of another clause of the sentence says nothing: tried so, the
  /// rule cost thirteen right links. Nor does the day of publication alone: it may be the one on which the page was fetched.)
  private static func areOfOtherTimes(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    if let x = a.ownDays, let y = b.ownDays {
      let isFetchedLater = (a.hasRelativeDay || b.hasRelativeDay) && areFar(a.published, b.published)
      return !isFetchedLater && areFar(x, y)
    }
    return isPast(a, beside: b) || isPast(b, beside: a)
  }

  /// Whether one place is where something comes from, and the other where something goes to.
  private static func areOtherEnds(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard let x = a.direction, let y = b.direction else { return false }
    return x != y
  }

  /// Whether one recalls what happened long before ("in 2004, when …"), and the other names no such day.
  private static func isRecalled(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard let days = a.recollection ?? b.recollection else { return false }
    guard let others = a.recollection == nil ? a.days : b.days else { return true }
    return areFar(days, others)
  }

  /// Whether a claim is told of a day in full, long before its own article and the other, which tells news.
  private static func isPast(_ past: CandidateClaim, beside news: CandidateClaim) -> Bool {
    guard let days = past.ownDays, !past.hasRelativeDay, news.ownDays == nil, news.isLeading,
      let own = past.published, let other = news.published
    else { return false }
    return areFar(days, own..<own.adding(days: 1)) && areFar(days, other..<other.adding(days: 1))
  }

  private static func areFar(_ x: Range<CalendarDate>, _ y: Range<CalendarDate>) -> Bool {
    max(x.lowerBound.day - y.upperBound.day, y.lowerBound.day - x.upperBound.day) > CandidateFinder.news
  }

  private static func areFar(_ x: CalendarDate?, _ y: CalendarDate?) -> Bool {
    guard let x, let y else { return false }
    return abs(x.day - y.day) > CandidateFinder.news
  }

  /// Whether two ages are of two who are named by other names, or of a person and a thing; or two counts of people of two nations
  /// ("5,300 Danish sailors", "400 Norwegian ones").
  private func areOfOthers(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    if !a.namedBearers.isEmpty, !b.namedBearers.isEmpty, !a.namedBearers.contains(where: b.namedBearers.contains) {
      return true
    }
    guard let x = a.bearers.first, let y = b.bearers.first, !concepts.areCompatible(a.bearers, b.bearers) else {
      return false
    }
    let (person, thing) = (Form.person, Form("thing"))
    return concepts.kind(of: x) == thing && concepts.isA(y, person)
      || concepts.kind(of: y) == thing && concepts.isA(x, person)
  }

  /// Whether one counts others besides some that its clause names ("killed the mayor and five others"), and the other things or
  /// places of which that clause names none ("hit five bridges").
  private func areOthersAndThings(_ others: CandidateClaim, _ counted: CandidateClaim) -> Bool {
    guard others.countsOthers, !counted.countsOthers, let head = counted.head else { return false }
    return (concepts.kind(of: head) == Form("thing") || concepts.isPlace(head))
      && !others.words.clauseHolds(others.words.term(head))
  }

  /// Whether one adds groups that the other does not count: "seven children and two women" are not "nine children".
  private func addsOthers(_ sum: CandidateClaim, _ counted: CandidateClaim) -> Bool {
    guard !sum.partHeads.isEmpty, let head = counted.head else { return false }
    let isIncluded = sum.partHeads.map { concepts.isA($0, head) }
    return isIncluded.contains(true) && isIncluded.contains(false)
  }

  /// Whether one counts those of whom a part died, and the other who died: "nine of the ten people on board died".
  private func isWhole(_ whole: CandidateClaim, beside other: CandidateClaim) -> Bool {
    guard let fate = whole.fateOfPart, other.fateOfPart == nil, let told = other.outline.predicate else { return false }
    return concepts.areKin(concepts.predicate(fate), told)
  }

  /// Whether one counts people and the other things, and not the same many: "17 missing" and "dozens of houses". (The same large
  /// number may be told of 60,000 homes and of 60,000 customers.)
  private static func countOtherSorts(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard a.outline.isPerson && b.outline.isObject || a.outline.isObject && b.outline.isPerson,
      case .amount(let p) = a.outline.value, case .amount(let q) = b.outline.value
    else { return false }
    return p.low != q.low || p.high != q.high || (p.low ?? 0) <= PairFeatures.common
  }

  /// Whether two lengths of time are too unlike to be of one thing: "three weeks" and "25 years".
  private static func lastOtherwise(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard let x = a.measure, let y = b.measure, x.isTime, y.isTime, case .amount(let p) = a.outline.value,
      case .amount(let q) = b.outline.value, !p.isVague, !q.isVague, let m = x.low ?? x.high, let n = y.low ?? y.high
    else { return false }
    return max(m, n) > 8 * min(m, n)
  }

  /// Whether one tells the size or weight of something, and the other what its like can reach.
  private static func isOnlyPossibleSize(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    a.measure?.isShare == false && b.measure?.isShare == false
      && (a.modality == .tentative) != (b.modality == .tentative)
      && (a.modality == .asserted || b.modality == .asserted)
  }

  /// Whether one age is told of long ago ("in 1996"), and the other of now.
  private static func areAgesOfOtherTimes(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard a.isOfOtherTimes || b.isOfOtherTimes, case .amount(let age) = a.outline.value, age.unit == .yearOld,
      let x = a.day, let y = b.day
    else { return false }
    return abs(x.day - y.day) > CandidateFinder.news
  }

  /// Whether what is told befalls other ones: both name them, and none is named by both.
  static func befallOthers(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard !a.draft.frame.namedPatients.isEmpty, !b.draft.frame.namedPatients.isEmpty else { return false }
    let (x, y) = (a.draft.frame, b.draft.frame)
    return !x.namedPatients.contains(where: y.patients.contains)
      && !y.namedPatients.contains(where: x.patients.contains)
  }

  /// Whether two dates answer different questions: which day, and which hour. (That one tells when it was said and not when it
  /// was is held against a pair by the model alone: reports give the day of an event by that of its announcement.)
  private static func areOtherQuestions(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard case .date(let p) = a.outline.value, case .date(let q) = b.outline.value else { return false }
    if p.isTimeOnly, !q.isTime || !q.hasClock && !q.isTimeOnly { return true }
    if q.isTimeOnly, !p.isTime || !p.hasClock && !p.isTimeOnly { return true }
    return false
  }

  /// Whether two dates hang on other things: one on nothing that is told (a caption, the signature of a post), or an hour on
  /// something that the other does not tell. A day has many events, and an hour belongs to one of them.
  private func haveOtherMoments(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard let x = a.outline.predicate, let y = b.outline.predicate else {
      return (a.predicate == nil) != (b.predicate == nil)
    }
    guard case .date(let p) = a.outline.value, case .date(let q) = b.outline.value,
      p.hasClock && q.isTime || q.hasClock && p.isTime
    else { return false }
    // Two that name the same minute hardly tell of two things: "stormed it at 4:25 p.m.", "at 4:25 p.m. officers broke in".
    if p.isToTheMinute, q.isToTheMinute, p.value == q.value { return false }
    return !concepts.areKin(x, y) && !concepts.share(a.draft.frame.events, b.draft.frame.events)
      && !a.draft.words.clauseHolds(b.outline.predicateTerm) && !b.draft.words.clauseHolds(a.outline.predicateTerm)
  }

  /// Words that are the same make two quotations one; a short one inside a long one is the same speech cut.
  ///
  /// One shared name is no shared speech, so two terms must be shared; a quotation of a word or two must stand in the other
  /// as it is, or be nearly all that the other says.
  private func quotations(_ a: CandidateClaim, _ b: CandidateClaim) -> Double {
    let fewer = min(a.terms.terms.count, b.terms.terms.count)
    let overlap = a.terms.overlap(b.terms)
    if fewer < 3 {
      let (p, q) = (a.outline.quoted, b.outline.quoted)
      // The same words are the same speech, if it is more than a word.
      if p == q, p.count >= 3 || a.head == b.head { return 0.9 }
      let isContained = QuotationRelation.longestCommonSubsequence(p, q) == min(p.count, q.count)
      // "stern revenge" / "hard retribution": two short renderings of one phrase.
      guard isContained || a.terms.cosine(b.terms) >= 0.45 else { return 0 }
      return 0.6 * overlap
    }
    guard a.terms.shared(with: b.terms) >= 2 else { return 0 }
    return max(0.75 * a.terms.cosine(b.terms) + 0.25 * overlap, 0.8 * overlap)
  }
}
