/// Verbs of headlines, which the tagger takes for nouns: "Gunman ⟦kills⟧ nine", "Police ⟦shoot⟧ man", "Haddad ⟦jailed⟧ for seven years".
///
/// Headlines do without articles and tell in the present tense, so that "kills" and "shoot" stand where the treebank has nouns, and what
/// ends in "-ed" is mostly a passive. A clause that has no verb with a tense gets one where a word of a closed list stands behind a noun
/// that agrees with it.
struct HeadlineVerbs {
  /// The tags of a headline, by place.
  var tags: [TokenTag]
  let classes: [WordClass]
  let forms: [Form]
  let words: TagLexicon

  /// Names the verbs.
  mutating func mend() {
    var start = 0
    var hasVerb = false
    for place in 0...tags.count where place == tags.count || isBoundary(place) {
      if start < place { hasVerb = mend(start..<place, behindVerb: hasVerb && tags[start - 1].xpos == .comma) }
      start = place + 1
    }
    namePassives()
  }

  /// Gives a clause its verb; whether it has one.
  private mutating func mend(_ clause: Range<Int>, behindVerb: Bool) -> Bool {
    if clause.lowerBound == 0 { nameFirstNoun(clause) }
    if let finite = clause.first(where: { tags[$0].xpos.isFiniteVerb }), !isDoubtful(finite, clause) { return true }
    // "…, ⟦kills⟧ 22"
    let first = clause.lowerBound
    if behindVerb, first + 1 < clause.upperBound, let kind = words.headline(forms[first]), isObject(first + 1) {
      if kind.contains(.singular) {
        tags[first] = TokenTag(.vbz, .verb)
        return true
      }
      // "Rebels seize city, ⟦detain⟧ mayor"
      if kind == .plural, tags[..<first].contains(where: { $0.xpos == .vbp }) {
        tags[first] = TokenTag(.vbp, .verb)
        return true
      }
    }
    guard let verb = clause.dropFirst().first(where: { isVerb($0, clause) }) else { return false }
    let isSingular = words.headline(forms[verb])?.contains(.singular) ?? false
    tags[verb] = TokenTag(isSingular ? .vbz : .vbp, .verb)
    // "President orders ⟦inquiry⟧"
    if verb + 1 < clause.upperBound, tags[verb + 1].xpos == .vbp { tags[verb + 1] = TokenTag(.nn, .noun) }
    if first == 0, tags[0].upos == .verb { tags[0] = TokenTag(.nn, .noun) }
    // "As ⟦gunman⟧ attacks synagogue"
    if tags[verb - 1].xpos == .jj { tags[verb - 1] = TokenTag(.nn, .noun) }
    return true
  }

  /// "⟦Train⟧ derails", "⟦Pope⟧ to visit": no headline asks its reader to do something.
  private mutating func nameFirstNoun(_ clause: Range<Int>) {
    guard clause.count > 2, tags[0].xpos == .vb || tags[0].xpos == .vbp else { return }
    let found = tags[0]
    tags[0] = TokenTag(.nn, .noun)
    guard tags[1].xpos == .to && tags[2].xpos == .vb || isVerb(1, clause) else {
      tags[0] = found
      return
    }
  }

  /// "Man ⟦held⟧ over stabbing": the past tense of headlines is a passive where nothing is acted on.
  private mutating func namePassives() {
    for place in tags.indices.dropFirst()
    where tags[place].xpos == .vbd && words.headline(forms[place]) == .passive
      && (place + 1 == tags.count || !isObject(place + 1) && tags[place + 1].xpos != .prp)
    {
      tags[place] = TokenTag(.vbn, .verb)
    }
    // "…, 40 ⟦hurt⟧"
    for place in tags.indices.dropFirst()
    where tags[place - 1].xpos == .cd && [.nn, .vb, .vbp].contains(tags[place].xpos)
      && words.headline(forms[place])?.contains(.passive) ?? false
      && (place + 1 == tags.count || !tags[place + 1].upos.isNominal)
    {
      tags[place] = TokenTag(.vbn, .verb)
    }
  }

  /// "Orders ⟦inquiry⟧": a verb that no headline has, behind one that it has.
  private func isDoubtful(_ finite: Int, _ clause: Range<Int>) -> Bool {
    tags[finite].xpos == .vbp && words.headline(forms[finite]) == nil && finite > clause.lowerBound + 1
      && isVerb(finite - 1, clause)
  }

  private func isVerb(_ place: Int, _ clause: Range<Int>) -> Bool {
    guard place > clause.lowerBound, let kind = words.headline(forms[place]), kind != .passive,
      [.nn, .nns, .nnp, .nnps, .jj, .jjs, .vb, .vbn].contains(tags[place].xpos)
    else { return false }
    let isLast = place + 1 == clause.upperBound
    guard agrees(place, kind) else { return false }
    if !isLast {
      if classes[place + 1].contains(.by) { return false }
      // "Bomb attacks ⟦kill⟧ nine": the verb is yet to come.
      if kind.contains(.singular), let next = words.headline(forms[place + 1]), next.contains(.plural),
        tags[place + 1].xpos != .jj
      {
        return false
      }
    }
    // "Orders ⟦inquiry⟧": an object that the tagger takes for a verb.
    if kind.contains(.noun) {
      return !isLast && (isObject(place + 1) || tags[place + 1].xpos == .vbp && words.headline(forms[place + 1]) == nil)
    }
    if kind.contains(.moving) { return clause.lowerBound == 0 || !isTime(clause.lowerBound - 1) }
    return true
  }

  /// Whether what stands before a word can be its subject.
  private func agrees(_ place: Int, _ kind: TagLexicon.Headline) -> Bool {
    // "Holm and Lund ⟦exchange⟧ prisoners"
    let areJoined = place > 2 && tags[place - 2].xpos == .cc && tags[place - 3].upos.isNominal
    if areJoined, tags[place - 1].upos.isNominal, kind.contains(.plural) { return true }
    return switch tags[place - 1].xpos {
    case .nns, .nnps: kind.contains(.plural)
    case .nn, .nnp, .jj, .rb: kind.contains(.singular)
    default: false
    }
  }

  /// Whether a noun phrase begins at a word.
  private func isObject(_ place: Int) -> Bool {
    switch tags[place].xpos {
    case .cd, .dt, .jj, .jjr, .jjs, .nn, .nns, .nnp, .nnps, .prpPossessive: true
    default: false
    }
  }

  /// Whether a clause ends at a word: at a mark, or where another begins.
  private func isBoundary(_ place: Int) -> Bool {
    tags[place].upos == .punct && tags[place].xpos != .hyph || place > 0 && classes[place].contains(.subordinator)
  }

  /// "After", behind which "falls" is as well a noun, and not "as".
  private func isTime(_ place: Int) -> Bool {
    classes[place].contains(.subordinator) && !classes[place].contains(.simultaneous)
  }
}
