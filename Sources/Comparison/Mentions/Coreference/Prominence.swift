/// The things that an article has spoken of lately, and how prominent each is where a pronoun comes.
struct Prominence {
  let reading: Reading
  let named: NamedTokens
  let concepts: ConceptTable
  private var entries: [Entry] = []

  /// How many things are remembered.
  private static let memory = 40
  /// How many sentences back a pronoun reaches.
  private static let reach = 2

  private struct Entry {
    let token: Int
    let sentence: Int
    let isSubject: Bool
    let isPerson: Bool
    let isBody: Bool
    let isPlural: Bool
  }

  init(reading: Reading, named: NamedTokens, concepts: ConceptTable) {
    (self.reading, self.named, self.concepts) = (reading, named, concepts)
  }

  /// Remembers a noun or name that heads a phrase.
  mutating func note(_ token: Int) {
    let tag = reading.syntax.tags[token]
    guard tag.upos == .noun || tag.upos == .propn else { return }
    let relation = reading.syntax.relations[token]
    guard relation != .compound, relation != .flat, reading.terms[token] != nil else { return }
    let name = named[token]
    let concept = concepts.concept(of: reading.syntax.lemmas[token])
    let isJoined = reading.syntax.children(of: token).contains { reading.syntax.relations[Int($0)] == .conj }
    entries.append(
      Entry(
        token: token, sentence: reading.document.sentence(of: token),
        isSubject: relation == .nsubj || relation == .nsubjPassive,
        isPerson: name.map { $0.kind == .person } ?? concepts.isA(concept, Form("person")),
        isBody: name?.kind == .organization, isPlural: tag.xpos == .nns || tag.xpos == .nnps || isJoined))
    if entries.count > Self.memory { entries.removeFirst() }
  }

  /// The token that a third-person pronoun stands for; nil for other words, and where nothing fits.
  func antecedent(of token: Int) -> Int? {
    let classes = reading.document.tokens[token].classes
    guard !classes.isDisjoint(with: [.thirdSingular, .thirdPlural, .neuter]) else { return nil }
    let sentence = reading.document.sentence(of: token)
    let isPossessive = reading.syntax.relations[token] == .nmodPossessive
    var best: (score: Double, token: Int)?
    for entry in entries.reversed() {
      guard sentence - entry.sentence <= Self.reach else { break }
      guard fits(entry, classes) else { continue }
      // "Meyer met him": two arguments of one verb are two things.
      if !isPossessive, reading.syntax.heads[entry.token] == reading.syntax.heads[token] { continue }
      let score =
        -3 * Double(sentence - entry.sentence) + (entry.isSubject ? 2 : 0) + (named[entry.token] != nil ? 1.5 : 0)
        - 0.02 * Double(token - entry.token)
      if score > best?.score ?? -.infinity { best = (score, entry.token) }
    }
    return best?.token
  }

  private func fits(_ entry: Entry, _ classes: WordClass) -> Bool {
    if classes.contains(.thirdSingular) { return entry.isPerson && !entry.isPlural }
    if classes.contains(.neuter) { return !entry.isPerson && !entry.isPlural }
    return entry.isPlural || entry.isBody
  }
}
