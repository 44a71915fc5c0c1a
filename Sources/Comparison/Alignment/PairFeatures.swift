/// What two candidate claims of one kind have in common, as numbers: the evidence by which they are aligned.
///
/// The order of ``values`` is that of the weights in ``LinkModel``.
struct PairFeatures: Sendable {
  /// How alike the sentences are, the clauses, and the surroundings weighted by nearness; cosines and overlaps, 0 to 1.
  private(set) var values = InlineArray<39, Double>(repeating: 0)
  /// A bit for each that is not zero: a pair has about ten.
  private var told: UInt64 = 0

  enum Feature: Int, CaseIterable {
    // How alike the words are.
    case sentences, clauses, clauseOverlap, surroundings, surroundingsOverlap, subjects
    // What happens.
    case samePredicate, rarePredicate, widerPredicate, siblingPredicate, sharedEvent, rivalPredicate, otherPredicate
    // Who does it to whom.
    case samePatient, sameAgent, crossedRoles, otherPatient, otherAgent, sameFrame, sharedNames
    // What the sentences tell.
    case sharedScene, sharedCast, sameScene, leadingFrame
    // What the value is of.
    case sameHead, widerHead, otherPerson, otherHead, sameBearer, otherBearer
    // The values, and how and when they are told.
    case equalValue, rareValue, nearValue, daysShared, daysApart, otherPolarity, otherModality, onlyOneSpeech,
      bothLeading
  }

  subscript(feature: Feature) -> Double { values[feature.rawValue] }

  /// Whether a feature is more than zero.
  func has(_ feature: Feature) -> Bool { told >> UInt64(feature.rawValue) & 1 != 0 }

  /// The features times their weights, summed in order, and the bias.
  ///
  /// Read where they lie: an inline array that is indexed in a loop is copied whole for each of its numbers, and a span of it is
  /// made of a copy.
  mutating func sum(_ weights: LinkWeights) -> Double {
    var (sum, rest) = (weights.bias, told)
    withUnsafeBytes(of: &values) { bytes in
      let features = bytes.assumingMemoryBound(to: Double.self)
      weights.values.withUnsafeBufferPointer { weights in
        while rest != 0 {
          let index = rest.trailingZeroBitCount
          rest &= rest &- 1
          sum += weights[index] * features[index]
        }
      }
    }
    return sum
  }

  /// All features of a pair.
  init(_ a: CandidateClaim, _ b: CandidateClaim, concepts: ConceptTable) {
    self.init()
    compareClaims(a, b, concepts)
    compareWords(a, b)
    compareTales(a, b, concepts)
  }

  /// No features yet.
  init() {}

  /// Takes all features back.
  mutating func clear() {
    while told != 0 {
      values[told.trailingZeroBitCount] = 0
      told &= told &- 1
    }
  }

  /// Compares the words, which takes longer than all else: most pairs are known to be none without it.
  mutating func compareWords(_ a: CandidateClaim, _ b: CandidateClaim) {
    let words = a.draft.words.likeness(b.draft.words)
    set(.sentences, words.cosines[0])
    set(.clauses, words.cosines[1])
    set(.clauseOverlap, words.overlaps[1])
    set(.surroundings, words.cosines[2])
    set(.surroundingsOverlap, words.overlaps[2])
    set(.subjects, words.cosines[3])
  }

  /// Compares what happens, and the values.
  mutating func compareClaims(_ a: CandidateClaim, _ b: CandidateClaim, _ concepts: ConceptTable) {
    comparePredicates(a, b, concepts)
    compareHeads(a, b, concepts)
    if a.kind == .quantity { compareBearers(a, b, concepts) }
    if a.kind == .quantity, let x = a.measure, let y = b.measure, !Self.areBothPercents(a, b) {
      compareMeasures(x, y)
    } else {
      compareValues(a.outline.value, b.outline.value)
    }
    if let x = a.days, let y = b.days { set(x.overlaps(y) ? .daysShared : .daysApart, 1) }
    if a.isNegated != b.isNegated, !Self.sayTheSame(a, b, concepts) { set(.otherPolarity, 1) }
    if a.modality != b.modality { set(.otherModality, 1) }
    if a.isSpeech != b.isSpeech { set(.onlyOneSpeech, 1) }
    // News tells the main thing first: two dates or tolls of two leads are mostly those of the event itself.
    if a.isLeading, b.isLeading { set(.bothLeading, 1) }
  }

  /// Compares who did what to whom, after ``compareClaims(_:_:_:)``.
  mutating func compareTales(_ a: CandidateClaim, _ b: CandidateClaim, _ concepts: ConceptTable) {
    compareRoles(a, b, concepts)
    set(.sharedNames, Double(min(3, a.draft.frame.names.shared(with: b.draft.frame.names))) / 3)
    compareScenes(a, b, concepts)
    if has(.sameFrame) || has(.sameScene), has(.bothLeading) { set(.leadingFrame, 1) }
  }

  /// The most that ``compareClaims(_:_:_:)`` can add to a sum, of claims whose values are not compared as numbers or days.
  ///
  /// It costs a quarter of the comparison, and shows of two in three pairs that they need none.
  static func mostOfClaims(_ a: CandidateClaim, _ b: CandidateClaim, _ weights: LinkWeights) -> Double {
    var most = LinkWeights.rounding
    if let x = a.outline.predicate, let y = b.outline.predicate {
      let isSame = x.node.form == y.node.form
      if !isSame { most += weights.mostOfOtherPredicates }
      // Of two that differ one may deny what contradicts the other.
      if isSame || a.draft.isNegated != b.draft.isNegated {
        let same = weights.most(.samePredicate)
        most += same + weights.most(.rarePredicate) * min(a.draft.predicateRarity, b.draft.predicateRarity)
      }
    }
    if let x = a.outline.head, let y = b.outline.head {
      most += x.form == y.form ? weights[.sameHead] : weights.mostOfOtherHeads
    }
    if let x = a.draft.days, let y = b.draft.days { most += weights[x.overlaps(y) ? .daysShared : .daysApart] }
    if a.draft.isNegated != b.draft.isNegated { most += weights.most(.otherPolarity) }
    if a.draft.modality != b.draft.modality { most += weights[.otherModality] }
    if a.draft.isSpeech != b.draft.isSpeech { most += weights[.onlyOneSpeech] }
    if a.draft.isLeading, b.draft.isLeading { most += weights[.bothLeading] }
    return most
  }

  /// The most that ``compareTales(_:_:_:)`` can add to a sum, by the bits of the lists that it compares.
  ///
  /// It costs a tenth of the comparison, and shows of nine in ten of the pairs that are left that they need none.
  static func mostOfTales(_ a: CandidateClaim, _ b: CandidateClaim, _ weights: LinkWeights) -> Double {
    var possible: LinkWeights.Tales = []
    if a.draft.frame.patients.mayShare(b.draft.frame.patients) { possible.insert(.patients) }
    if a.draft.frame.agents.mayShare(b.draft.frame.agents) { possible.insert(.agents) }
    if a.outline.scene.deeds.mayShare(b.outline.scene.deeds) { possible.insert(.deeds) }
    if a.draft.frame.patients.mayShare(b.draft.frame.agents) || a.draft.frame.patients.mayShare(b.draft.frame.others)
      || b.draft.frame.patients.mayShare(a.draft.frame.agents) || b.draft.frame.patients.mayShare(a.draft.frame.others)
    {
      possible.insert(.crossed)
    }
    if a.draft.frame.names.mayMeet(b.draft.frame.names) { possible.insert(.names) }
    if a.outline.scene.cast.mayMeet(b.outline.scene.cast) { possible.insert(.cast) }
    return weights.most(possible)
  }

  private mutating func set(_ feature: Feature, _ value: Double) {
    guard value != 0 else { return }
    values[feature.rawValue] = value
    told |= 1 << UInt64(feature.rawValue)
  }

  private mutating func comparePredicates(_ x: CandidateClaim, _ y: CandidateClaim, _ concepts: ConceptTable) {
    guard let a = x.outline.predicate, let b = y.outline.predicate else { return }
    if a.node.form == b.node.form || x.isNegated != y.isNegated && Self.sayTheSame(x, y, concepts) {
      set(.samePredicate, 1)
      // "Derail" in both says more than "be" in both.
      set(.rarePredicate, min(x.predicateRarity, y.predicateRarity))
    } else if concepts.areInLine(a.node, b.node) {
      set(.widerPredicate, 1)
    } else {
      if concepts.areRivals(a, b) {
        set(.rivalPredicate, 1)
      } else if concepts.areSiblings(a, b) {
        set(.siblingPredicate, 1)
      }
      if concepts.share(x.draft.frame.events, y.draft.frame.events)
        || x.draft.words.clauseHolds(y.outline.predicateTerm)
        || y.draft.words.clauseHolds(x.outline.predicateTerm)
      {
        set(.sharedEvent, 1)
      } else if !has(.siblingPredicate) {
        set(.otherPredicate, 1)
      }
    }
  }

  /// "Did not die", "survived": of two contradictories one is denied.
  private static func sayTheSame(_ a: CandidateClaim, _ b: CandidateClaim, _ concepts: ConceptTable) -> Bool {
    guard let x = a.outline.predicate, let y = b.outline.predicate else { return false }
    return concepts.areContradictory(x.node.form, y.node.form)
  }

  /// Whether the same do it, and whether it is done to the same.
  private mutating func compareRoles(_ a: CandidateClaim, _ b: CandidateClaim, _ concepts: ConceptTable) {
    let hasSamePatient = concepts.share(a.draft.frame.patients, b.draft.frame.patients)
    let hasSameAgent = concepts.share(a.draft.frame.agents, b.draft.frame.agents)
    if hasSamePatient { set(.samePatient, 1) }
    if hasSameAgent { set(.sameAgent, 1) }
    if !hasSamePatient, !hasSameAgent,
      concepts.share(a.draft.frame.patients, b.draft.frame.agents)
        || concepts.share(a.draft.frame.patients, b.draft.frame.others)
        || concepts.share(b.draft.frame.patients, a.draft.frame.agents)
        || concepts.share(b.draft.frame.patients, a.draft.frame.others)
    {
      set(.crossedRoles, 1)
    }
    if !hasSamePatient, !a.draft.frame.patients.isEmpty, !b.draft.frame.patients.isEmpty { set(.otherPatient, 1) }
    if !hasSameAgent, !a.draft.frame.agents.isEmpty, !b.draft.frame.agents.isEmpty { set(.otherAgent, 1) }
    if hasSamePatient || hasSameAgent, has(.samePredicate) || has(.widerPredicate) { set(.sameFrame, 1) }
  }

  /// Whether the sentences tell of the same event, and of the same ones.
  private mutating func compareScenes(_ a: CandidateClaim, _ b: CandidateClaim, _ concepts: ConceptTable) {
    set(.sharedCast, Double(min(4, a.outline.scene.cast.shared(with: b.outline.scene.cast))) / 4)
    guard concepts.share(a.outline.scene.deeds, b.outline.scene.deeds) else { return }
    set(.sharedScene, 1)
    if Scene.shareAct(a.outline.scene.acts, b.outline.scene.acts, concepts) { set(.sameScene, 1) }
  }

  private mutating func compareHeads(_ a: CandidateClaim, _ b: CandidateClaim, _ concepts: ConceptTable) {
    guard let x = a.outline.head, let y = b.outline.head else { return }
    if x.form == y.form {
      set(.sameHead, 1)
    } else if concepts.areInLine(x, y) {
      set(.widerHead, 1)
    } else {
      set(a.outline.isPerson && b.outline.isPerson ? .otherPerson : .otherHead, 1)
    }
  }

  private mutating func compareBearers(_ x: CandidateClaim, _ y: CandidateClaim, _ concepts: ConceptTable) {
    let (a, b) = (x.bearers, y.bearers)
    guard !a.isEmpty, !b.isEmpty else { return }
    set(concepts.areCompatible(a, b) ? .sameBearer : .otherBearer, 1)
  }

  /// Whether two shares are told in the same way, so that they are compared as they stand.
  private static func areBothPercents(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard a.measure?.isShare == true, case .amount(let p) = a.outline.value, case .amount(let q) = b.outline.value
    else { return false }
    return p.unit == q.unit
  }

  private mutating func compareMeasures(_ a: Measure, _ b: Measure) {
    let (x, y) = (a.low ?? a.high ?? 0, b.low ?? b.high ?? 0)
    if a.isOne(with: b) {
      set(.equalValue, 1)
      set(.rareValue, 1)
    } else if x > 0, y > 0, max(x, y) < 1.5 * min(x, y) {
      set(.nearValue, 1)
    }
  }

  /// Whether the same is told of what is counted, and what is counted is not something else.
  private var countOneThing: Bool {
    (has(.samePredicate) || has(.widerPredicate)) && !has(.otherHead) && !has(.otherPerson)
  }

  /// Whether a vague amount ("dozens", "several") is likely said of a number: up to ten times where it begins, since there the
  /// next such word begins.
  private static func holds(_ vague: ClaimOutline.Amount, _ number: Double) -> Bool {
    guard vague.isVague, let low = vague.low else { return false }
    return number >= low && number <= 10 * low
  }

  /// Up to this number counts are everywhere.
  static let common = 12.0

  private mutating func compareValues(_ a: ClaimOutline.Value, _ b: ClaimOutline.Value) {
    switch (a, b) {
    case (.amount(let p), .amount(let q)):
      let (x, y) = (p.low ?? p.high ?? 0, q.low ?? q.high ?? 0)
      if p.low == q.low, p.high == q.high {
        // Two earrings and two suspects: a common number of other things says less.
        let isCommon = p.unit == .count && x <= Self.common && (has(.otherHead) || has(.otherPerson))
        set(.equalValue, isCommon ? 0.9 : 1)
        // "Thousands" of two articles need not be the same ones.
        if x > Self.common || p.unit != .count, !p.isVague { set(.rareValue, 1) }
      } else if (p.low == nil) != (q.low == nil), x != y, !countOneThing {
        // "No more than 150" bounds anything below.
        return
      } else if x > 0, y > 0, max(x, y) < 1.5 * min(x, y) || countOneThing && (Self.holds(p, y) || Self.holds(q, x)) {
        set(.nearValue, 1)
      }
    case (.date(let p), .date(let q)):
      guard let x = p.days, let y = q.days else {
        // "until further notice" names no days.
        if p.value == q.value { set(.equalValue, 1) }
        return
      }
      // Two clock times of one day are mostly those of two events of it.
      if x == y, p.value == q.value || !(p.hasClock && q.hasClock) {
        set(.equalValue, 1)
      } else if x.overlaps(y), x != y {
        set(.nearValue, 1)
      }
    default: break
    }
  }
}
