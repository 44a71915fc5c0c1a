/// Gives the full name for the words that name a speaker: "Meyer" → Rosa Meyer, "she" → the woman named last.
struct SpeakerNames {
  let words: SpeechWords
  private let people: [Mention]
  private let all: [Mention]
  private let given: NameLexicon
  private let genders: [TitleLexicon.Classes]

  /// Over the names of the document; names inside direct quotations (`quoted`, in reading order) are spoken of and do not speak.
  init(words: SpeechWords, names: [Mention], given: NameLexicon, quoted: [Range<Int>]) {
    self.words = words
    self.given = given
    all = names
    var spans = quoted.makeIterator()
    var span = spans.next()
    var people: [Mention] = []
    for mention in names {
      guard case .name(let name) = mention.value, name.kind == .person, !Self.isDateline(mention, words) else {
        continue
      }
      while let one = span, one.upperBound <= mention.tokens.lowerBound { span = spans.next() }
      if let one = span, one.contains(mention.tokens.lowerBound) { continue }
      people.append(mention)
    }
    self.people = people
    genders = people.map { Self.gender(of: $0, words, given) }
  }

  /// "LEEDS HILL - Rosa Meyer said": a name in capitals at the head of a report is where it was written.
  private static func isDateline(_ mention: Mention, _ words: SpeechWords) -> Bool {
    let document = words.document
    let sentence = document.sentences[mention.sentence].tokens
    guard mention.tokens.lowerBound == sentence.lowerBound,
      mention.tokens.allSatisfy({
        document.tokens[$0].shape.isDisjoint(with: .word) || document.tokens[$0].shape.contains(.allCapitals)
      })
    else { return false }
    return (mention.tokens.upperBound..<min(sentence.upperBound, mention.tokens.upperBound + 5)).contains {
      document.isDash($0) && document.tokens[$0].shape.contains(.spaceBefore)
    }
  }

  /// The full name of the speaker that the tokens name; nil where none is known.
  func name(of speaker: Range<Int>) -> String? {
    if speaker.count == 1, words.isSpeakingPronoun(speaker.lowerBound) { return antecedent(of: speaker.lowerBound) }
    // "a spokesman for Rosa Meyer" is not she.
    let limit = speaker.first { words.isA($0, .preposition) } ?? speaker.upperBound
    if limit < speaker.upperBound || !words.isCapitalized(speaker.upperBound - 1), let person = named(behind: speaker) {
      return person
    }
    if let person = Self.first(in: speaker.lowerBound..<limit, people) { return person }
    guard let other = Self.first(in: speaker.lowerBound..<limit, all) else { return nil }
    // "Nairobi said": a capital that speaks is its government. "A Nairobi official" is somebody else.
    let isAlone = speaker.count <= 2 && words.isCapitalized(speaker.upperBound - 1)
    return isAlone ? given.known.metonym(of: Form(utf8: other.utf8)) ?? other : other
  }

  /// The person named behind what he is: "said Holm's chief executive, ⟦Carla Meyer⟧".
  private func named(behind office: Range<Int>) -> String? {
    let comma = office.upperBound
    guard comma + 1 < words.document.tokens.count, words.isComma(comma) else { return nil }
    return Self.first(in: comma + 1..<comma + 2, people)
  }

  /// The person that a pronoun stands for: the first one named in the nearest sentence before it that names one of its gender,
  /// in the same paragraph or one of the two before. The first name of a sentence is its subject as a rule.
  private func antecedent(of pronoun: Int) -> String? {
    guard words.isA(pronoun, .personalSingular) else { return nil }
    let document = words.document
    let wanted = words.titles.classes(of: document.tokens[pronoun].form).intersection([.male, .female])
    guard !wanted.isEmpty else { return nil }
    let sentence = document.sentence(of: pronoun)
    let here = document.sentences[sentence].block
    if let unnamed = unnamedSubject(before: sentence, wanted) { return unnamed }
    var index = Self.firstIndex(from: pronoun, in: people) - 1
    var best: Int?
    while index >= 0, here - document.sentences[people[index].sentence].block <= 2 {
      if let best, people[index].sentence != people[best].sentence { break }
      if genders[index].isEmpty || !genders[index].isDisjoint(with: wanted) { best = index }
      index -= 1
    }
    guard let best, case .name(let name) = people[best].value else { return nil }
    return name.canonical
  }

  /// "A ⟦colonel⟧ read a statement. He said …": who is told of by what he is, in the sentence right before of the same paragraph.
  private func unnamedSubject(before sentence: Int, _ wanted: TitleLexicon.Classes) -> String? {
    let document = words.document
    guard sentence > 0, document.sentences[sentence - 1].block == document.sentences[sentence].block else { return nil }
    let previous = document.sentences[sentence - 1].tokens
    let syntax = document.syntax
    guard let root = previous.first(where: { syntax.relations[$0] == .root }),
      let head = syntax.child(of: root, .nsubj),
      syntax.tags[head].xpos == .nn,
      let phrase = ParsedSubject(words: words).subject(of: root, floor: previous.lowerBound),
      // "The colonel" is somebody who has been named, most often.
      phrase.contains(head), !words.isCapitalized(head), words.isA(phrase.lowerBound, .indefiniteArticle)
    else { return nil }
    let classes = words.titles.classes(of: document.tokens[head].form)
    guard classes.contains(.role), classes.isDisjoint(with: .body),
      classes.intersection([.male, .female]).isEmpty || !classes.isDisjoint(with: wanted),
      Self.first(in: phrase.lowerBound..<root, people) == nil
    else { return nil }
    return document.speakerWords(document.range(phrase))
  }

  /// The gender that a name shows: by Mr and Mrs, by the role at it, by the given name; empty for either.
  private static func gender(of mention: Mention, _ words: SpeechWords, _ given: NameLexicon) -> TitleLexicon.Classes {
    guard case .name(let name) = mention.value else { return [] }
    let document = words.document
    // The role, or where there is none the form of address right before the name: "Mr.".
    let before =
      name.role.map { document.tokens(in: $0) } ?? max(0, mention.tokens.lowerBound - 1)..<mention.tokens.lowerBound
    for index in before {
      let shown = words.titles.classes(of: document.tokens[index].form).intersection([.male, .female])
      if !shown.isEmpty { return shown }
    }
    let first = name.canonical.utf8.prefix { $0 != 0x20 && $0 != 0x2D }
    guard first.count < name.canonical.utf8.count else { return [] }
    let bearers = given.given(Form(utf8: first)).subtracting(.english)
    if bearers == .male { return .male }
    return bearers == .female ? .female : []
  }

  private static func first(in range: Range<Int>, _ names: [Mention]) -> String? {
    let index = firstIndex(from: range.lowerBound, in: names)
    guard index < names.count, names[index].tokens.lowerBound < range.upperBound,
      case .name(let name) = names[index].value
    else { return nil }
    return name.canonical
  }

  /// The index of the first mention that begins at a token or after it.
  private static func firstIndex(from token: Int, in names: [Mention]) -> Int {
    names.indices.firstPlace { names[$0].tokens.lowerBound >= token }
  }
}
