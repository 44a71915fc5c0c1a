/// One article as the comparison sees it: laid out, parsed, with its mentions and clauses, and the term of every token.
///
/// A class, though it never changes: every rule holds it, and a copy of its dozen lists would be as many counts of references.
final class Reading: Sendable {
  let document: Document
  let syntax: DocumentSyntax
  let mentions: [Mention]
  /// The mentions by sentence and place: indices into ``mentions``.
  private let bySentence: [Int32]
  let clauses: [Clause]
  private let names: FormTable<Bool>
  /// For each token the clause it belongs to most closely: an index into `clauses`, -1 for none.
  let clauseOfToken: [Int32]
  /// For each sentence the names in it, each once.
  private let sentenceNames: [[Form]]
  /// The nouns that are told by their place in a row ("the ⟦second⟧ victim"): few, and asked for at every claim.
  let ranks: [(head: Int, place: Double)]
  /// For each sentence the first of its mentions, and one past the last of the last; the same of its clauses.
  private let firstMention, firstClause: [Int]
  /// For each token its term, nil for words that carry nothing (function words, marks). Once the article is ``resolved(by:)``,
  /// a pronoun has the term of what it stands for.
  let terms: OptionalForms
  /// The terms of the words as they stand, pronouns without.
  let ownTerms: OptionalForms
  /// Whom nouns stand for that are tied to a name in another article.
  private let aliases: NounAliases?
  /// A second term of the same thing: for "the bear" the name of the one that the articles tell of.
  let secondTerms: OptionalForms

  init(document: Document, syntax: DocumentSyntax, mentions: [Mention], lexicon: Lexicon) {
    self.document = document
    self.syntax = syntax
    self.mentions = mentions
    clauses = ClauseExtractor(lexicon: lexicon).clauses(of: document, syntax: syntax).trimmed()
    var owner = [Int32](repeating: -1, count: document.tokens.count)
    var predicateClause = owner
    for (index, clause) in clauses.enumerated() { predicateClause[clause.predicate] = Int32(index) }
    for token in document.tokens.indices {
      // The token itself and those above it, as ``DocumentSyntax/path(from:)`` has them in a list.
      var (at, steps) = (token, 0)
      while predicateClause[at] < 0, syntax.heads[at] >= 0, steps < DocumentSyntax.longestPath {
        if Self.isOtherNews(at, document, syntax) { break }
        at = Int(syntax.heads[at])
        steps += 1
      }
      owner[token] = predicateClause[at]
    }
    clauseOfToken = owner
    firstMention = Self.starts(mentions.lazy.map(\.sentence), of: document.sentences.count)
    firstClause = Self.starts(clauses.lazy.map(\.sentence), of: document.sentences.count)
    bySentence = mentions.indices.sorted { a, b in
      (mentions[a].sentence, mentions[a].range, a) < (mentions[b].sentence, mentions[b].range, b)
    }.map { Int32($0) }
    terms = OptionalForms(Self.terms(document, syntax, mentions, lexicon))
    var names = FormTable<Bool>(capacity: 64)
    var sentenceNames = [[Form]](repeating: [], count: document.sentences.count)
    for mention in bySentence.lazy.map({ mentions[Int($0)] }) {
      guard case .name(let name) = mention.value else { continue }
      let form = Form(utf8: name.canonical.utf8)
      if name.kind == .person { names[form] = true }
      if mention.sentence < document.sentences.count, !sentenceNames[mention.sentence].contains(form) {
        sentenceNames[mention.sentence].append(form)
      }
    }
    (self.names, self.sentenceNames) = (names, sentenceNames)
    ranks = bySentence.compactMap { index in
      guard case .quantity(let quantity) = mentions[Int(index)].value, quantity.unit == "ordinal",
        let place = quantity.low, let token = mentions[Int(index)].tokens.first, mentions[Int(index)].tokens.count == 1,
        syntax.heads[token] >= 0
      else { return nil }
      return (Int(syntax.heads[token]), place)
    }
    ownTerms = terms
    secondTerms = OptionalForms(count: terms.count)
    aliases = nil
  }

  /// The same article with other terms.
  private init(_ known: Reading, terms: [Form?], secondTerms: [Form?], aliases: NounAliases) {
    (document, syntax, mentions, bySentence) = (known.document, known.syntax, known.mentions, known.bySentence)
    (clauses, names, clauseOfToken) = (known.clauses, known.names, known.clauseOfToken)
    (sentenceNames, ranks) = (known.sentenceNames, known.ranks)
    (firstMention, firstClause, ownTerms) = (known.firstMention, known.firstClause, known.ownTerms)
    self.terms = OptionalForms(terms, like: known.ownTerms)
    (self.secondTerms, self.aliases) = (OptionalForms(secondTerms), aliases)
  }

  /// The same article with pronouns and nouns resolved to what they stand for.
  func resolved(by aliases: NounAliases, lexicon: Lexicon) -> Reading {
    let referents = Referents(self, aliases: aliases, lexicon: lexicon)
    var second = referents.secondary
    for mention in mentions {
      addNoun(of: mention, lexicon.concepts, to: &second)
      if case .name(let name) = mention.value, name.kind == .person,
        let title = Self.title(above: mention.tokens.lowerBound, document, syntax), second[title] == nil
      {
        second[title] = Form(utf8: name.canonical.utf8)
      }
    }
    return Reading(self, terms: referents.primary, secondTerms: second, aliases: aliases)
  }

  /// "The US Embassy" of one paper is "the embassy" of another: a name that ends in a noun of a place or body stands for the noun
  /// as well.
  private func addNoun(of mention: Mention, _ concepts: ConceptTable, to secondTerms: inout [Form?]) {
    guard case .name(let name) = mention.value, name.kind != .person, let last = mention.tokens.last,
      mention.tokens.count > 1
    else { return }
    let noun = concepts.concept(of: syntax.lemmas[last])
    guard let kind = concepts.kind(of: noun), kind == Form.building || kind == Form.place || kind == Form("group")
    else { return }
    for token in mention.tokens where secondTerms[token] == nil { secondTerms[token] = noun }
  }

  /// The terms of what a phrase stands for: of its head, and of what is joined to it ("Meyer and two others") before a token.
  func referents(of head: Int, joinedBefore limit: Int = .max) -> [Form] {
    var found: [Form] = []
    addReferents(of: head, joinedBefore: limit, to: &found)
    return found
  }

  /// Appends the referents to a list: those of all arguments are asked for twice, and a list for each would take longer than to find
  /// them.
  func addReferents(of head: Int, joinedBefore limit: Int = .max, to found: inout [Form]) {
    let (first, second) = (terms[head], secondTerms[head])
    // "thousands of protesters", "25 of the members": the number stands for those it counts.
    if first == nil, second == nil, ownTerms[head] == nil, let counted = counted(by: head) {
      return addReferents(of: counted, to: &found)
    }
    if let first { found.append(first) }
    if let second { found.append(second) }
    for child in syntax.children(of: head).lazy.map(Int.init) {
      switch syntax.relations[child] {
      case .conj where syntax.tags[child].upos != .verb && child < limit, .appos:
        if let term = terms[child] { found.append(term) }
        if let term = secondTerms[child] { found.append(term) }
      default: break
      }
    }
  }

  /// The noun behind the "of" of a number.
  private func counted(by number: Int) -> Int? {
    syntax.children(of: number).lazy.map(Int.init).first { child in
      guard child > number, syntax.relations[child] == .nmod, let mark = syntax.child(of: child, .case) else {
        return false
      }
      return document.tokens[mark].classes.contains(.of)
    }
  }

  /// The person, as the articles call them, for whom a noun stands that this article does not name: "the director".
  func unnamedPerson(_ noun: Int) -> String? {
    guard let term = ownTerms[noun], let name = aliases?.person(term), !isName(Form(utf8: name.utf8)) else {
      return nil
    }
    return name
  }

  /// Whether a term is the name of a person of the article.
  func isName(_ term: Form) -> Bool { names[term] != nil }

  /// The places of the mentions of a sentence in ``mentions``, in reading order: of a mention that is taken out of the list, all parts
  /// are copied.
  func places(ofMentionsIn sentence: Int) -> ArraySlice<Int32> {
    bySentence[firstMention[sentence]..<firstMention[sentence + 1]]
  }

  /// Whether a token is of a date.
  func isDate(_ token: Int) -> Bool {
    places(ofMentionsIn: document.sentence(of: token)).contains { place in
      guard mentions[Int(place)].tokens.contains(token), case .date = mentions[Int(place)].value else { return false }
      return true
    }
  }

  /// The mentions of a sentence, by place.
  func mentions(in sentence: Int) -> some RandomAccessCollection<Mention> {
    places(ofMentionsIn: sentence).lazy.map { self.mentions[Int($0)] }
  }

  /// The clauses of a sentence: half-open indices into ``clauses``.
  func clauses(in sentence: Int) -> Range<Int> { firstClause[sentence]..<firstClause[sentence + 1] }

  /// For each sentence how many things stand in those before it, and one more for all: where its own begin, if they go by sentence.
  private static func starts(_ owners: some Sequence<Int>, of sentences: Int) -> [Int] {
    var starts = [Int](repeating: 0, count: sentences + 1)
    for owner in owners where owner < sentences { starts[owner + 1] += 1 }
    for index in 0..<sentences { starts[index + 1] += starts[index] }
    return starts
  }

  /// The names in a sentence, as terms, each once.
  func names(in sentence: Int) -> [Form] { sentenceNames[sentence] }

  /// The verbal clause around a token: where its nearest clause is a noun's, the clause that noun stands in.
  func verbalClause(of token: Int) -> Clause? {
    var at = token
    for _ in 0..<8 {
      let index = clauseOfToken[at]
      guard index >= 0 else { return nil }
      let clause = clauses[Int(index)]
      if !clause.isNominal { return clause }
      let head = syntax.heads[clause.predicate]
      guard head >= 0 else { return nil }
      at = Int(head)
    }
    return nil
  }

  /// "Rebels take city; 4,000 more ⟦troops⟧ on alert": a noun that stands beside what a semicolon parts from it has no clause there.
  private static func isOtherNews(_ token: Int, _ document: Document, _ syntax: DocumentSyntax) -> Bool {
    guard syntax.relations[token] == .parataxis, case let head = Int(syntax.heads[token]), head >= 0, head < token,
      syntax.tags[token].upos.isNominal || syntax.tags[token].upos == .num
    else { return false }
    return (head + 1..<token).contains { document.mark($0) == UInt8(ascii: ";") }
  }

  /// The nearest clause of a token, verbal or nominal.
  func clause(of token: Int) -> Clause? {
    let index = clauseOfToken[token]
    return index < 0 ? nil : clauses[Int(index)]
  }

  /// "death toll", "prime minister", "air-strike": two words side by side, or with a hyphen between them, that the thesaurus
  /// knows as one; or three with "of" in the middle, "state of emergency".
  private static func joinCompounds(
    _ terms: inout [Form?], _ document: Document, _ syntax: DocumentSyntax, _ concepts: ConceptTable
  ) {
    for first in terms.indices.dropLast() where terms[first] != nil {
      let last = first + 2
      if last < terms.count, terms[last] != nil, document.tokens[first + 1].classes.contains(.of) {
        let joined = syntax.lemmas[first].joined(with: document.bytes(first + 1)).joined(with: document.bytes(last))
        if concepts.knows(joined) {
          terms[first] = concepts.concept(of: joined)
          terms[last] = terms[first]
          continue
        }
      }
      var second = first + 1
      if document.tokens[second].range.count == 1, document.text[Int(document.tokens[second].range.start)] == 0x2D {
        second += 1
      }
      guard second < terms.count, terms[second] != nil else { continue }
      let joined = syntax.lemmas[first].joined(with: document.bytes(second))
      let plain =
        document.bytes(second).last == 0x73
        ? syntax.lemmas[first].joined(with: document.bytes(second).dropLast()) : joined
      guard let known = [joined, plain].first(where: concepts.knows) else { continue }
      terms[first] = concepts.concept(of: known)
      terms[second] = terms[first]
    }
  }

  private static func terms(
    _ document: Document, _ syntax: DocumentSyntax, _ mentions: [Mention], _ lexicon: Lexicon
  ) -> [Form?] {
    var terms: [Form?] = document.tokens.indices.map { index in
      let token = document.tokens[index]
      guard token.shape.contains(.word), token.classes.isDisjoint(with: [.empty]) else { return nil }
      let lemma = syntax.lemmas[index]
      return syntax.tags[index].upos == .verb
        ? lexicon.concepts.concept(ofVerb: lemma) : lexicon.concepts.concept(of: lemma)
    }
    joinCompounds(&terms, document, syntax, lexicon.concepts)
    for mention in mentions {
      switch mention.value {
      case .date, .quantity:
        // The words of a date ("Tuesday", "last year") say nothing of what happened on it, nor does a unit ("four years
        // old") of what is measured.
        for token in mention.tokens { terms[token] = nil }
      case .name(let name):
        guard name.kind != .other else { continue }
        // All spellings of a name count as one term; the words of the name stand for it.
        let term = Form(utf8: name.canonical.utf8)
        for token in mention.tokens where document.tokens[token].shape.contains(.word) { terms[token] = term }
        // "⟦Ms⟧ Holm"; a title that says something ("Queen") stays one, and has the name besides: see ``resolved(by:lexicon:)``.
        if name.kind == .person, let title = title(above: mention.tokens.lowerBound, document, syntax),
          terms[title].flatMap({ lexicon.concepts.kind(of: $0) }) == nil
        {
          terms[title] = term
        }
      default: break
      }
    }
    return terms
  }

  /// The title that the tree takes for the head of the name behind it: "⟦Ms⟧ Holm", "⟦Queen⟧ Ann", "⟦Maj.⟧ Gen. Ann Cole".
  private static func title(above name: Int, _ document: Document, _ syntax: DocumentSyntax) -> Int? {
    let head = Int(syntax.heads[name])
    guard head >= 0, head < name, name - head <= farthestTitle,
      syntax.relations[name] == .flat || document.tokens[head].classes.contains(.titleAbbreviation),
      (head..<name).allSatisfy({ document.tokens[$0].shape.contains(.capitalized) })
    else { return nil }
    return head
  }

  /// So many words at most are titles before a name: "Maj. Gen. Dr."
  private static let farthestTitle = 3
}
