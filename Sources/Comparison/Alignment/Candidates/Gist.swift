/// What a clause tells, in a few words of it and in their order: "sailors boarded ferry", "boat was towed by tug",
/// "rescue of Cole".
///
/// Heads alone would leave a passive without its verb ("boat towed tug") and a name cut ("Maj."), so auxiliaries, "not"
/// and "by" come along, and of a name the word by which one goes on to call it. For a pronoun stands what it stands for: a title is
/// read far from the sentence before.
struct Gist: Sendable {
  private let reading: Reading
  private let clause: Clause
  /// Tokens that are told elsewhere, as an amount in its own column.
  private let besides: Range<Int>

  /// The gist of a clause, without some of its tokens.
  init(of clause: Clause, besides: Range<Int> = 0..<0, in reading: Reading) {
    (self.clause, self.besides, self.reading) = (clause, besides, reading)
  }

  private var syntax: DocumentSyntax { reading.syntax }
  private var document: Document { reading.document }

  /// A word of the gist: the token it is, and where it stands among the others (which for a pronoun is another place).
  private struct Word {
    let token: Int
    let place: Int
    var isJoined = false
  }

  /// The words; empty where nothing is left to tell.
  var text: String {
    var words = verbGroup.map { Word(token: $0, place: $0) }
    var told = 0
    for argument in clause.arguments where told < Self.mostArguments {
      guard isTold(argument) else { continue }
      let phrase = phrase(argument.head, withCase: clause.isNominal || isDoer(argument))
      guard let first = phrase.min(by: { ($0.place, $0.token) < ($1.place, $1.token) }) else { continue }
      let isJoined = isJoined(argument.head)
      words += phrase.map { Word(token: $0.token, place: $0.place, isJoined: isJoined && $0.token == first.token) }
      told += 1
    }
    if needsComplement(told) { words += complement }
    return joined(words)
  }

  /// Of so many arguments a gist tells.
  private static let mostArguments = 4

  private func isTold(_ argument: Clause.Argument) -> Bool {
    if argument.role == .oblique && !clause.isNominal { return false }
    // "$" is the head of an amount, and no address is a thing that does something.
    let tag = syntax.tags[argument.head]
    if tag.upos == .sym || tag.xpos == .add || besides.contains(argument.head) { return false }
    // A day is nobody who does anything: the parser takes one for a subject now and then.
    if argument.role == .agent, isDate(argument.head) { return false }
    // "A December 27 attack": a bare number of a day tells nothing; a year ("the 2003 invasion") does.
    if argument.role == .oblique, isDate(argument.head), document.tokens[argument.head].range.count < 4 { return false }
    // "Their plan to leave": whose it is would be a riddle, where no name can stand for it.
    if document.tokens[argument.head].classes.contains(.possessive),
      Self.antecedent(of: argument.head, in: reading) == nil
    {
      return false
    }
    // "They opted to leave": an infinitive needs no pronoun of which nobody knows whom it means.
    if infinitiveMark != nil, syntax.tags[argument.head].upos == .pron, argument.head < clause.predicate,
      Self.antecedent(of: argument.head, in: reading) == nil
    {
      return false
    }
    if repeatsPredicate(argument.head) { return false }
    // "Cole himself denied it": the word beside the subject is none.
    if argument.head < clause.predicate, argument.role == .agent,
      document.tokens[argument.head].classes.contains(.reflexive)
    {
      return false
    }
    // "killed Cole and five others": the number is a fact of its own, and without it the noun says nothing.
    return !(isJoined(argument.head) && syntax.child(of: argument.head, .nummod) != nil)
  }

  /// "The crash is believed to be the worst crash": the noun is told once.
  private func repeatsPredicate(_ head: Int) -> Bool {
    guard syntax.tags[clause.predicate].upos == .noun else { return false }
    return syntax.lemmas[Self.antecedent(of: head, in: reading) ?? head] == syntax.lemmas[clause.predicate]
  }

  /// Who does it, behind "by".
  private func isDoer(_ argument: Clause.Argument) -> Bool {
    guard argument.role == .agent, let mark = syntax.child(of: argument.head, .case) else { return false }
    return clause.isPassive || document.tokens[mark].classes.contains(.by)
  }

  /// The predicate with what makes it a verb: "were killed", "did not know", "has been bad", "to attack".
  ///
  /// "There are" says nothing beside what there is; of an infinitive the "be" goes ("decided to be tough"), unless a finite verb
  /// governs it ("is to be open").
  private var verbGroup: [Int] {
    let verb = clause.predicate
    guard !clause.isNominal else { return [verb] + negations(before: verb) }
    if document.tokens[verb].classes.contains(.copula), syntax.child(of: verb, .expl) != nil { return [] }
    let around = syntax.children(of: verb).map(Int.init)
    let mark = infinitiveMark
    let helpers = around.filter { child in
      switch syntax.relations[child] {
      case .aux, .auxPassive, .cop, .compoundParticle: true
      // "The ferry was under attack" is none.
      case .case: child < verb
      case .advmod: document.tokens[child].classes.contains(.negation)
      // "Found the boy ⟦dead⟧"
      case .xcomp: syntax.tags[child].upos == .adj && syntax.child(of: child, .mark) == nil
      default: false
      }
    }
    guard let mark else { return nounBefore + [verb] + helpers + denial }
    if helpers.contains(where: { $0 < mark }) { return [verb, mark] + helpers + denial }
    let isVerb = syntax.tags[verb].upos == .verb
    let kept = helpers.filter { $0 > verb || !document.tokens[$0].classes.contains(.copula) }
    return nounBefore + [verb] + (isVerb && kept.count == helpers.count ? [mark] : []) + kept + denial
  }

  /// "⟦Refused⟧ to concede", "⟦did not want⟧ to go": what denies it, where that stands above.
  private var denial: [Int] {
    let above = Int(syntax.heads[clause.predicate])
    guard clause.isNegated, syntax.relations[clause.predicate] == .xcomp, above >= 0, syntax.tags[above].upos == .verb
    else { return [] }
    return [above]
      + syntax.children(of: above).map(Int.init).filter { child in
        switch syntax.relations[child] {
        case .aux: true
        case .advmod: document.tokens[child].classes.contains(.negation)
        default: false
        }
      }
  }

  /// The "to" of an infinitive.
  private var infinitiveMark: Int? {
    syntax.children(of: clause.predicate).lazy.map(Int.init).first {
      syntax.relations[$0] == .mark && document.tokens[$0].classes.contains(.to)
    }
  }

  /// The noun right before a noun that is said of somebody: "it was a hostage swap".
  private var nounBefore: [Int] {
    guard syntax.tags[clause.predicate].upos == .noun else { return [] }
    return compound(before: clause.predicate).map { [$0] } ?? []
  }

  /// The noun right before another with which it is one: "fuel oil", "crew members". A day is told in its own place.
  private func compound(before noun: Int) -> Int? {
    let before = noun - 1
    guard before >= 0, syntax.relations[before] == .compound, Int(syntax.heads[before]) == noun, !isDate(before) else {
      return nil
    }
    return before
  }

  /// "The harbour came by dozens" says nothing without "under attack"; "the boat was towed by a tug" is whole.
  private func needsComplement(_ told: Int) -> Bool {
    if clause.isNominal || document.tokens[clause.predicate].classes.contains(.copula) { return false }
    return told < 2 || !clause.isPassive && syntax.child(of: clause.predicate, .obj) == nil
  }

  /// What a verb without an object needs to say anything: "came under siege", "were able to leave", "was taken to hospital".
  private var complement: [Word] {
    let verb = clause.predicate
    if let open = syntax.child(of: verb, .xcomp), open > verb, !besides.contains(open) {
      let around = [Deprel.mark, .auxPassive, .cop].compactMap { syntax.child(of: open, $0) }
      return ([open] + around + (name(at: open) ?? [])).map {
        Word(token: $0, place: $0)
      }
    }
    let phrase = syntax.children(of: verb).lazy.map(Int.init).first { child in
      child > verb && (syntax.relations[child] == .obl || syntax.relations[child] == .oblAgent)
        && syntax.child(of: child, .case) != nil && !besides.contains(child) && !isDate(child)
    }
    return phrase.map { self.phrase($0, withCase: true) } ?? []
  }

  /// An argument's head as one would name it, with the preposition where it would be misread without.
  private func phrase(_ head: Int, withCase: Bool) -> [Word] {
    if let antecedent = Self.antecedent(of: head, in: reading) {
      let named = name(at: antecedent) ?? [antecedent]
      return (named.map { Word(token: $0, place: head) } + (withCase ? marks(of: head) : [])).filter { isKept($0) }
    }
    let named = name(at: head)
    var tokens = named ?? [head]
    if named == nil, let before = compound(before: head) { tokens.append(before) }
    if clause.isNegated { tokens += negations(before: head) }
    return (tokens.map { Word(token: $0, place: $0) } + (withCase ? marks(of: head) : [])).filter { isKept($0) }
  }

  /// "⟦No⟧ passengers died", "⟦no⟧ one was hurt": without it the title would say what is denied.
  private func negations(before head: Int) -> [Int] {
    syntax.children(of: head).lazy.map(Int.init).filter {
      $0 < head && syntax.relations[$0] != .cc && document.tokens[$0].classes.contains(.negation)
    }
  }

  private func marks(of head: Int) -> [Word] {
    syntax.children(of: head).lazy.map(Int.init).filter { syntax.relations[$0] == .case && $0 < head }.map {
      Word(token: $0, place: $0)
    }
  }

  /// Whether a token is told here, and is a word: a picture says nothing in a title.
  private func isKept(_ word: Word) -> Bool {
    !besides.contains(word.token) && !beginsAddress(word.token)
      && (!document.tokens[word.token].shape.isDisjoint(with: [.word, .number]) || isHyphen(word.token))
  }

  private func isHyphen(_ token: Int) -> Bool { syntax.tags[token].xpos == .hyph }

  /// The "https" of "https://…".
  private func beginsAddress(_ token: Int) -> Bool {
    let end = Int(document.tokens[token].range.end)
    return document.article.text[end...].starts(with: [0x3A, 0x2F, 0x2F])
  }

  /// How one calls the thing that a word stands for: "the boy", "Anna Cole"; empty for a pronoun of which that is not known.
  static func name(of token: Int, in reading: Reading) -> String {
    let head = antecedent(of: token, in: reading) ?? token
    let document = reading.document
    for mention in reading.mentions(in: document.sentence(of: head)) where mention.tokens.contains(head) {
      guard case .name = mention.value else { continue }
      return document.article.line(mention.range)
    }
    guard reading.syntax.tags[head].upos == .noun else { return "" }
    return "the " + document.article.string(document.tokens[head].range)
  }

  /// The noun or name that a pronoun of the third person stands for: the last before it that is the same thing; of "which" and
  /// "who" the noun on which the clause hangs.
  private static func antecedent(of head: Int, in reading: Reading) -> Int? {
    if reading.document.tokens[head].classes.contains(.relative), let noun = relativized(by: head, in: reading) {
      return noun
    }
    // "It" and "they" are often something said before, or nobody; a wrong name would be worse than the pronoun.
    let third: WordClass = [.thirdSingular, .relative]
    guard !reading.document.tokens[head].classes.isDisjoint(with: third), reading.syntax.tags[head].upos == .pron,
      let term = reading.terms[head]
    else { return nil }
    let floor = max(0, head - farthest)
    return (floor..<head).last { at in
      let tag = reading.syntax.tags[at].upos
      guard reading.ownTerms[at] == term, reading.syntax.relations[at] != .compound else { return false }
      return tag == .noun || tag == .propn && isPerson(at, reading)
    }
  }

  private static func relativized(by pronoun: Int, in reading: Reading) -> Int? {
    let syntax = reading.syntax
    let predicate = Int(syntax.heads[pronoun])
    guard predicate > pronoun, syntax.relations[predicate] == .aclRelative || syntax.relations[predicate] == .acl else {
      return nil
    }
    let noun = Int(syntax.heads[predicate])
    let tag = noun >= 0 ? syntax.tags[noun].upos : .x
    return noun < pronoun && (tag == .noun || tag == .propn) ? noun : nil
  }

  private static func isPerson(_ token: Int, _ reading: Reading) -> Bool {
    reading.mentions(in: reading.document.sentence(of: token)).contains { mention in
      guard case .name(let name) = mention.value else { return false }
      return name.kind == .person && mention.tokens.contains(token)
    }
  }

  /// So many tokens are looked back over for what a pronoun stands for: two sentences of a newspaper and a bit.
  private static let farthest = 90

  /// The words by which a named one is called: of a person the last, of a body or place up to three; nil for what has no name.
  private func name(at head: Int) -> [Int]? {
    let sentence = document.sentence(of: head)
    // The parser takes a title for the head of the name behind it: "Maj. Gen. Ann Cole".
    var last = head
    while document.tokens[last].classes.contains(.titleAbbreviation), last + 1 < document.tokens.count { last += 1 }
    for place in reading.places(ofMentionsIn: sentence) {
      guard reading.mentions[Int(place)].tokens.upperBound > head else { continue }
      let mention = reading.mentions[Int(place)]
      // "The 19-year-old": the adjective that stands for him is not what he is called.
      if case .quantity(let age) = mention.value, age.unit == "year-old", mention.tokens.upperBound == head + 1,
        syntax.tags[head].upos == .noun
      {
        return Array(mention.tokens)
      }
      // Also for the head of the title before the name: "Major General Cole".
      guard case .name(let name) = mention.value, mention.tokens.contains(last) || isTitle(head, of: name, mention)
      else { continue }
      if name.kind == .person { return [mention.tokens.upperBound - 1] }
      return mention.tokens.count <= 3 ? Array(mention.tokens) : nil
    }
    return nil
  }

  private func isTitle(_ token: Int, of name: Name, _ mention: Mention) -> Bool {
    guard name.kind == .person, let role = name.role, role.end <= mention.range.start else { return false }
    return role.contains(document.tokens[token].range)
  }

  /// Whether a word is joined by "and" to another argument of the clause.
  private func isJoined(_ head: Int) -> Bool {
    syntax.relations[head] == .conj && clause.arguments.contains { $0.head == Int(syntax.heads[head]) }
  }

  private func isDate(_ token: Int) -> Bool { reading.isDate(token) }

  /// Words in the order of the text; those that the text writes as one ("Cole’s") stay so. As in a headline, a comma stands for
  /// "and": "police arrested Cole, aides". A preposition whose noun is told elsewhere goes.
  private func joined(_ all: [Word]) -> String {
    var words = all.sorted { ($0.place, $0.token) < ($1.place, $1.token) }
    while let last = words.last, words.count > 1,
      syntax.relations[last.token] == .case || syntax.relations[last.token] == .mark
    { words.removeLast() }
    var text: [UInt8] = []
    var last: Int?
    for word in words where word.token != last && isKept(word) {
      let range = document.tokens[word.token].range
      let isAttached = last.map { document.tokens[$0].range.end == range.start } ?? true
      if word.isJoined, last != nil { text.append(0x2C) }
      if !isAttached { text.append(0x20) }
      text += document.text[range.bytes]
      last = word.token
    }
    return String(decoding: text, as: UTF8.self)
  }
}
