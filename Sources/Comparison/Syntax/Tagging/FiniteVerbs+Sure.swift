/// Verbs that are sure where they stand, whether their sentence lacks one or not.
extension FiniteVerbs {
  /// Names those verbs.
  mutating func nameSureVerbs() {
    nameShootings()
    nameSecondVerbs()
    for place in tags.indices {
      // "The leaders ⟦shook⟧ hands": no present tense is spelled so.
      if tags[place].xpos == .vbp && words.has(forms[place], .onlyPast) || isNothingElse(place) {
        tags[place] = TokenTag(.vbd, .verb)
      }
      if isSurePresent(place) { tags[place] = TokenTag(.vbz, .verb) }
      if opensTimeClause(place) { mendClause(behind: place) }
      if opensClauseOnly(place) { giveVerb(behind: place) }
    }
  }

  /// "Its shares ⟦fell⟧ by a third": a form that is neither participle nor noun.
  private func isNothingElse(_ place: Int) -> Bool {
    switch tags[place].xpos {
    case .nn, .nns: words.has(forms[place], [.finite, .verbal]) && !hasAuxiliary(place)
    case .jj, .rb, .vb, .vbn: words.has(forms[place], .finite) && !hasAuxiliary(place)
    default: false
    }
  }

  /// "It runs 31 schools and ⟦employs⟧ 900 people", "the firm ⟦employs⟧ 900": no noun is spelled so, and what is acted on follows.
  private func isSurePresent(_ place: Int) -> Bool {
    guard tags[place].xpos == .nns, place > 0, place + 1 < tags.count, words.headline(forms[place]) == .singular
    else { return false }
    switch tags[place - 1].xpos {
    case .cc, .wdt, .wp, .nn, .nnp: break
    default: return false
    }
    return [.cd, .dt, .prpPossessive, .prp].contains(tags[place + 1].xpos)
  }

  /// Whether nothing but a clause with a verb of its own can follow, and begins with a noun: "⟦when⟧ two trains …".
  private func opensClauseOnly(_ place: Int) -> Bool {
    guard place + 2 < tags.count, startsNoun(place + 1) else { return false }
    return words.has(forms[place], .clause) || tags[place].xpos == .wrb && classes[place].contains(.subordinator)
  }

  /// "When two trains ⟦collided⟧ near Lund": where no verb with a tense follows before the next mark, the first word that can be one
  /// is it.
  private mutating func giveVerb(behind mark: Int) {
    let clause =
      mark + 2..<((mark + 2..<tags.count).first { tags[$0].upos == .punct || tags[$0].xpos == .wrb } ?? tags.count)
    guard !clause.contains(where: { tags[$0].xpos.isFiniteVerb }) else { return }
    let verb = clause.first { place in
      [.vbn, .jj, .vb].contains(tags[place].xpos) && (isRegular(place) || words.has(forms[place], .past))
        && endsNoun(place - 1) && !hasAuxiliary(place)
    }
    if let verb { tags[verb] = TokenTag(.vbd, .verb) }
  }

  /// Whether a word is a preposition of time, or a conjunction, before a noun: "⟦after⟧ a crash …".
  private func opensTimeClause(_ place: Int) -> Bool {
    tags[place].xpos == .in && classes[place].contains(.subordinator) && place + 3 < tags.count && startsNoun(place + 1)
  }

  /// "After the company ⟦cut⟧ its forecast", "after a crash on lap 12 ⟦injured⟧ three riders": behind its subject and before its object a
  /// word that can be the past tense is nothing else.
  private mutating func mendClause(behind mark: Int) {
    // "Before it ⟦struck⟧": a pronoun stands before no participle.
    if tags[mark + 1].xpos == .prp, tags[mark + 2].xpos == .vbn {
      tags[mark + 2] = TokenTag(.vbd, .verb)
      return
    }
    for place in mark + 2..<tags.count - 1 {
      switch tags[place].xpos {
      case .vbn, .vb, .jj, .vbp:
        if isRegular(place) || words.has(forms[place], .past), !hasAuxiliary(place), endsNoun(place - 1),
          [.dt, .prpPossessive, .prp, .cd].contains(tags[place + 1].xpos)
            // "Three days after the quake ⟦struck⟧, …"
            || tags[place].xpos == .vbn && tags[place + 1].xpos == .comma
        {
          tags[place] = TokenTag(.vbd, .verb)
          return
        }
        if tags[place].xpos != .jj { return }
      case .vbd, .vbz, .md, .vbg, .to: return
      default: if tags[place].upos == .punct || opensTimeClause(place) { return }
      }
    }
  }

  /// Whether a noun phrase ends at a word: "crash", "lap 12".
  private func endsNoun(_ place: Int) -> Bool {
    tags[place].upos.isNominal || tags[place].xpos == .cd && place > 0 && tags[place - 1].upos.isNominal
  }

  /// "It overshot the runway and ⟦burst⟧ into flames": behind "and" a word that can be the past tense, with what it leads to, is no noun.
  private mutating func nameSecondVerbs() {
    for place in tags.indices.dropFirst().dropLast()
    where tags[place].xpos == .nn && tags[place - 1].xpos == .cc && words.has(forms[place + 1], .goal)
      && words.has(forms[place], .past)
    {
      tags[place] = TokenTag(.vbd, .verb)
    }
  }

  /// "Police ⟦shot⟧ dead a man": so told of most shootings, and of none in the treebank.
  private mutating func nameShootings() {
    for place in tags.indices.dropFirst().dropLast()
    where words.has(forms[place + 1], .outcome) && !tags[place].xpos.isFiniteVerb && tags[place - 1].upos.isNominal
      && words.has(forms[place], .past)
    {
      // "A man shot dead by police"
      guard place + 2 < tags.count, [.dt, .prp, .prpPossessive, .cd, .nn, .nns, .nnp].contains(tags[place + 2].xpos)
      else { continue }
      tags[place] = TokenTag(.vbd, .verb)
      tags[place + 1] = TokenTag(.jj, .adj)
    }
  }
}
