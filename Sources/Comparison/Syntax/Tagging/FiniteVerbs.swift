/// Verbs of clauses that the tagger left without one: "the ship, which carried 300, ⟦capsized⟧".
///
/// Of a verb that the treebank lacks, the tagger can't tell "capsized" in "it capsized" from that in "the capsized ship", and takes
/// most for participles. A sentence then has fewer verbs with a tense than clauses, and the parser hangs the main clause on
/// whatever has one. Where verbs are missing, the participle likeliest to be one becomes a verb in the past tense.
struct FiniteVerbs {
  /// The tags of a sentence, by place.
  var tags: [TokenTag]
  /// The classes and the form of each word.
  let classes: [WordClass]
  let forms: [Form]
  let words: TagLexicon
  /// Whether the words at a place end in "-ed".
  let isRegular: (Int) -> Bool
  /// Whether the verb of such a word tells of something done.
  let isDoing: (Int) -> Bool
  /// Headlines do without verbs, and mostly mean participles: "Three killed in blast".
  let isHeadline: Bool

  init(
    tags: [TokenTag], classes: [WordClass], forms: [Form], words: TagLexicon, isHeadline: Bool,
    isRegular: @escaping (Int) -> Bool, isDoing: @escaping (Int) -> Bool
  ) {
    (self.tags, self.classes, self.forms, self.words) = (tags, classes, forms, words)
    (self.isHeadline, self.isRegular, self.isDoing) = (isHeadline, isRegular, isDoing)
  }

  /// The tags with a verb for each clause, as far as there are words that can be one.
  mutating func mend() {
    nameSureVerbs()
    for _ in 0..<3 where isWanting {
      if let place = likeliest() {
        tags[place] = TokenTag(.vbd, .verb)
      } else if let place = tags.indices.first(where: isPresent) {
        tags[place] = TokenTag(.vbz, .verb)
      } else {
        return
      }
    }
  }

  /// Whether there are fewer verbs with a tense than clauses that need one.
  private var isWanting: Bool {
    // "… shut schools and halted trains": a verb behind "and" has the subject of another.
    let verbs = tags.indices.count { place in
      tags[place].xpos.isFiniteVerb && !(place > 1 && tags[place - 1].xpos == .cc)
    }
    return verbs < 1 + tags.indices.count { opensClause($0) } + reports
  }

  /// The reports that stand beside what they report, which has a verb of its own: "The drug cut deaths by a third, ⟦researchers said⟧",
  /// "Gunmen opened fire, ⟦police said⟧, killing two".
  private var reports: Int {
    guard let last = tags.lastIndex(where: { $0.upos != .punct }), last > 3 else { return 0 }
    return (4...last).count { report in
      guard tags[report].xpos.isFiniteVerb, report == last || tags[report + 1].xpos == .comma,
        classes[report].contains(.reporting) || words.has(forms[report], .report),
        let comma = tags[..<report].lastIndex(where: { $0.xpos == .comma }),
        comma > 1, comma + 1 < report
      else { return false }
      return tags[comma + 1..<report].allSatisfy { [.det, .adj, .noun, .propn, .pron, .num].contains($0.upos) }
    }
  }

  /// Whether a clause with a verb of its own begins at a word.
  private func opensClause(_ place: Int) -> Bool {
    switch tags[place].xpos {
    case .wdt, .wp, .wpPossessive: return place > 0
    case .in:
      if forms[place] == Form.that || words.has(forms[place], .clause) { return true }
      // "Later than ⟦they had hoped⟧", and not "more than 40 were killed".
      let isPerson = place + 1 < tags.count && tags[place + 1].xpos == .prp
      let opens = classes[place].contains(.bounding) || classes[place].contains(.comparing) && isPerson
      return opens && hasVerb(behind: place)
    // "The police shot him, ⟦but he⟧ survived"
    case .cc:
      return place + 2 < tags.count && tags[place + 1].xpos == .prp && tags[place + 2].xpos.isFiniteVerb
    case .wrb: return classes[place].contains(.subordinator) && place + 1 < tags.count && startsNoun(place + 1)
    default: return false
    }
  }

  /// "After the report ⟦was⟧ published", and not "after the attack": whether a verb follows before the next mark, behind a noun.
  private func hasVerb(behind place: Int) -> Bool {
    guard place + 1 < tags.count, startsNoun(place + 1) else { return false }
    let clause = tags[(place + 1)...].prefix { $0.upos != .punct && ![.wdt, .wp].contains($0.xpos) }
    return clause.contains { $0.xpos.isFiniteVerb }
  }

  func startsNoun(_ place: Int) -> Bool {
    [.noun, .propn, .pron, .det, .num].contains(tags[place].upos)
  }

  /// The participle that is likeliest a verb with a tense.
  private func likeliest() -> Int? {
    let candidates = tags.indices.filter(isCandidate)
    return candidates.first { place in
      let before = previous(place)
      return before.map { [.wdt, .wp].contains(tags[$0].xpos) } ?? false
    } ?? candidates.first(where: closesAside) ?? candidates.first(where: hasObject)
      ?? (isHeadline ? nil : candidates.first { !classes[$0 + 1].contains(.by) && previousIsNominal($0) })
  }

  /// Whether a word is a participle in form that can be the past tense, and has no auxiliary.
  private func isCandidate(_ place: Int) -> Bool {
    guard place > 0, place + 1 < tags.count, !classes[place].contains(.naming) else { return false }
    switch tags[place].xpos {
    case .vbn: guard isRegular(place) || words.has(forms[place], .past) else { return false }
    // "The dam ⟦burst⟧", "Lund ⟦beat⟧ Holm": forms that are present, noun and preposition too, or hardly ever verbs in the treebank.
    case .vb where tags[place - 1].xpos == .comma:
      guard closesAside(place), words.has(forms[place], .past) else { return false }
    // "Two sailors ⟦perished⟧", "the inquiry ⟦uncovered⟧ failings".
    case .jj where isRegular(place):
      // "The blast ⟦shocked⟧ the town": no adjective stands between a noun and an article.
      let isBeforeObject = [.dt, .prpPossessive, .prp].contains(tags[place + 1].xpos)
      // "45 migrants, among them nine children, ⟦drowned⟧ when …"
      guard !isHeadline,
        (tags[place - 1].upos.isNominal || closesAside(place)) && isDoing(place)
          || isBeforeObject && previousIsNominal(place)
      else { return false }
    case .nn, .jj, .in, .rb, .vb, .vbp, .cc:
      // "A good cut", but "the number of dead ⟦rose⟧".
      let isDescribed = tags[place - 1].upos == .adj && !(place > 1 && classes[place - 2].contains(.of))
      guard !isHeadline, !isDescribed, words.has(forms[place], .past) else { return false }
    default: return false
    }
    // "The ⟦wounded⟧ men"
    let isBeforeNoun = place + 1 < tags.count && [.noun, .propn, .adj].contains(tags[place + 1].upos)
    switch tags[place - 1].xpos {
    case .dt, .cd, .prpPossessive, .pos: return false
    case .jj, .jjs: return !isBeforeNoun && !hasAuxiliary(place)
    default: return !hasAuxiliary(place)
    }
  }

  func hasAuxiliary(_ place: Int) -> Bool {
    for before in (max(0, place - 8)..<place).reversed() {
      if !classes[before].isDisjoint(with: [.copula, .have]) || words.has(forms[before], .passive) { return true }
      switch tags[before].xpos {
      case .rb, .rp: continue
      // "Was found guilty and sentenced": the auxiliary may stand before both.
      case .cc: return true
      default: return false
      }
    }
    return false
  }

  /// The word before, adverbs passed over.
  private func previous(_ place: Int) -> Int? {
    (0..<place).last { tags[$0].xpos != .rb }
  }

  private func previousIsNominal(_ place: Int) -> Bool {
    guard let before = previous(place) else { return false }
    if tags[before].upos.isNominal || tags[before].upos == .num { return true }
    // "Those ⟦injured⟧ gathered"
    if tags[before].xpos == .vbn, before > 0, words.has(forms[before - 1], .pointing) { return true }
    // "The ⟦blast⟧ ripped", which the tagger takes for one of "the last".
    return tags[before].upos == .adj && before > 0
      && ([.dt, .jj, .prpPossessive].contains(tags[before - 1].xpos) || classes[before - 1].contains(.of))
  }

  /// Whether a comma ends an aside behind a noun right before: "The ship, which …, ⟦capsized⟧".
  private func closesAside(_ place: Int) -> Bool {
    guard tags[place - 1].xpos == .comma,
      let first = (0..<place - 1).first(where: { tags[$0].xpos == .comma }), first > 0, tags[first - 1].upos.isNominal
    else { return false }
    let aside = first + 1..<place - 1
    guard !aside.isEmpty else { return false }
    let verbs = tags[aside].count { $0.xpos.isFiniteVerb }
    let relatives = tags[aside].count { [.wdt, .wp, .wpPossessive].contains($0.xpos) }
    return verbs == relatives && !tags[..<first].contains { $0.xpos.isFiniteVerb }
  }

  /// Whether what a verb acts on stands right behind, or behind a particle: "⟦called⟧ off the strike".
  private func hasObject(_ place: Int) -> Bool {
    guard previousIsNominal(place) || closesAside(place),
      let next = (place + 1..<tags.count).first(where: { ![.rp, .rb].contains(tags[$0].xpos) })
    else { return false }
    switch tags[next].xpos {
    case .dt, .prp, .prpPossessive, .cd, .nn, .nns, .nnp, .nnps, .jj, .jjr: return true
    default: return false
    }
  }

  /// "The firm ⟦plans⟧ to cut", "The firm, based in Lund, ⟦employs⟧ 40": what the tagger takes for a plural, behind a noun and before an
  /// infinitive, or behind an aside and before what can be its object.
  private func isPresent(_ place: Int) -> Bool {
    guard tags[place].xpos == .nns, place > 0, place + 2 < tags.count else { return false }
    if tags[place + 1].xpos == .to { return tags[place + 2].xpos == .vb && tags[place - 1].upos.isNominal }
    // "Video ⟦shows⟧ a man running"
    if words.has(forms[place], .report), tags[place - 1].upos.isNominal, hasObject(place) { return true }
    return closesAside(place) && hasObject(place)
  }
}
