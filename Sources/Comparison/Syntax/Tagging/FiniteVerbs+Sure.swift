/// Verbs that are sure where they stand, whether their sentence lacks one or not.
extension FiniteVerbs {
  /// Names those verbs.
  mutating func nameSureVerbs() {
    nameShootings()
    nameSecondVerbs()
    for place in tags.indices where opensTimeClause(place) { mendClause(behind: place) }
  }

  /// Whether a word is a preposition of time, or a conjunction, before a noun: "⟦after⟧ a crash …".
  private func opensTimeClause(_ place: Int) -> Bool {
    tags[place].xpos == .in && classes[place].contains(.subordinator) && place + 3 < tags.count && startsNoun(place + 1)
  }

  /// "After the company ⟦cut⟧ its forecast", "after a crash on lap 12 ⟦injured⟧ three riders": behind its subject and before its object a
  /// word that can be the past tense is nothing else.
  private mutating func mendClause(behind mark: Int) {
    for place in mark + 2..<tags.count - 1 {
      switch tags[place].xpos {
      case .vbn, .vb, .jj, .vbp:
        if isRegular(place) || words.has(forms[place], .past), !hasAuxiliary(place), endsNoun(place - 1),
          [.dt, .prpPossessive, .prp, .cd].contains(tags[place + 1].xpos)
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
