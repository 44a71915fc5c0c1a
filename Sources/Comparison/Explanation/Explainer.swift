/// A comparison that can say how it came to its facts.
///
///     let explainer = Explainer(of: articles, lexicon: lexicon)
///     explainer.explanation(of: 0)?.links[0].evidence.first   // same frame, 1 × 1.02
///
/// Keeps what ``Comparison`` throws away, so it costs memory in proportion to the texts: made for a question, not for a session.
public struct Explainer: Sendable {
  /// The comparison; the same as `Comparison(of:lexicon:)` makes.
  public let comparison: Comparison
  private let workings: Workings
  private let lexicon: Lexicon
  /// For each article of the input its place in the workings.
  private let placeOf: [Int]

  /// Reads and compares articles.
  ///
  /// - Parameter loop: how they are read and claims are paired; the outcome is the same.
  public init(of articles: [Article], lexicon: Lexicon, loop: ParallelLoop = .serial) {
    workings = Workings(articles, lexicon: lexicon, loop: loop)
    comparison = workings.comparison()
    var places = [Int](repeating: 0, count: articles.count)
    for (place, index) in workings.order.enumerated() { places[index] = place }
    (placeOf, self.lexicon) = (places, lexicon)
  }

  /// The facts that an id, the beginning of one, or a number names (1 is the first in the list); several where the beginning
  /// is that of several.
  ///
  /// An id that is spelled in full comes first, then a number, then a beginning: ids may consist of digits.
  public func facts(named name: String) -> [Int] {
    let facts = comparison.facts
    if let index = facts.firstIndex(where: { $0.id == name }) { return [index] }
    if let number = Int(name), facts.indices.contains(number - 1) { return [number - 1] }
    return name.isEmpty ? [] : facts.indices.filter { facts[$0].id.utf8.starts(with: name.utf8) }
  }

  /// How the program came to a fact; nil for a number out of range.
  public func explanation(of index: Int) -> Explanation? {
    guard comparison.facts.indices.contains(index) else { return nil }
    let fact = comparison.facts[index]
    let candidates = fact.claims.map { candidate($0, fact.kind) }
    let group = candidates.compactMap { $0 }
    return Explanation(
      fact: fact, events: events(of: fact.claims),
      links: fact.pairs.map { link(fact.kind, candidates[$0.a], candidates[$0.b], in: group) })
  }

  /// The candidate that became a claim, an index into those of the workings; nil for names, which are found otherwise.
  private func candidate(_ claim: Claim, _ kind: FactKind) -> Int? {
    let source = placeOf[claim.source]
    return workings.candidates.firstIndex {
      $0.kind == kind && $0.claim.source == source && $0.claim.focus == claim.focus
        && $0.told(in: workings.readings[source]).claim.value == claim.value
    }
  }

  private func events(of claims: [Claim]) -> [Mention.Event?] {
    let extractor = EventExtractor(lexicon: lexicon)
    var told: [Int: [Mention]] = [:]
    return claims.map { claim in
      let mentions =
        told[claim.source]
        ?? extractor.mentions(of: comparison.documents[claim.source], with: comparison.mentions[claim.source])
      told[claim.source] = mentions
      var best: (event: Mention.Event, size: Int)?
      for mention in mentions {
        // A claim's clause may be a stretch inside the event's, or hold it.
        guard case .event(let event) = mention.value, event.clause.overlaps(claim.focus),
          claim.passage.contains(mention.range)
        else { continue }
        let shared = min(event.clause.end, claim.focus.end) - max(event.clause.start, claim.focus.start)
        let missed = Int(claim.focus.end - claim.focus.start) - Int(shared)
        let size = event.clause.count + 1000 * missed
        if size < best?.size ?? .max { best = (event, size) }
      }
      return best?.event
    }
  }

  private func link(_ kind: FactKind, _ first: Int?, _ second: Int?, in group: [Int]) -> Explanation.Link {
    guard let first, let second else {
      return Explanation.Link(chance: 1, threshold: 0, ground: .spelling, bias: 0, evidence: [], certainty: nil)
    }
    let (a, b) = (workings.candidates[first], workings.candidates[second])
    let chance = workings.links.score(a, b)
    // What the alignment asked for was decided before a third claim carried anything.
    let alone = workings.relations.judge(a, b)
    let needed = Aligner.chanceAsked(a, b, alone)
    let judge = Corroboration(relations: workings.relations, links: workings.links)
    let judgement = judge.judge(a, b, in: group.map { workings.candidates[$0] })
    guard LinkModel.hasWeights(kind) else {
      return Explanation.Link(
        chance: chance, threshold: needed, ground: kind == .role ? .holder : .words, bias: 0, evidence: [],
        certainty: judgement?.certainty)
    }
    let isDivergent = alone?.isDivergent ?? false
    let ground: Explanation.Ground =
      chance >= needed
      ? .likeness : isDivergent && SceneRule(concepts: lexicon.concepts).holds(a, b) ? .scene : .group
    return Explanation.Link(
      chance: chance, threshold: needed, ground: ground, bias: LinkWeights.of(kind).bias, evidence: evidence(a, b),
      certainty: judgement?.certainty)
  }

  /// The features that the model saw, what weighs most first, those without weight last.
  private func evidence(_ a: CandidateClaim, _ b: CandidateClaim) -> [Explanation.Evidence] {
    let features = PairFeatures(a, b, concepts: lexicon.concepts)
    let weights = LinkWeights.of(a.kind).values
    let found = PairFeatures.Feature.allCases.compactMap { feature -> Explanation.Evidence? in
      let (value, weight) = (features[feature], weights[feature.rawValue])
      return value == 0 || weight == 0
        ? nil : Explanation.Evidence(feature: feature.words, value: value, weight: weight)
    }
    return found.enumerated().sorted { x, y in
      let (p, q) = (abs(x.element.contribution), abs(y.element.contribution))
      return p != q ? p > q : x.offset < y.offset
    }.map(\.element)
  }
}

extension LinkModel {
  /// Whether claims of a kind are put together by weighted features; quotations are by their words, roles by who has them.
  static func hasWeights(_ kind: FactKind) -> Bool {
    switch kind {
    case .quantity, .date, .place, .event: true
    case .quotation, .role, .name: false
    }
  }
}

extension PairFeatures.Feature {
  /// The name in words: "sameFrame" is "same frame".
  var words: String {
    var words = ""
    for byte in "\(self)".utf8 {
      let isCapital = byte >= 0x41 && byte <= 0x5A
      if isCapital { words += " " }
      words.unicodeScalars.append(Unicode.Scalar(isCapital ? byte + 0x20 : byte))
    }
    return words
  }
}
