/// Makes the facts of kind name: who and what several articles name, and how each spells it.
///
///     Qasem Soleimani   agree where both write so, refine where one writes Qassem Suleimani
///
/// Names take no part in the alignment of claims: that two spellings are one name was decided by ``NameRegistry``, and here it
/// is only told.
struct NameFacts {
  let documents: [Document]
  let mentions: [[Mention]]
  /// For each article the origin it belongs to.
  let originOf: [Int]

  /// Beyond this number of articles only neighbours of one spelling and one pair of each two spellings are related, so that the
  /// output grows with the number of articles and not with its square.
  private static let mostForAllPairs = 16
  /// How many places that give one name are claims of their own in one article.
  private static let mostNamings = 3

  /// The facts, in the order of the names' bytes.
  func facts() -> [Fact] {
    var names: [Entry] = []
    var places = FormTable<Int>(capacity: 512)
    for (source, article) in mentions.enumerated() {
      for mention in article {
        guard case .name(let name) = mention.value,
          documents[source].blocks[documents[source].sentences[mention.sentence].block].kind.isCompared
        else { continue }
        let form = Form(utf8: name.canonical.utf8)
        if places[form] == nil {
          places[form] = names.count
          names.append(Entry(name: name))
        }
        if let place = places[form] {
          names[place].add(mention, spelling(mention, source), source, introduction: introduction(of: mention, source))
        }
      }
    }
    return names.map { Entry(name: $0.name, uses: $0.fullest) }.filter(\.isShared).compactMap(fact)
      .sorted { $0.about.utf8.lexicographicallyPrecedes($1.about.utf8) }
  }

  /// A name with its uses, one for each article.
  private struct Entry {
    let name: Name
    var uses: [Use] = []

    init(name: Name, uses: [Use] = []) { (self.name, self.uses) = (name, uses) }

    /// Whether two articles name it.
    var isShared: Bool { uses.contains { $0.source != uses[0].source } }

    /// Counts a mention; each spelling of an article is a use of its own.
    ///
    /// Where the article first says who it is ("the harbour master, Rosa Meyer") stands for all places of a spelling; each
    /// place that gives the name as such ("a ferry named Rosa") is a use of its own, as far as ``mostNamings``.
    mutating func add(_ mention: Mention, _ spelling: String, _ source: Int, introduction: Introduction) {
      let same = uses.indices.filter { uses[$0].source == source && NameFacts.isAlike(uses[$0].spelling, spelling) }
      guard let known = same.last else {
        uses.append(
          Use(
            source: source, mention: mention, spelling: spelling, introduction: introduction, repeats: [mention.range]))
        return
      }
      if uses[known].introduction == .none, introduction != .none {
        (uses[known].mention, uses[known].introduction) = (mention, introduction)
        uses[known].repeats.append(mention.range)
      } else if introduction == .naming, uses[known].introduction == .naming, same.count < NameFacts.mostNamings {
        uses.append(
          Use(
            source: source, mention: mention, spelling: uses[known].spelling, introduction: introduction,
            repeats: [mention.range]))
      } else {
        uses[known].repeats.append(mention.range)
      }
    }

    /// The uses without those that only shorten another of the same article: "Soleimani" after "Qasem Soleimani" is no
    /// spelling that a reader would compare. The place of the shorter counts among those of the fuller.
    var fullest: [Use] {
      var kept: [Use] = []
      for use in uses {
        let words = NameFacts.words(use.spelling)
        let fuller = uses.first { other in
          guard other.source == use.source, other.mention.range != use.mention.range else { return false }
          let others = NameFacts.words(other.spelling)
          return words.allSatisfy { others.contains($0) } && !others.allSatisfy { words.contains($0) }
        }
        if fuller == nil { kept.append(use) }
      }
      return kept
    }
  }

  private struct Use {
    let source: Int
    var mention: Mention
    var spelling: String
    var introduction: Introduction
    var repeats: [TextRange]
  }

  /// The words of a mention with single spaces and straight apostrophes.
  private func spelling(_ mention: Mention, _ source: Int) -> String {
    var bytes: [UInt8] = []
    let document = documents[source]
    for index in mention.tokens {
      if index > mention.tokens.lowerBound, document.tokens[index].shape.contains(.spaceBefore) { bytes.append(0x20) }
      bytes += document.bytes(index)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func fact(_ entry: Entry) -> Fact? {
    let alike = entry.uses.allSatisfy { Self.isAlike($0.spelling, entry.uses[0].spelling) }
    // That two articles both say "Iraq" is worth no line.
    if alike, entry.name.kind == .place { return nil }
    let claims = entry.uses.map { use -> Claim in
      let sentence = documents[use.source].sentences[use.mention.sentence].range
      return Claim(
        source: use.source, passage: sentence, focus: use.mention.range, sentence: use.mention.sentence,
        value: .name(canonical: entry.name.canonical, kind: entry.name.kind),
        repeats: use.repeats.filter { $0 != use.mention.range })
    }
    let pairs = pairs(entry)
    let origins = entry.uses.map { originOf[$0.source] }.distinct().count
    let isRefined = pairs.contains { $0.relation == .refine }
    return Fact(
      id: identity(entry), kind: .name, about: entry.name.canonical, verdict: isRefined ? .refine : .agree,
      claims: claims,
      pairs: pairs, articles: documents.count, origins: origins,
      weight: (isRefined ? 0.8 : 0.3) + Double(origins) * 0.1)
  }

  private func pairs(_ entry: Entry) -> [ClaimPair] {
    let uses = entry.uses
    if uses.count <= Self.mostForAllPairs {
      return uses.indices.flatMap { a in
        (a + 1..<max(a + 1, uses.count)).filter { uses[$0].source != uses[a].source }.map { pair(uses, a, $0) }
      }
    }
    var last: [(spelling: String, use: Int)] = []
    var pairs: [ClaimPair] = []
    for (index, use) in uses.enumerated() {
      if let known = last.firstIndex(where: { Self.isAlike($0.spelling, use.spelling) }) {
        if uses[last[known].use].source != use.source { pairs.append(pair(uses, last[known].use, index)) }
        last[known].use = index
      } else {
        pairs += last.filter { uses[$0.use].source != use.source }.map { pair(uses, $0.use, index) }
        last.append((use.spelling, index))
      }
    }
    return pairs.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  private func pair(_ uses: [Use], _ a: Int, _ b: Int) -> ClaimPair {
    let (one, other) = (uses[a].spelling, uses[b].spelling)
    let notes: ClaimPair.Notes = originOf[uses[a].source] == originOf[uses[b].source] ? .sharedOrigin : []
    if Self.isAlike(one, other) {
      return ClaimPair(
        a: a, b: b, relation: .agree, reason: "both write \(one)", confidence: 0.95, rule: "spelled alike", notes: notes
      )
    }
    let reason =
      if Self.holds(one, other) || Self.holds(other, one) {
        "\(one.utf8.count < other.utf8.count ? one : other) is short for \(one.utf8.count < other.utf8.count ? other : one)"
      } else {
        "\(one) and \(other) are spellings of one name"
      }
    return ClaimPair(
      a: a, b: b, relation: .refine, reason: reason, confidence: 0.85, rule: "another spelling", notes: notes)
  }

  /// Whether a spelling stands in another.
  private static func holds(_ one: String, _ other: String) -> Bool {
    let (whole, part) = (Array(one.utf8), Array(other.utf8))
    return part.count <= whole.count && (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
  }

  /// The words of a spelling.
  private static func words(_ spelling: String) -> [Form] {
    spelling.utf8.split { $0 == 0x20 || $0 == 0x2D }.map { Form(utf8: $0) }
  }

  /// Whether two spellings differ in nothing but capitals and the kind of apostrophe.
  private static func isAlike(_ a: String, _ b: String) -> Bool { a == b || Form(utf8: a.utf8) == Form(utf8: b.utf8) }

  /// A name made of the places of the claims: the same for the same articles in any order.
  private func identity(_ entry: Entry) -> String {
    let keys = entry.uses.map { "\(documents[$0.source].article.id):\($0.mention.range.start)-\($0.mention.range.end)" }
      .sorted()
    return String(Form(utf8: ("name" + keys.joined(separator: "|")).utf8).raw, radix: 36)
  }
}
