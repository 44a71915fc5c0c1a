/// The things that an article has spoken of lately, and how prominent each is where a pronoun comes.
struct Prominence {
  let reading: Reading
  let named: NamedTokens
  let concepts: ConceptTable
  let titles: TitleLexicon
  private var entries: [Entry] = []

  /// How many things are remembered.
  private static let memory = 40
  /// How many sentences back a pronoun reaches.
  private static let reach = 2

  private struct Entry {
    /// What is remembered: of a noun that its phrase ties to a name ("a former diver, Peter Cole") the name.
    let token: Int
    /// The head of the phrase.
    let head: Int
    let sentence: Int
    let isSubject: Bool
    let isPerson: Bool
    let isBody: Bool
    let isPlural: Bool
    /// What sex the noun or the title at the name shows; empty for either.
    let sex: TitleLexicon.Classes
  }

  init(reading: Reading, named: NamedTokens, concepts: ConceptTable, titles: TitleLexicon) {
    (self.reading, self.named, self.concepts, self.titles) = (reading, named, concepts, titles)
  }

  /// Remembers a noun or name that heads a phrase.
  mutating func note(_ token: Int) {
    let tag = reading.syntax.tags[token]
    guard tag.upos == .noun || tag.upos == .propn else { return }
    let relation = reading.syntax.relations[token]
    guard relation != .compound, relation != .flat else { return }
    // "Mr Haddad": the title heads the phrase, and the name is what is remembered.
    let bearer =
      named[token] != nil
      ? token
      : reading.syntax.children(of: token).lazy.map(Int.init).first {
        reading.syntax.relations[$0] == .flat && named[$0] != nil
      }
    guard reading.terms[bearer ?? token] != nil else { return }
    let tied = bearer == nil ? NounTie.names(tiedTo: token, in: reading, named).filter { $0.kind == .person } : []
    let one = bearer ?? (tied.count == 1 && reading.terms[tied[0].token] != nil ? tied[0].token : nil)
    let name = one.flatMap { named[$0] }
    let concept = concepts.concept(of: reading.syntax.lemmas[token])
    let isJoined = reading.syntax.children(of: token).contains { reading.syntax.relations[Int($0)] == .conj }
    entries.append(
      Entry(
        token: one ?? token, head: token, sentence: reading.document.sentence(of: token),
        isSubject: relation == .nsubj || relation == .nsubjPassive,
        isPerson: name.map { $0.kind == .person } ?? concepts.isA(concept, Form.person),
        isBody: name?.kind == .organization, isPlural: tag.xpos == .nns || tag.xpos == .nnps || isJoined,
        sex: sex(of: token)))
    if entries.count > Self.memory { entries.removeFirst() }
  }

  /// The token that a third-person pronoun stands for; nil for other words, and where nothing fits.
  func antecedent(of token: Int) -> Int? {
    let classes = reading.document.tokens[token].classes
    if isAge(token) { return onlyPerson(before: token) }
    guard !classes.isDisjoint(with: [.thirdSingular, .thirdPlural, .neuter]) else { return nil }
    let sentence = reading.document.sentence(of: token)
    let isPossessive = reading.syntax.relations[token] == .nmodPossessive
    let wanted = titles.classes(of: reading.document.tokens[token].form).intersection([.male, .female])
    var best: (score: Double, token: Int)?
    for entry in entries.reversed() {
      guard sentence - entry.sentence <= Self.reach else { break }
      guard fits(entry, classes), entry.sex.isEmpty || wanted.isEmpty || !entry.sex.isDisjoint(with: wanted) else {
        continue
      }
      // "Meyer met him": two arguments of one verb are two things.
      if !isPossessive, reading.syntax.heads[entry.head] == reading.syntax.heads[token] { continue }
      let score =
        -3 * Double(sentence - entry.sentence) + (entry.isSubject ? 2 : 0) + (named[entry.token] != nil ? 1.5 : 0)
        - 0.02 * Double(token - entry.head)
      if score > best?.score ?? -.infinity { best = (score, entry.token) }
    }
    return best?.token
  }

  /// "⟦The 63-year-old⟧ was convicted": an age with an article that stands for who is so old.
  private func isAge(_ token: Int) -> Bool {
    guard reading.document.tokens[token].form == Form.old, reading.syntax.tags[token].xpos == .nn else { return false }
    return reading.syntax.children(of: token).contains {
      reading.document.tokens[Int($0)].classes.contains(.definiteArticle)
    }
  }

  /// The one person of the sentences before, if no other is spoken of: by an age alone nobody is told from another. Of several the one
  /// with a name, if the sentences are about nobody else.
  private func onlyPerson(before token: Int) -> Int? {
    let sentence = reading.document.sentence(of: token)
    let near = entries.filter { $0.isPerson && !$0.isPlural && sentence - $0.sentence <= Self.reach }
    guard let last = near.last, let term = reading.terms[last.token] else { return nil }
    if near.allSatisfy({ reading.terms[$0.token] == term }) { return last.token }
    guard let name = near.last(where: { named[$0.token] != nil }), let own = reading.terms[name.token] else {
      return nil
    }
    let others = near.filter { reading.terms[$0.token] != own }
    return near.contains { $0.isSubject && reading.terms[$0.token] == own }
      && others.allSatisfy { named[$0.token] == nil && !$0.isSubject } ? name.token : nil
  }

  /// Shown by the noun ("spokeswoman"), or by the title before a name ("Mrs Meyer").
  private func sex(of token: Int) -> TitleLexicon.Classes {
    let own = titles.classes(of: reading.document.tokens[token].form).intersection([.male, .female])
    guard own.isEmpty else { return own }
    for child in reading.syntax.children(of: token) where Int(child) < token {
      let shown = titles.classes(of: reading.document.tokens[Int(child)].form).intersection([.male, .female])
      if !shown.isEmpty { return shown }
    }
    return []
  }

  private func fits(_ entry: Entry, _ classes: WordClass) -> Bool {
    if classes.contains(.thirdSingular) { return entry.isPerson && !entry.isPlural }
    if classes.contains(.neuter) { return !entry.isPerson && !entry.isPlural }
    return entry.isPlural || entry.isBody
  }
}
