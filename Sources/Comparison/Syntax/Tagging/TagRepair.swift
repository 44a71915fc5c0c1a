/// Mends tags before the parser goes by them: what the treebank has too little of for the tagger to learn, and news is full of.
///
/// Each rule speaks of one construction and changes nothing else; see ``AgeNouns`` and ``FiniteVerbs``.
struct TagRepair {
  let tokens: ArraySlice<Token>
  let text: UnsafeBufferPointer<UInt8>
  let words: TagLexicon
  /// What tells verbs of doing; nil without a thesaurus.
  let spelling: VerbSpelling?
  /// Whether the sentence is a headline.
  let isHeadline: Bool

  /// The mended tags of the sentence.
  func mended(_ found: [TokenTag]) -> [TokenTag] {
    let (classes, forms) = (tokens.map(\.classes), tokens.map(\.form))
    var tags = found
    for place in tags.indices {
      if classes[place].contains(.prepositionOnly), tags[place].upos != .adp { tags[place] = TokenTag(.in, .adp) }
      if isParticle(place, tags) { tags[place] = TokenTag(.rp, .adp) }
      if isLimit(place, tags) { tags[place] = TokenTag(.in, .adp) }
      if isSound(place, tags) { tags[place] = TokenTag(.nn, .noun) }
      // "Two of those ⟦killed⟧"
      if tags[place].xpos == .nn, place > 0, words.has(tokens[tokens.startIndex + place - 1].form, .pointing),
        tokens[tokens.startIndex + place].shape.isDisjoint(with: .capitalized), endsInEd(place)
      {
        tags[place] = TokenTag(.vbn, .verb)
      }
      if isNumeral(place, tags) { tags[place] = TokenTag(.cd, .num) }
      // "⟦Ms⟧ Holm" is no plural.
      if tags[place].xpos == .nnps, words.isHonorific(forms[place]) { tags[place] = TokenTag(.nnp, .propn) }
      if isAcronym(place, tags) { tags[place] = TokenTag(.nnp, .propn) }
      if isAbstract(place, tags) { tags[place] = TokenTag(.nn, .noun) }
      if isAged(place, tags) || isDone(place, tags, classes) { tags[place] = TokenTag(.vbn, .verb) }
      if isInfinitive(place, tags) {
        (tags[place - 1], tags[place]) = (TokenTag(.to, .part), TokenTag(.vb, .verb))
      }
      let isAdjective = isNoNoun(place, tags)
      if isAdjective || isMissing(place, tags) || isDescribing(place, tags) { tags[place] = TokenTag(.jj, .adj) }
      if isRoleNoun(place, tags) || isMine(place, tags) { tags[place] = TokenTag(.nn, .noun) }
    }
    // "⟦Witnesses⟧ described …": no sentence begins with two verbs.
    if tags.count > 1, tags[0].xpos == .vbz, [.vbd, .vbn, .vbp, .md].contains(tags[1].xpos) {
      tags[0] = TokenTag(.nns, .noun)
    }
    // Few sentences have a number.
    if tags.contains(where: { $0.xpos == .cd }) {
      for place in AgeNouns(tags: tags, isReporting: { classes[$0].contains(.reporting) }).places() {
        tags[place] = TokenTag(.nn, .noun)
      }
    }
    if isHeadline {
      var headline = HeadlineVerbs(tags: tags, classes: classes, forms: forms, words: words)
      headline.mend()
      tags = headline.tags
    }
    var verbs = FiniteVerbs(
      tags: tags, classes: classes, forms: forms, words: words, isHeadline: isHeadline,
      isRegular: endsInEd, isDoing: isDoing)
    verbs.mend()
    tags = verbs.tags
    for place in tags.indices where isSomebody(place, tags) { tags[place] = TokenTag(.nn, .noun) }
    return tags
  }

  /// "⟦Alive⟧", "put ⟦intricate⟧ tattoos on them": a word that is neither noun nor verb.
  private func isNoNoun(_ place: Int, _ tags: [TokenTag]) -> Bool {
    guard words.has(tokens[tokens.startIndex + place].form, .adjective) else { return false }
    switch tags[place].xpos {
    case .nn: return true
    case .vb, .vbp: return place + 1 < tags.count && [.nn, .nns].contains(tags[place + 1].xpos)
    default: return false
    }
  }

  /// "The chief ⟦executive⟧ said", "Attorney ⟦General⟧ Rosa Meyer": a noun for a person that is an adjective elsewhere.
  private func isRoleNoun(_ place: Int, _ tags: [TokenTag]) -> Bool {
    guard tags[place].xpos == .jj, place > 0,
      [.jj, .nn, .nnp, .dt, .pos, .prpPossessive].contains(tags[place - 1].xpos),
      words.isRole(tokens[tokens.startIndex + place].form)
    else { return false }
    guard place + 1 < tags.count else { return true }
    let next = tags[place + 1].xpos
    return ![.jj, .nn, .nns, .vbn, .vbg, .hyph, .cd, .cc].contains(next)
  }

  /// "Shot ⟦down⟧ a helicopter": a particle between its verb and what that acts on.
  private func isParticle(_ place: Int, _ tags: [TokenTag]) -> Bool {
    guard tags[place].xpos == .in || tags[place].xpos == .rb, place > 0, place + 1 < tags.count,
      [.dt, .prpPossessive, .cd, .jj, .nn, .nns, .nnp, .nnps].contains(tags[place + 1].xpos)
    else { return false }
    let first = tokens.startIndex
    return words.isParticle(tokens[first + place].form, of: tokens[first + place - 1].form)
  }

  /// "Sentenced to ⟦up⟧ to 14 years": no verb between two prepositions.
  private func isLimit(_ place: Int, _ tags: [TokenTag]) -> Bool {
    tags[place].upos == .verb && place + 2 < tags.count && tags[place + 2].xpos == .cd
      && words.has(tokens[tokens.startIndex + place].form, .limit)
  }

  /// Whether a word has the ending of a regular participle.
  private func endsInEd(_ place: Int) -> Bool {
    let range = tokens[tokens.startIndex + place].range
    return range.count > 3 && text[Int(range.end) - 1] | 0x20 == 0x64 && text[Int(range.end) - 2] | 0x20 == 0x65
  }

  /// Whether a word has the ending of a participle of the present: "-ing", or "-in" with or without its apostrophe.
  private func endsAsParticiple(_ place: Int) -> Bool {
    let range = tokens[tokens.startIndex + place].range
    let (start, end) = (Int(range.start), Int(range.end))
    guard end - start > 2 else { return false }
    let last = (text[end - 3] | 0x20, text[end - 2] | 0x20, text[end - 1] | 0x20)
    return last == (0x69, 0x6E, 0x67) || last.1 == 0x69 && last.2 == 0x6E || text[end - 1] == 0x27
      || text[end - 1] > 0x7F
  }

  /// "A loud ⟦bang⟧": a word that no participle is spelled like, behind an article or an adjective.
  private func isSound(_ place: Int, _ tags: [TokenTag]) -> Bool {
    tags[place].xpos == .vbg && place > 0 && [.dt, .jj, .nn, .cd, .prpPossessive].contains(tags[place - 1].xpos)
      && !endsAsParticiple(place)
  }

  /// "Refused to ⟦concede⟧", "vowed to ⟦open⟧ talks": behind such a verb "to" leads to no noun.
  private func isInfinitive(_ place: Int, _ tags: [TokenTag]) -> Bool {
    guard place > 1, tags[place].xpos == .nn || tags[place].xpos == .jj, tags[place - 2].upos == .verb else {
      return false
    }
    let at = tokens.startIndex + place
    return tokens[at - 1].classes.contains(.to) && words.has(tokens[at - 2].form, .infinitive)
      && tokens[at].shape.isDisjoint(with: .capitalized)
  }

  /// "31 people were ⟦missing⟧": without anything that is missed it is no verb.
  private func isMissing(_ place: Int, _ tags: [TokenTag]) -> Bool {
    guard tags[place].xpos == .vbg, place > 0, words.has(tokens[tokens.startIndex + place].form, .state) else {
      return false
    }
    guard place + 1 < tags.count else { return true }
    return [.punct, .adp, .cconj, .adv].contains(tags[place + 1].upos)
  }

  /// "Life-⟦threatening⟧ injuries", "⟦harrowing⟧ footage": before a noun, and behind a hyphen or by the word itself, it is no verb.
  private func isDescribing(_ place: Int, _ tags: [TokenTag]) -> Bool {
    guard tags[place].xpos == .vbg, place + 1 < tags.count, [.nn, .nns, .nnp, .jj].contains(tags[place + 1].xpos) else {
      return false
    }
    if place > 1, tags[place - 1].xpos == .hyph { return tags[place - 2].upos.isNominal }
    // "A crisis ⟦crippling⟧ the country" tells what it does.
    return words.has(tokens[tokens.startIndex + place].form, .describing)
      && (place == 0 || !tags[place - 1].upos.isNominal)
  }

  /// "⟦Sixty⟧-two people", "⟦Forty⟧ houses": no name begins with a number and a hyphen, or ends before a plural. "⟦Thirteen⟧ are missing"
  private func isNumeral(_ place: Int, _ tags: [TokenTag]) -> Bool {
    guard place == 0, [.propn, .adj, .noun].contains(tags[0].upos), tags.count > 2,
      words.isNumeral(tokens[tokens.startIndex].form)
    else { return false }
    if tags[0].upos != .propn, [.aux, .verb].contains(tags[1].upos) { return true }
    if tags[1].xpos == .hyph { return words.isNumeral(tokens[tokens.startIndex + 2].form) }
    return tags[1].xpos == .nns && tokens[tokens.startIndex + 1].shape.isDisjoint(with: .capitalized)
  }

  /// "A man ⟦aged⟧ 21 fell": a participle before a number of years.
  private func isAged(_ place: Int, _ tags: [TokenTag]) -> Bool {
    tags[place].upos == .verb && place + 1 < tags.count && tags[place + 1].xpos == .cd
      && words.isAge(tokens[tokens.startIndex + place].form)
  }

  /// "The minister was ⟦sacked⟧.": what is done to somebody, at the end of its clause, where the treebank has more of "was tired".
  private func isDone(_ place: Int, _ tags: [TokenTag], _ classes: [WordClass]) -> Bool {
    guard tags[place].xpos == .jj, place > 0,
      endsInEd(place) || words.has(tokens[tokens.startIndex + place].form, .past)
    else { return false }
    if place + 1 < tags.count, tags[place + 1].upos != .punct, tags[place + 1].upos != .cconj { return false }
    let word = tokens[tokens.startIndex + place]
    guard word.shape.isDisjoint(with: .capitalized), !words.has(word.form, .state),
      let before = (0..<place).last(where: { tags[$0].upos != .adv }), classes[before].contains(.copula)
    else { return false }
    return !endsInEd(place) || isDoing(place)
  }

  /// Whether a word in "-ed" is of a verb that tells of something done.
  private func isDoing(_ place: Int) -> Bool {
    let word = tokens[tokens.startIndex + place]
    return spelling?.isDoing(Array(LoweredBytes(UnsafeBufferPointer(rebasing: text[word.range.bytes])))) ?? false
  }

  /// "The ⟦WHO⟧ asked for money": a pronoun in capitals is a name, but in a line of capitals.
  private func isAcronym(_ place: Int, _ tags: [TokenTag]) -> Bool {
    guard tags[place].upos == .pron, tokens[tokens.startIndex + place].shape.contains(.allCapitals) else {
      return false
    }
    return ![place - 1, place + 1].contains {
      tags.indices.contains($0) && tokens[tokens.startIndex + $0].shape.contains(.allCapitals)
    }
  }

  /// "Since ⟦independence⟧ in 1962": no adverb ends so.
  private func isAbstract(_ place: Int, _ tags: [TokenTag]) -> Bool {
    guard tags[place].xpos == .rb, place > 0 else { return false }
    let range = tokens[tokens.startIndex + place].range
    guard range.count > 6 else { return false }
    let ending = text[(Int(range.end) - 4)..<Int(range.end)].map { $0 | 0x20 }
    return ["ence", "ance", "tion", "ment"].contains { ending.elementsEqual($0.utf8) }
  }

  /// "A coal ⟦mine⟧": behind an article or a noun it is no pronoun.
  private func isMine(_ place: Int, _ tags: [TokenTag]) -> Bool {
    place > 0 && tags[place].upos == .pron && words.has(tokens[tokens.startIndex + place].form, .noun)
      && [.dt, .nn, .nnp, .jj].contains(tags[place - 1].xpos)
  }

  /// "The ⟦accused⟧ pleaded": a participle between an article and a verb.
  private func isSomebody(_ place: Int, _ tags: [TokenTag]) -> Bool {
    guard tags[place].xpos == .vbn, place > 0, place + 1 < tags.count, tags[place + 1].xpos.isFiniteVerb,
      !words.has(tokens[tokens.startIndex + place - 1].form, .pointing)
    else { return false }
    return [.dt, .prpPossessive, .pos].contains(tags[place - 1].xpos)
  }
}
