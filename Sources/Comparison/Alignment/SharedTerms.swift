/// How alike the words of many pairs of claims are, when all claims of a sentence are compared one after the other.
///
///     var shared = SharedTerms(ClaimWordsTable(candidates))
///     shared.likeness(4, 9)   // as candidates[4].words.likeness(candidates[9].words)
///
/// Which terms two sentences share is looked for once for all pairs of their claims, of which there are some six of events
/// alone; each claim then says how near the few that are shared stand to it.
struct SharedTerms {
  /// A term of both sentences: its places among the terms of each, and its weights.
  private struct Term {
    let place, otherPlace: Int32
    let rarity: SIMD2<Double>
  }

  private let table: ClaimWordsTable
  /// The sentence whose claims are at hand; -1 before the first.
  private var sentence: Int32 = -1
  /// Where the terms begin that it shares with each sentence, and behind the last; both -1 where they were not looked for.
  private var stretches: [(start: Int32, end: Int32)]
  /// The sentences whose terms were looked for.
  private var known: [Int32] = []
  private var terms: [Term] = []

  init(_ table: ClaimWordsTable) {
    self.table = table
    stretches = Array(repeating: (-1, -1), count: table.sentences.count)
  }

  /// How alike two claims are in each of the four vectors, by their places in the table.
  mutating func likeness(_ a: Int, _ b: Int) -> ClaimWords.Likeness {
    let (own, other) = (table.sentenceOf[a], table.sentenceOf[b])
    guard own >= 0, other >= 0 else { return .none }
    if own != sentence { turn(to: own) }
    var stretch = stretches[Int(other)]
    if stretch.start < 0 { stretch = look(for: other) }
    guard stretch.start < stretch.end else { return .none }
    let (start, otherStart) = (table.starts[a], table.starts[b])
    var sums = ClaimWords.Four.zero
    for term in terms[Int(stretch.start)..<Int(stretch.end)] {
      sums +=
        table.nearness[Int(start &+ term.place)].weight(term.rarity)
        * table.nearness[Int(otherStart &+ term.otherPlace)].weight(term.rarity)
    }
    return ClaimWords.Likeness(products: sums, norms: table.norms[a], table.norms[b])
  }

  private mutating func turn(to sentence: Int32) {
    self.sentence = sentence
    for other in known { stretches[Int(other)] = (-1, -1) }
    known.removeAll(keepingCapacity: true)
    terms.removeAll(keepingCapacity: true)
  }

  private mutating func look(for other: Int32) -> (start: Int32, end: Int32) {
    let start = Int32(terms.count)
    let (words, others) = (table.sentences[Int(sentence)], table.sentences[Int(other)])
    words.forEachShared(with: others) { place, otherPlace in
      terms.append(
        Term(
          place: Int32(place), otherPlace: Int32(otherPlace), rarity: words.weights[Int(words.numbers[place])]))
    }
    known.append(other)
    stretches[Int(other)] = (start, Int32(terms.count))
    return stretches[Int(other)]
  }
}

/// The words of many claims side by side, so that comparing two of them counts no references and reads little memory.
struct ClaimWordsTable: Sendable {
  /// The words of all sentences that have claims, each once.
  let sentences: [SentenceWords]
  /// The sentence of each claim; -1 for a claim without words.
  let sentenceOf: [Int32]
  /// How near the terms of its sentence stand to each claim, claim by claim, and where those of each begin.
  let nearness: [Nearness]
  let starts: [Int32]
  /// The Euclidean norms of each claim's vectors.
  let norms: [ClaimWords.Four]

  init(_ claims: [CandidateClaim]) {
    var numbers: [ObjectIdentifier: Int32] = [:]
    var sentences: [SentenceWords] = []
    var sentenceOf: [Int32] = []
    var (nearness, starts): ([Nearness], [Int32]) = ([], [])
    sentenceOf.reserveCapacity(claims.count)
    starts.reserveCapacity(claims.count)
    nearness.reserveCapacity(claims.reduce(0) { $0 + $1.draft.words.nearness.count })
    for claim in claims {
      let words = claim.draft.words
      starts.append(Int32(nearness.count))
      nearness += words.nearness
      guard let around = words.around else {
        sentenceOf.append(-1)
        continue
      }
      let key = ObjectIdentifier(around)
      let number = numbers[key] ?? Int32(sentences.count)
      if number == sentences.count {
        numbers[key] = number
        sentences.append(around)
      }
      sentenceOf.append(number)
    }
    (self.sentences, self.sentenceOf, self.nearness, self.starts) = (sentences, sentenceOf, nearness, starts)
    norms = claims.map(\.draft.words.norms)
  }
}
