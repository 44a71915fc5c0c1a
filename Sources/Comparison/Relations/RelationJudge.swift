/// Judges two claims of one fact by the rules of their kind.
struct RelationJudge: Sendable {
  let concepts: ConceptTable
  /// The day of publication of each article, where it is known.
  let published: [CalendarDate?]

  /// The judgement; nil where the values cannot be compared at all.
  func judge(_ a: CandidateClaim, _ b: CandidateClaim) -> Judgement? {
    // What is told in words is known by its kind, and its value is left where it is.
    let words = TextRelation(concepts: concepts)
    switch a.kind {
    case .place: return words.places(a, b)
    case .role: return words.roles(a, b)
    case .event: return words.events(a, b)
    case .quantity, .date, .quotation, .name: break
    }
    // One inside the other: a pair of values is a copy of both, with all their references.
    switch a.draft.claim.value {
    case .quantity(let p):
      guard case .quantity(let q) = b.draft.claim.value else { return nil }
      return judge(a, b, p, q)
    case .date(let p):
      guard case .date(let q) = b.draft.claim.value else { return nil }
      return DateRelation().judge(p, q).map { tempered($0, p, q, a, b) }
    case .quotation:
      guard case .quotation = b.draft.claim.value else { return nil }
      return QuotationRelation().judge(a, b)
    default: return nil
    }
  }

  /// The judgement of two amounts.
  private func judge(_ a: CandidateClaim, _ b: CandidateClaim, _ p: Quantity, _ q: Quantity) -> Judgement? {
    if p.unit != q.unit {
      guard let x = a.measure, let y = b.measure, x.dimension == y.dimension else { return nil }
      if let exclusion = QuantityRelation().exclusion(p, x, q, y) {
        return tempered(exclusion.judgement, CountedThings(a, b, concepts: concepts), p, exclusion.other)
      }
      return QuantityRelation().judge(p, x, q, y)
    }
    guard let judgement = QuantityRelation().judge(p, q) else { return nil }
    if a.parts.isEmpty == b.parts.isEmpty {
      return tempered(judgement, CountedThings(a, b, concepts: concepts), p, q)
    }
    // Others besides some who are named are no total.
    if a.countsOthers || b.countsOthers { return nil }
    if a.namesAllParts || b.namesAllParts, judgement.relation == .contradict {
      return whole(judgement, a.parts.isEmpty ? b.parts : a.parts, CountedThings(a, b, concepts: concepts), p, q)
    }
    return a.parts.isEmpty ? added(judgement, b.parts, q, p) : added(judgement, a.parts, p, q)
  }

  /// A total that was added up against one that is printed. What differs is refined: the sentence need not name all who count.
  private func added(_ judgement: Judgement, _ parts: [String], _ total: Quantity, _ told: Quantity) -> Judgement {
    let sum = parts.joined(separator: " + ") + " make \(total.words)"
    switch judgement.relation {
    case .agree:
      return Judgement(
        .refine, "\(sum), as the other says: one tells the parts, one the total", rule: Self.sameTotal, certainty: 0.85)
    case .refine where !judgement.isDivergent:
      return Judgement(.refine, "\(sum), and \(told.words) can be true too", rule: "parts", certainty: 0.7)
    case .refine, .contradict:
      return Judgement(
        .refine, "\(sum), the other says \(told.words), but some may not be named", rule: "parts",
        certainty: 0.5, isDivergent: true)
    }
  }

  /// Parts that are told as all there are, against a total that is printed: they exclude each other like two totals.
  private func whole(
    _ judgement: Judgement, _ parts: [String], _ things: CountedThings, _ p: Quantity, _ q: Quantity
  ) -> Judgement {
    let tempered = tempered(judgement, things, p, q)
    let total = things.first.parts.isEmpty ? q : p
    return Judgement(
      tempered.relation, "\(parts.joined(separator: " + ")) make \(total.words): \(tempered.reason)",
      rule: tempered.rule, certainty: tempered.certainty, isDivergent: tempered.isDivergent)
  }

  /// What two amounts or two dates say by themselves, whatever their clauses tell; nil for other values.
  func plain(_ a: CandidateClaim, _ b: CandidateClaim) -> Judgement? {
    switch (a.claim.value, b.claim.value) {
    case (.quantity(let p), .quantity(let q)) where p.unit == q.unit: QuantityRelation().judge(p, q)
    case (.date(let p), .date(let q)): DateRelation().judge(p, q)
    default: nil
    }
  }

  /// The rule by which parts make the total that the other prints.
  static let sameTotal = "total of parts"

  /// The rule by which values that differ may belong to two occasions.
  static let otherOccasion = "other occasion"

  /// The rule by which values that differ do not contradict, because their clauses tell of different things.
  static let otherPredicate = "other predicate"

  /// Counts that exclude each other contradict only if they count the same: not a part and the whole, not some and others.
  private func tempered(_ judgement: Judgement, _ things: CountedThings, _ p: Quantity, _ q: Quantity) -> Judgement {
    guard judgement.relation == .contradict else { return judgement }
    let (x, y) = (p.words, q.words)
    if things.isPart(p, q) {
      let isFirst = (p.low ?? p.high ?? 0) < (q.low ?? q.high ?? 0)
      let (less, more) = isFirst ? (x, y) : (y, x)
      return Judgement(
        .refine, "\(less) may be part of \(more): one counts a narrower group", rule: "part and whole", certainty: 0.6,
        isDivergent: true)
    }
    if things.leaveOneOut(p, q) {
      return Judgement(
        .refine, "\(x) and \(y) differ by one, who is counted expressly in only one of them", rule: "one included",
        certainty: 0.6, isDivergent: true)
    }
    if things.onlyOneIsPart, p.unit == "count" {
      return Judgement(
        .refine, "\(x) and \(y) need not be the same ones: one is a part of some named before", rule: "part of those",
        certainty: 0.5, isDivergent: true)
    }
    if things.isOneOfSeveral(p, q) {
      return Judgement(
        .refine,
        "\(x) and \(y) need not be the same ones: one is told together with others, which the other may count too",
        rule: "one of several counts", certainty: 0.5, isDivergent: true)
    }
    if things.onlyOneCountsOthers {
      return Judgement(
        .refine, "\(x) and \(y) need not be the same ones: one counts others besides some already named",
        rule: "others besides", certainty: 0.5, isDivergent: true)
    }
    if !things.areOneOccasion || things.onlyOneIsEarlier || areFarApart(a: things.first, b: things.second)
      || things.areWorldsApart(p, q)
    {
      return Judgement(
        .refine, "\(x) and \(y) differ, but may belong to two occasions", rule: Self.otherOccasion, certainty: 0.4,
        isDivergent: true)
    }
    if things.areDurations, !things.shareParticipant, !things.shareEvent {
      return Judgement(
        .refine, "\(x) and \(y) differ, but may be how long different things took", rule: Self.otherPredicate,
        certainty: 0.4, isDivergent: true)
    }
    if !things.haveSamePredicate || things.haveOtherDoers {
      return Judgement(
        .refine, "\(x) and \(y) differ, but the clauses may count different things", rule: Self.otherPredicate,
        certainty: 0.4, isDivergent: true)
    }
    return judgement
  }

  /// Whether two counts are told of times far apart. A count with no day of its own is one of the news: of about the time its
  /// article was published.
  private func areFarApart(a: CandidateClaim, b: CandidateClaim) -> Bool {
    if case .quantity(let age) = a.claim.value, age.unit == "year-old", !a.isOfOtherTimes, !b.isOfOtherTimes {
      return false
    }
    guard let x = a.days ?? day(published[a.claim.source]), let y = b.days ?? day(published[b.claim.source]) else {
      return false
    }
    return max(x.lowerBound.day - y.upperBound.day, y.lowerBound.day - x.upperBound.day) > 2 * Self.nearPublication
  }

  private func day(_ date: CalendarDate?) -> Range<CalendarDate>? {
    date.map { $0..<$0.adding(days: 1) }
  }

  /// Whether two dates are so far apart that they are hardly told of one event.
  private func isFar(_ p: Timex, _ q: Timex) -> Bool {
    guard let x = p.days, let y = q.days else { return false }
    return abs(x.lowerBound.day - y.lowerBound.day) > 2 * Self.nearPublication
  }

  /// "Built in 1987", "built in 1989": years apart, and yet told of one event, since it befalls the same one only once.
  private func isOnce(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    a.draft.isOnce && b.draft.isOnce && a.predicate == b.predicate
      && concepts.share(a.draft.frame.patients, b.draft.frame.patients)
  }

  /// How many days apart two articles may be published for the dates they tell by weekday or the like to contradict.
  private static let nearPublication = 30

  /// A weekday is only as good as the article's own date: between articles published far apart it contradicts nothing.
  ///
  /// Nor do two dates contradict where the clauses share neither what happens nor two of those it happens to: a day has
  /// many events.
  private func tempered(
    _ judgement: Judgement, _ p: Timex, _ q: Timex, _ a: CandidateClaim, _ b: CandidateClaim
  ) -> Judgement {
    guard judgement.relation == .contradict else { return judgement }
    let things = CountedThings(a, b, concepts: concepts)
    if !things.haveSamePredicate || a.predicate == nil || b.predicate == nil,
      a.frame.arguments.filter(b.frame.arguments.contains).distinct().count < 2,
      !SceneRule(concepts: concepts).holds(a, b)
    {
      return Judgement(
        .refine, "\(p.spoken) and \(q.spoken) differ, but the clauses may tell of different things",
        rule: Self.otherPredicate,
        certainty: 0.4, isDivergent: true)
    }
    // The same sentence in two papers of two days tells of one night, counted from each paper's own day.
    let isCopied =
      p.isRelative && q.isRelative && published[a.claim.source] != published[b.claim.source]
      && a.words.clauseLikeness(b.words) > 0.9
    // Two days on which somebody spoke are two speeches.
    if isCopied || a.draft.isReading || b.draft.isReading || p.isTimeOnly || q.isTimeOnly
      || isFar(p, q) && !isOnce(a, b) || a.isSpeech && b.isSpeech
    {
      return Judgement(
        .refine, "\(p.spoken) and \(q.spoken) differ, but may be times of two occasions", rule: Self.otherOccasion,
        certainty: 0.4, isDivergent: true)
    }
    if things.haveSamePredicate, things.haveOtherPatients {
      return Judgement(
        .refine, "\(p.spoken) and \(q.spoken) differ, but it may have been done to different things",
        rule: "other patient",
        certainty: 0.4, isDivergent: true)
    }
    guard p.isRelative || q.isRelative else { return judgement }
    guard let x = published[a.claim.source], let y = published[b.claim.source],
      abs(x.day - y.day) <= Self.nearPublication
    else {
      return Judgement(
        .refine,
        "\(p.spoken) and \(q.spoken) rest on the dates of two articles that were published far apart or are undated",
        rule: "relative dates of distant articles", certainty: 0.4, isDivergent: true)
    }
    return judgement
  }
}
