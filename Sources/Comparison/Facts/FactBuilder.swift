/// Makes facts of groups of candidate claims: relations of their pairs, a title, a verdict, and a rank.
struct FactBuilder {
  let readings: [Reading]
  let relations: RelationJudge
  let links: LinkModel
  /// For each article the origin it belongs to.
  let originOf: [Int]

  /// The fact of a group; nil for what a reader has no use for.
  func fact(_ group: [CandidateClaim]) -> Fact? {
    // Most candidates are alone, and most of these are no fact.
    if group.count == 1, !showsSingles(group[0]) { return nil }
    guard let first = group.min(by: { order($0) < order($1) }) else { return nil }
    let sources = group.map { $0.source }.distinct()
    if sources.count == 1, !showsSingles(first) || !first.isDirect || !first.parts.isEmpty { return nil }
    let sorted = group.sorted { order($0) < order($1) }.map { $0.told(in: readings[$0.source]) }
    let pairs = pairs(sorted)
    let worst = pairs.map(\.relation).max()
    let verdict: Verdict =
      switch worst {
      case nil: .single
      case .agree: .agree
      case .refine: .refine
      case .contradict: .contradict
      }
    let origins = sources.map { originOf[$0] }.distinct().count
    return Fact(
      id: identity(sorted), kind: first.kind, about: title(sorted), verdict: verdict, claims: sorted.map { $0.claim },
      pairs: pairs,
      articles: readings.count, origins: origins,
      weight: weight(first.kind, verdict, origins, pairs))
  }

  /// An amount or a quotation is worth a line even where one article alone tells it; a clause is not, nor is a rank: "the first time"
  /// says something of its sentence only.
  private func showsSingles(_ candidate: CandidateClaim) -> Bool {
    if case .quantity(let quantity) = candidate.claim.value { return quantity.unit != "ordinal" }
    return candidate.kind == .quotation
  }

  private func order(_ candidate: CandidateClaim) -> (Int, Int32, Int32) {
    let focus = candidate.draft.claim.focus
    return (candidate.source, focus.start, focus.end)
  }

  private func pairs(_ group: [CandidateClaim]) -> [ClaimPair] {
    let places = related(group)
    var pairs: [ClaimPair] = []
    pairs.reserveCapacity(places.count)
    // Most pairs of a much-told fact have the same reason as others, and share its words.
    var reasons: [String] = []
    let judge = Corroboration(relations: relations, links: links)
    let weights = LinkWeights.of(group[0].kind)
    var features = PairFeatures()
    for (i, j) in places {
      let (a, b) = (group[i], group[j])
      guard let judgement = judge.judge(a, b, in: group) else { continue }
      let alike = links.score(a, b, weights, &features)
      var notes: ClaimPair.Notes = []
      var reason = judgement.reason
      if judgement.relation == .contradict {
        let update = UpdateRule(concepts: relations.concepts).note(a, b, readings)
        if let update {
          notes.insert(.update)
          reason += update
        }
        if a.claim.attribution != nil || b.claim.attribution != nil {
          notes.insert(.attributed)
          reason += attributions(a, b)
        }
      }
      if originOf[a.claim.source] == originOf[b.claim.source] { notes.insert(.sharedOrigin) }
      // By length first: to find where two strings differ that begin alike takes ten times as long.
      let length = reason.utf8.count
      if let known = reasons.suffix(Self.mostReasons).last(where: { $0.utf8.count == length && $0 == reason }) {
        reason = known
      } else {
        reasons.append(reason)
      }
      pairs.append(
        ClaimPair(
          a: i, b: j, relation: judgement.relation, reason: reason,
          confidence: (Calibration.confidence(alike: alike, judgement, a.kind) * 100).rounded() / 100,
          rule: judgement.rule, notes: notes))
    }
    return pairs
  }

  /// The claims of a group that are judged against each other: all of different articles, and in a group of very many each
  /// claim against the last one with the same value, or else against the last of every value.
  private func related(_ group: [CandidateClaim]) -> [(Int, Int)] {
    func source(_ place: Int) -> Int { group[place].source }
    if group.count <= Self.mostForAllPairs {
      return group.indices.flatMap { i in
        (i + 1..<max(i + 1, group.count)).filter { source($0) != source(i) }.map { (i, $0) }
      }
    }
    var last: [Int] = []
    var found: [(Int, Int)] = []
    for place in group.indices {
      if let known = last.firstIndex(where: { group[$0].repeats(group[place]) }) {
        if source(last[known]) != source(place) { found.append((last[known], place)) }
        last[known] = place
      } else {
        found += last.filter { source($0) != source(place) }.suffix(Self.mostForAllPairs).map { ($0, place) }
        last.append(place)
      }
    }
    return found.sorted { $0 < $1 }
  }

  /// Among so many reasons the same one is looked for. (A set of them hashes each character of each, a hundredth of a comparison.)
  private static let mostReasons = 32

  /// Up to this number of claims all pairs are judged.
  private static let mostForAllPairs = 40

  private func attributions(_ a: CandidateClaim, _ b: CandidateClaim) -> String {
    if let x = a.claim.attribution, x == b.claim.attribution { return " (both have it from \(x))" }
    let names = [a, b].compactMap { one in
      one.claim.attribution.map { "\(readings[one.claim.source].document.article.id) has it from \($0)" }
    }
    return " (" + names.joined(separator: "; ") + ")"
  }

  /// The title: of all the claims' the one whose words most others use too, and of several the one that tells most in few words.
  private func title(_ group: [CandidateClaim]) -> String {
    let titles = group.map { $0.about.text(in: readings[$0.source]) }.filter { !$0.isEmpty }
    if let first = titles.first, titles.allSatisfy({ $0 == first }) { return first }
    let words = titles.map { QuotationRelation.words($0).distinct() }
    var used = FormTable<Int>(capacity: 64)
    for form in words.joined() { used[form] = (used[form] ?? 0) + 1 }
    // One word that no other has may say what is done ("travelling, men"); more of them speak against a title.
    let shared = words.map { words in
      let own = words.count { used[$0] == 1 }
      return words.reduce(0) { $0 + 2 * ((used[$1] ?? 1) - 1) } - max(0, own - 1)
    }
    // "Closed" and "age" alone yield to a title that has the word and says of whom.
    let isTold = titles.indices.map { index in
      words[index].count == 1
        && titles.indices.contains { words[$0].count > 1 && words[$0].contains(words[index][0]) }
    }
    let best = titles.indices.min { a, b in
      if isTold[a] != isTold[b] { return isTold[b] }
      if shared[a] != shared[b] { return shared[a] > shared[b] }
      return score(titles[a]) != score(titles[b]) ? score(titles[a]) < score(titles[b]) : titles[a] < titles[b]
    }.map { titles[$0] }
    return best ?? readings[group[0].source].document.article.string(group[0].claim.focus)
  }

  /// Titles of about 30 characters are best; longer ones are worse slowly, shorter ones fast.
  private func score(_ title: String) -> Int {
    let length = title.utf8.count
    return length < 30 ? (30 - length) * 3 : length - 30
  }

  /// How much a reader wants to see it: contradictions before all else, the more so the more tell of the matter, and those that may
  /// only be an update after the others; then what is surely held together. A doubtful pair is worth little unless it contradicts.
  private func weight(_ kind: FactKind, _ verdict: Verdict, _ origins: Int, _ pairs: [ClaimPair]) -> Double {
    let decisive = pairs.filter { verdict.rawValue == $0.relation.rawValue }
    let sure = decisive.map(\.confidence).max() ?? 0
    let ofVerdict: Double =
      switch verdict {
      case .contradict: (decisive.allSatisfy { $0.notes.contains(.update) } ? 3.5 : 4) * (0.5 + sure / 2)
      case .refine: 2 * sure
      case .agree: 1.5 * sure
      case .single: 0
      }
    let ofKind: Double =
      switch kind {
      case .quantity, .date: 1
      case .quotation, .role: 0.6
      case .event, .place: 0.4
      case .name: 0.2
      }
    return ofVerdict + ofKind + Double(origins) * 0.5
  }

  /// A name made of the kind and the places of the claims: the same for the same articles in any order.
  private func identity(_ group: [CandidateClaim]) -> String {
    let keys = group.map { candidate -> String in
      let claim = candidate.claim
      return "\(readings[claim.source].document.article.id):\(claim.focus.start)-\(claim.focus.end)"
    }.sorted()
    let hash = Form(utf8: (group[0].kind.rawValue + keys.joined(separator: "|")).utf8).raw
    return String(hash, radix: 36)
  }
}
