/// What two counts are counts of, as far as it bears on whether they can contradict.
struct CountedThings {
  private let a: CandidateClaim
  private let b: CandidateClaim
  private let concepts: ConceptTable

  init(_ a: CandidateClaim, _ b: CandidateClaim, concepts: ConceptTable) {
    (self.a, self.b, self.concepts) = (a, b, concepts)
  }

  /// The first claim.
  var first: CandidateClaim { a }
  /// The second claim.
  var second: CandidateClaim { b }

  /// Whether one counts others besides some already named, and the other all.
  var onlyOneCountsOthers: Bool { a.countsOthers != b.countsOthers }

  /// Whether one is said to be a part of a whole: "20 of those injured".
  var onlyOneIsPart: Bool { a.isPart != b.isPart }

  /// Whether one is told of an earlier one of the kind: "in the previous election".
  var onlyOneIsEarlier: Bool { a.draft.isOfEarlierOne != b.draft.isOfEarlierOne }

  /// Whether the larger takes in one who is known ("including the attacker") and the smaller, which is one less, need not.
  func leaveOneOut(_ p: Quantity, _ q: Quantity) -> Bool {
    guard a.includesOne != b.includesOne, let m = p.low, let n = q.low, m == p.high, n == q.high else { return false }
    return a.includesOne ? m == n + 1 : n == m + 1
  }

  /// Whether the smaller of two is one of several counts that are told together, and the larger counts something else or says
  /// nothing of what it counts: it may take up all of them.
  func isOneOfSeveral(_ p: Quantity, _ q: Quantity) -> Bool {
    guard let m = p.low ?? p.high, let n = q.low ?? q.high else { return false }
    if a.isOfOnePlace != b.isOfOnePlace { return a.isOfOnePlace ? m < n : n < m }
    if a.isOfEitherFate != b.isOfEitherFate { return a.isOfEitherFate ? n < m : m < n }
    guard a.isJoined != b.isJoined, a.head == nil || b.head == nil || a.head != b.head else { return false }
    return a.isJoined ? m < n : n < m
  }

  /// Whether what is told is done to others: both say to whom, and none is the same.
  var haveOtherPatients: Bool {
    let (p, q) = (a.draft.frame.patients, b.draft.frame.patients)
    return !p.isEmpty && !q.isEmpty && !concepts.share(p, q)
  }

  /// Whether it is told of others, who are named: "Holm fell 3 %", "Lund shares fell 6 %".
  var haveOtherDoers: Bool { a.draft.frame.hasOtherDoers(than: b.draft.frame) }

  /// Whether both tell how long something took. Much is done in one story, and each thing takes its own time.
  var areDurations: Bool { a.measure?.isTime == true && b.measure?.isTime == true }

  /// Whether one takes part in what both clauses tell.
  var shareParticipant: Bool { concepts.areCompatible(a.frame.participants, b.frame.participants) }

  /// Whether both clauses tell of one event: "a 14-year sentence", "was sentenced to 12 years".
  var shareEvent: Bool { concepts.share(a.draft.frame.events, b.draft.frame.events) }

  /// Whether they do besides what they say of the counted.
  private var shareOtherEvent: Bool {
    let others = b.draft.frame.events.list.filter { $0.form != b.predicate }
    return a.draft.frame.events.list.contains { event in
      event.form != a.predicate && others.contains { concepts.areInLine(event, $0) }
    }
  }

  /// Whether one is ten times the other, and nothing but the counted says that they are one: the dead of a crash, the dead of a war.
  func areWorldsApart(_ p: Quantity, _ q: Quantity) -> Bool {
    guard p.unit == "count", let m = p.low ?? p.high, let n = q.low ?? q.high, min(m, n) > 0,
      max(m, n) >= 10 * min(m, n)
    else { return false }
    return !shareOtherEvent && !a.draft.frame.names.meets(b.draft.frame.names)
  }

  /// Whether both may count on one occasion: not on other days, and with a name, a lead or words in common. A count of deaths
  /// says nothing of which deaths.
  var areOneOccasion: Bool {
    if let x = a.days, let y = b.days, !x.isNear(y) { return false }
    if case .quantity(let quantity) = a.claim.value, quantity.unit == "year-old" { return true }
    // Claims that the reader put together come without their clauses.
    if !a.words.hasClause || !b.words.hasClause { return true }
    if a.isLeading && b.isLeading || a.draft.frame.names.meets(b.draft.frame.names) { return true }
    let cosines = a.words.likeness(b.words).cosines
    return max(cosines[0], cosines[1], cosines[2]) >= Self.alike
  }

  /// How alike two clauses, their sentences or their surroundings must be to tell of one occasion by their words alone.
  private static let alike = 0.12

  /// Whether the clauses tell the same of what they count: the same predicate, one a kind of the other, or one untold. An
  /// age is told of its bearer, whatever the clause says.
  var haveSamePredicate: Bool {
    if case .quantity(let age) = a.claim.value, age.unit == "year-old" {
      return !a.bearers.isEmpty && concepts.areCompatible(a.bearers, b.bearers)
    }
    guard let p = a.predicate, let q = b.predicate else {
      // "24 per cent above the price" may be a share of anything, as no bare count is.
      return a.measure?.isShare != true || a.predicate == nil && b.predicate == nil
    }
    return p == q || concepts.isA(p, q) || concepts.isA(q, p)
  }

  /// Whether the smaller number counts a narrower group: 103 passengers of 129 people.
  func isPart(_ p: Quantity, _ q: Quantity) -> Bool {
    guard let x = a.head, let y = b.head, x != y, let m = p.low ?? p.high, let n = q.low ?? q.high else { return false }
    if concepts.isA(x, y) { return m < n }
    if concepts.isA(y, x) { return n < m }
    return false
  }
}

extension Range<CalendarDate> {
  /// Whether two stretches of days overlap or lie no more than three days apart: reports may differ on the day of one event.
  fileprivate func isNear(_ other: Range<CalendarDate>) -> Bool {
    overlaps(other) || abs(lowerBound.day - other.lowerBound.day) <= 3
  }
}
