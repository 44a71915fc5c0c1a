/// Puts candidate claims of several articles together that speak of one thing.
///
/// Pairs are taken the surest first; two groups are joined if their claims are alike on average, and if no claim has a
/// clearly better counterpart in the other's article. Pairs come from an index of shared terms and never from all pairs. The
/// outcome does not depend on the order of the articles, as long as the candidates come in a canonical order.
struct Aligner: Sendable {
  let links: LinkModel
  let relations: RelationJudge
  private let scenes: SceneRule
  private let loop: ParallelLoop

  init(links: LinkModel, relations: RelationJudge, loop: ParallelLoop) {
    (self.links, self.relations, self.loop) = (links, relations, loop)
    scenes = SceneRule(concepts: links.concepts)
  }

  /// The chance from which two claims of a kind are held together.
  static func threshold(_ kind: FactKind) -> Double {
    switch kind {
    case .quantity: 0.1
    case .date: 0.16
    case .place: 0.12
    case .event: 0.1
    case .quotation, .role, .name: 0.34
    }
  }
  /// The same for two claims. Where two articles tell a handful of numbers between them, being each other's best says little,
  /// and what is told must be alike by itself.
  static func threshold(_ a: CandidateClaim, _ b: CandidateClaim) -> Double {
    if a.kind == .quotation, let speaker = a.head, let other = b.head {
      if speaker == other { return sameSpeaker }
      if !a.draft.isDirect, !b.draft.isDirect { return otherSpeakers }
    }
    guard a.kind == .quantity, case .amount(let amount) = a.outline.value else {
      // A claim that says little but that something was: what stands around it speaks for a great many.
      return a.isBare || b.isBare ? 2 * threshold(a.kind) : threshold(a.kind)
    }
    // Ranks are everywhere, and asked for less they join what merely comes first.
    let mustSpeakForItself = amount.unit == .ordinal || a.fellows + b.fellows < 6
    guard mustSpeakForItself, !printOneExactNumber(a, b) else { return threshold(a.kind) }
    return printOneNumber(a, b) ? 0.7 : 0.8
  }

  /// Whether the two print one number of one thing, greater than a dozen: that is hardly chance.
  private static func printOneNumber(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard let head = a.head, head == b.head, case .amount(let p) = a.outline.value,
      case .amount(let q) = b.outline.value, p.unit == .count, q.unit == .count, !p.isVague, !q.isVague,
      let number = p.low ?? p.high
    else { return false }
    return number > PairFeatures.common && p.low == q.low && p.high == q.high
  }

  /// Whether the two print one number of three figures or more ("7.48 million yuan"), or one range: that is hardly ever chance.
  private static func printOneExactNumber(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard case .amount(let p) = a.outline.value, case .amount(let q) = b.outline.value, p.unit == q.unit,
      p.unit != .ordinal, p.low == q.low, p.high == q.high, !p.isVague, !q.isVague, let low = p.low, let high = p.high
    else { return false }
    return low != high || hasThreeFigures(low)
  }

  private static func hasThreeFigures(_ number: Double) -> Bool {
    var whole = number.magnitude
    for _ in 0..<4 where whole != whole.rounded() { whole *= 10 }
    guard whole == whole.rounded(), whole >= 100, whole < 1e15 else { return false }
    while whole.truncatingRemainder(dividingBy: 10) == 0 { whole /= 10 }
    return whole >= 100
  }

  /// The likeness asked of two quotations of one speaker, who mostly said one thing on one matter: of others, that much is shared
  /// by any two on one event.
  static let sameSpeaker = 0.24

  /// The same of what two speakers are reported to have said: two reports of one toll share most of their words.
  static let otherSpeakers = 0.5

  /// The chance asked for, by what the relation of the two would be.
  static func chanceAsked(_ a: CandidateClaim, _ b: CandidateClaim, _ judgement: Judgement?) -> Double {
    let threshold = threshold(a, b)
    guard let judgement, judgement.isDivergent else { return threshold }
    if judgement.relation == .contradict { return divergence * threshold }
    guard judgement.rule == RelationJudge.otherPredicate, case .amount(let amount) = a.outline.value,
      amount.unit == .count, amount.low == amount.low?.rounded(), a.head == nil || a.head != b.head
    else { return max(threshold, doubt) }
    return max(threshold, countDoubt)
  }

  /// How much surer the alignment must be where the values exclude each other: a false contradiction costs more trust than
  /// a missed one.
  static let divergence = 1.1
  /// The chance asked for where the values exclude each other and yet do not contradict, because the clauses may well tell of
  /// two things: such a pair is worth a line only if much else speaks for it.
  static let doubt = 0.32
  /// The same where different things are told of two counts of different nouns, of which most reports have some that are near each
  /// other. What is measured is mostly one thing, whatever the verb: "measured 6.8", "put the magnitude at 6.7".
  static let countDoubt = 0.75
  /// The score of two that tell of one scene with values that differ, so that they win against claims that merely have equal
  /// values.
  static let sceneScore = 0.75
  /// How near a pair must come to the best that either claim has in the other's article. What happened, when, and to how many
  /// is told again and again in one article, each time in other words, so that the best place is not the only one; a
  /// quotation is printed once.
  static func competition(_ kind: FactKind) -> Double {
    switch kind {
    case .quantity, .date, .event, .place: 0.5
    case .quotation, .role, .name: 0.85
    }
  }

  /// Groups of candidates.
  ///
  /// - Parameter candidates: in a canonical order, article by article.
  func groups(_ candidates: [CandidateClaim]) -> ClaimGroups {
    let scores = scores(candidates)
    // Kind by kind, since no group is of two, and all pairs that win at once are a tenth of the memory of a thousand articles.
    let kinds = FactKind.allCases
    let found = loop.map(kinds.count) { self.roots(of: kinds[$0], candidates, scores) }
    var roots = candidates.indices.map { Int32($0) }
    for (kind, found) in zip(kinds, found) where !found.isEmpty {
      for claim in candidates.indices where candidates[claim].kind == kind { roots[claim] = found[claim] }
    }
    return ClaimGroups(roots: roots)
  }

  /// Of each candidate of a kind the first of its group; empty where no two are joined.
  private func roots(of kind: FactKind, _ candidates: [CandidateClaim], _ scores: PairScores) -> [Int32] {
    let competition = Self.competition(kind)
    let winners = scores.winners { candidates[$0].kind == kind ? competition : nil }
    guard !winners.isEmpty else { return [] }
    var rootOf = candidates.indices.map { Int32($0) }
    // By the first member; none for a claim that is alone.
    var joined = [[Int]](repeating: [], count: candidates.count)
    var refused = RefusedJoins(questions: winners.count)
    for pair in winners {
      let (p, q) = (Int(min(rootOf[pair.a], rootOf[pair.b])), Int(max(rootOf[pair.a], rootOf[pair.b])))
      guard p != q, !refused.holds(p, joined[p].count, q, joined[q].count) else { continue }
      let (own, others) = (joined[p].isEmpty ? [p] : joined[p], joined[q].isEmpty ? [q] : joined[q])
      guard belongs(own, others, candidates, scores) else {
        refused.note(p, joined[p].count, q, joined[q].count)
        continue
      }
      for member in others { rootOf[member] = Int32(p) }
      joined[p] = (own + others).sorted()
      joined[q] = []
    }
    return rootOf
  }

  private func scores(_ candidates: [CandidateClaim]) -> PairScores {
    let index = CandidateIndex(candidates, loop)
    let sources = candidates.map(\.source)
    let articles = Self.stretches(of: sources)
    // Lent without a count of references, which for two claims a pair costs more than many a score: the array holds them all the
    // while.
    let lent = candidates.map { Unmanaged.passUnretained($0) }
    let sentences = SentencePairs.numbers(of: candidates)
    let blocks = loop.stretches(of: articles) { self.blocks(of: $0, lent, sentences, index) }
    withExtendedLifetime(candidates) {}
    return PairScores(sources: sources, blocks: blocks)
  }

  /// The candidates of each article.
  private static func stretches(of sources: [Int]) -> [Range<Int>] {
    let starts = sources.indices.filter { $0 == 0 || sources[$0] != sources[$0 - 1] } + [sources.count]
    return zip(starts, starts.dropFirst()).map { $0..<$1 }
  }

  private func blocks(
    of articles: ArraySlice<Range<Int>>, _ lent: [Unmanaged<CandidateClaim>], _ sentences: [Int32],
    _ index: CandidateIndex
  ) -> [PairScores.Block] {
    guard let first = articles.first, let last = articles.last else { return [] }
    var blocks = articles.map { PairScores.Block(first: $0.lowerBound) }
    var block = 0
    var row: [(other: Int32, score: Double)] = []
    var (asked, features, pairs) = (AskedSum(), PairFeatures(), SentencePairs(sentences))
    index.forEach(in: first.lowerBound..<last.upperBound) { a, others in
      if a == articles[articles.startIndex + block].upperBound {
        blocks[block] = blocks[block].trimmed()
        block += 1
      }
      row.removeAll(keepingCapacity: true)
      lent[a]._withUnsafeGuaranteedRef { one in
        let weights = LinkWeights.of(one.kind)
        for b in others {
          let score = lent[Int(b)]._withUnsafeGuaranteedRef { other in
            let shared = pairs.mostShared(a, one, Int(b), other)
            return likeness(one, other, shared, weights, &asked, &features)
          }
          if let score { row.append((b, score)) }
        }
      }
      blocks[block].append(row)
    }
    return blocks
  }

  /// How alike two claims are; nil where they are not alike enough to be one.
  private func likeness(
    _ a: CandidateClaim, _ b: CandidateClaim, _ shared: ClaimWords.Four, _ weights: LinkWeights,
    _ asked: inout AskedSum, _ features: inout PairFeatures
  ) -> Double? {
    let threshold = Self.threshold(a, b)
    var score = links.score(
      a, b, weights, shared: shared, least: asked.sum(for: min(threshold, Self.sceneScore)), &features)
    if score < threshold {
      guard scenes.holds(a, b) else { return nil }
      if score == 0 { score = links.score(a, b, weights, shared: shared, least: -.infinity, &features) }
    }
    guard score > 0, let judgement = relations.judge(a, b) else { return nil }
    guard judgement.isDivergent else {
      guard score >= threshold || areAgesOfOne(a, b) else { return nil }
      // Parts that add up to the very number that the other prints are hardly chance, and go before each of the parts alone.
      let isTotal = a.parts.isEmpty != b.parts.isEmpty && judgement.rule == RelationJudge.sameTotal
      return isTotal ? max(score, Self.sceneScore) : score
    }
    // Parts told as all there are, against another total of the same fate.
    let areTotals = a.namesAllParts != b.namesAllParts && judgement.relation == .contradict
    if areTotals && score >= threshold || scenes.holds(a, b) { return max(score, Self.sceneScore) }
    return score >= Self.chanceAsked(a, b, judgement) ? score : nil
  }

  /// Whether both tell how old somebody is, and the same one: then they answer one question, whatever else their clauses say.
  private func areAgesOfOne(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard case .amount(let age) = a.outline.value, age.unit == .yearOld else { return false }
    return scenes.holds(a, b)
  }

  /// Whether two groups are alike on average over the pairs of different articles; of large groups a few members each stand for
  /// all, or the cost would grow with the cube of a much-told fact.
  private func belongs(_ p: [Int], _ q: [Int], _ candidates: [CandidateClaim], _ scores: PairScores) -> Bool {
    guard repeatOnly(p, q, candidates) else { return false }
    let (p, q) = (Self.sample(p), Self.sample(q))
    let sources = q.map { candidates[$0].source }
    let count = p.reduce(0) { count, a in count + sources.count { $0 != candidates[a].source } }
    let asked = Self.threshold(candidates[p[0]], candidates[q[0]]) * 0.8
    let isNumber = candidates[p[0]].kind == .quantity
    var sum = 0.0
    for a in p {
      for b in q where candidates[a].source != candidates[b].source {
        // What a rule keeps apart is not held together by a third.
        if links.keepsApart(candidates[a], candidates[b]) { return false }
        // What is alike enough by some of the pairs is not made less so by the others.
        if !isNumber, sum / Double(count) >= asked { continue }
        let score = scores[a, b]
        let likeness = score ?? 0.6 * links.score(candidates[a], candidates[b])
        if likeness < Self.unlike, areTwoOccasions(candidates[a], candidates[b]) { return false }
        sum += likeness
      }
    }
    return count > 0 && sum / Double(count) >= asked
  }

  /// Below this, nothing but a third claim speaks for two numbers of what may be two occasions.
  private static let unlike = 0.03

  /// Whether two numbers that exclude each other may belong to two occasions, and are too unlike to be joined by themselves: a
  /// vague number between them ("scores") does not make one fact of them.
  private func areTwoOccasions(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    a.kind == .quantity && relations.judge(a, b)?.rule == RelationJudge.otherOccasion
  }

  /// Two claims of one article are one only if they say the same: it tells one thing twice.
  private func repeatOnly(_ p: [Int], _ q: [Int], _ candidates: [CandidateClaim]) -> Bool {
    // Both ascend, and candidates are numbered article by article, so that one pass meets all of one article.
    var from = 0
    for a in p {
      while from < q.count, candidates[q[from]].source < candidates[a].source { from += 1 }
      var at = from
      while at < q.count, candidates[q[at]].source == candidates[a].source {
        guard retells(candidates[a], candidates[q[at]]) else { return false }
        at += 1
      }
    }
    return true
  }

  /// Whether two claims of one article tell one thing: the same value, or one that can be the same ("nearly 80" in the lead, 77
  /// below) in clauses that are as much alike as those of two articles must be.
  private func retells(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    if a.repeats(b) { return !countOthers(a, b) }
    guard let asked = Self.retelling(a.kind) else { return false }
    if case .quantity(let p) = a.claim.value, case .quantity(let q) = b.claim.value {
      guard p.unit == q.unit else { return false }
      if !QuantityRelation.Interval(p).overlaps(QuantityRelation.Interval(q)) { return areTwoAccounts(a, b) }
    }
    let needed = isKin(a, b) ? Self.ofKin : asked
    return links.score(a, b, least: needed.sum) >= needed.chance
  }

  /// "Two divers found them", "two of them have infections": whether two counts of one article are of other things, or of some of whom
  /// other things are told. A small number is soon told twice.
  private func countOthers(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard case .amount(let amount) = a.outline.value, amount.unit == .count, (amount.low ?? 0) <= PairFeatures.common,
      let x = a.outline.predicate, let y = b.outline.predicate, !links.concepts.areKin(x, y)
    else { return false }
    guard let p = a.outline.head, let q = b.outline.head else { return a.isPart || b.isPart }
    return !links.concepts.areInLine(p, q)
  }

  /// Whether two claims tell of what is done by words of which one is a kind of the other, or both of a third: "derailed" below
  /// "crashed". An article that comes back to its event mostly says so, and without this rule the second of its clauses bars the
  /// others from the fact.
  private func isKin(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard a.kind == .event, let x = a.predicate, let y = b.predicate, !links.concepts.areRivals(x, y) else {
      return false
    }
    return links.concepts.areKin(x, y)
  }

  /// Whether one article gives two accounts of one count, of which it has one or both from others: "the police killed four …;
  /// the ministry speaks of two killed". They are one fact that is disputed, and not two.
  private func areTwoAccounts(_ a: CandidateClaim, _ b: CandidateClaim) -> Bool {
    guard a.claim.attribution != b.claim.attribution, let counted = a.head, counted == b.head, let told = a.predicate,
      told == b.predicate, !a.isPart, !b.isPart, !a.countsOthers, !b.countsOthers, a.parts.isEmpty, b.parts.isEmpty
    else { return false }
    return relations.judge(a, b)?.relation == .contradict && links.score(a, b) >= Self.threshold(a.kind)
  }

  /// How alike two claims of one article must be to tell one thing in other words; nil where only the same value does.
  private static func retelling(_ kind: FactKind) -> AskedChance? {
    switch kind {
    case .quantity: retoldNumber
    case .event: retoldEvent
    case .date, .place, .quotation, .role, .name: nil
    }
  }

  private static let retoldNumber = AskedChance(2 * threshold(.quantity))
  private static let retoldEvent = AskedChance(2 * threshold(.event))
  private static let ofKin = AskedChance(unlike)

  /// At most eight members, spread evenly.
  private static func sample(_ members: [Int]) -> [Int] {
    guard members.count > 8 else { return members }
    return (0..<8).map { members[$0 * members.count / 8] }
  }
}

/// A chance that is asked for, and the sum of weighted features that gives it.
private struct AskedChance {
  let chance: Double
  let sum: Double

  init(_ chance: Double) { (self.chance, sum) = (chance, -logarithm(1 / chance - 1)) }
}

/// The sum that a chance asks for, kept from pair to pair: a logarithm takes as long as half a pair.
private struct AskedSum {
  private var last = AskedChance(0.5)

  mutating func sum(for chance: Double) -> Double {
    if chance != last.chance { last = AskedChance(chance) }
    return last.sum
  }
}
