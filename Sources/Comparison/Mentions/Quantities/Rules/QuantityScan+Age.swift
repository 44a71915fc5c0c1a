/// Ages: "six months old", "a 16-year-old", "aged 16 to 18", "three years of age", "Smith, 48, …", "in his 50s".
extension QuantityScan {
  /// Takes "old", "-old", "of age" after a stretch of time.
  func takeAge(_ draft: inout QuantityDraft) {
    guard draft.unit?.dimension == .time, draft.kind == .cardinal || draft.kind == .vague else { return }
    let at = pastHyphen(draft.tokens.upperBound)
    if !counting(at).isDisjoint(with: [.old, .olds]) {
      draft.isAge = true
      draft.reach(through: at, byte: endByte(at))
    } else if classes(at).contains(.of), counting(at + 1).contains(.age) {
      draft.isAge = true
      draft.reach(through: at + 1, byte: endByte(at + 1))
    }
  }

  /// Whether "old" or "of age" stands here.
  func isAge(after token: Int) -> Bool {
    !counting(pastHyphen(token)).isDisjoint(with: [.old, .olds])
      || classes(token).contains(.of) && counting(token + 1).contains(.age)
  }

  /// Takes what stands before or around a bare number that is an age.
  func takeAgeBefore(_ draft: inout QuantityDraft) {
    guard !draft.isAge, draft.unit == nil, isHuman(draft.low ?? draft.high) else { return }
    let start = draft.tokens.lowerBound
    if draft.kind == .decade {
      guard let low = draft.low, isOwnDecade(start) else { return }
      (draft.isAge, draft.high) = (true, low + 9)
      return
    }
    guard draft.kind == .cardinal else { return }
    let isOf = classes(start - 1).contains(.of) && counting(start - 2).contains(.age)
    // "between the ⟦ages⟧ of 8 and 16"
    let isBetween = (start..<min(start + 4, draft.tokens.upperBound)).contains { counting($0).contains(.age) }
    if isOf || isBetween || isAgeNumber(start) || isApposed(draft) || isListed(draft) || isSaidOfPerson(draft)
      || isOfPerson(draft) || isBoundOfPersons(draft)
    {
      draft.isAge = true
    }
    // "At 92, Vera …"
    if start == lower + 1, counting(lower).contains(.at), draft.numeral.isPlain, isMark(draft.tokens.upperBound, 0x2C),
      shape(draft.tokens.upperBound + 1).contains(.capitalized)
        || classes(draft.tokens.upperBound + 1).contains(.personalSingular)
    {
      draft.isAge = true
    }
    // "aged 16", "as young as 16", "older than 60"
    if counting(start - 1).contains(.aged) || counting(draft.numeral.tokens.lowerBound - 2).contains(.elder) {
      draft.isAge = true
    }
  }

  private func isHuman(_ value: Double?) -> Bool {
    guard let value else { return false }
    return value >= 0 && value <= 125
  }

  /// "at age 16", "ages 5 to 11"; not "an age 20 times …".
  private func isAgeNumber(_ start: Int) -> Bool {
    counting(start - 1).contains(.age) && !classes(start - 2).contains(.indefiniteArticle)
  }

  /// "he is 3", "who was 17", "Anna Cole was 40", "the age is 18", "turned 40": a bare whole number that ends the clause after a
  /// person and "to be".
  private func isSaidOfPerson(_ draft: QuantityDraft) -> Bool {
    let (start, end) = (draft.tokens.lowerBound, draft.tokens.upperBound)
    guard draft.isExact, draft.numeral.last != .part, draft.numeral.scale == 1,
      draft.low != 1 || draft.numeral.isDigits,
      !isNounLike(end)
    else { return false }
    if counting(start - 1).contains(.turned) { return true }
    guard isClosed(end) || !classes(end).isDisjoint(with: [.coordinator, .subordinator]) else { return false }
    guard classes(start - 1).contains(.copula) else { return false }
    if counting(start - 2).contains(.age) { return true }
    let subject = classes(start - 2)
    if isPerson(start - 2), isClosed(end), draft.numeral.isDigits { return true }
    // "The driver was 43", but "the final speaker was 3".
    if isClosed(end), draft.numeral.isDigits, draft.low ?? 0 >= 10, isSomebody(start - 2) || isSomebodyOf(start - 2) {
      return true
    }
    return subject.contains(.personalSingular) || subject.contains(.firstPerson) && subject.contains(.pronoun)
      || subject.contains(.relative) && part(start - 2) == .pron && isMark(start - 3, 0x2C)
  }

  /// "The driver of the ⟦tram⟧": whether a noun in the singular ends what tells whose somebody is.
  private func isSomebodyOf(_ at: Int) -> Bool {
    guard part(at) == .noun || part(at) == .propn,
      let of = (max(lower, at - 3)..<at).last(where: { classes($0).contains(.of) })
    else { return false }
    return isSomebody(of - 1)
  }

  /// "A boy of six", "a man of 66": what one human being is of. A mother of four has four children.
  private func isOfPerson(_ draft: QuantityDraft) -> Bool {
    let (start, end) = (draft.tokens.lowerBound, draft.tokens.upperBound)
    guard draft.numeral.isPlain || !draft.numeral.isDigits, draft.isExact, draft.numeral.scale == 1,
      classes(start - 1).contains(.of), counting(start - 2).contains(.person),
      counting(start - 2).isDisjoint(with: [.plural, .parent]), !isNounLike(end), !classes(end).contains(.of)
    else { return false }
    return (max(lower, start - 5)..<start - 2).contains { classes($0).contains(.indefiniteArticle) }
  }

  /// "Children under five", "anyone over 60": a bound behind those who have an age, and nothing behind it that it could count.
  private func isBoundOfPersons(_ draft: QuantityDraft) -> Bool {
    let end = draft.tokens.upperBound
    guard draft.low == nil || draft.high == nil, draft.numeral.scale == 1, !isNounLike(end),
      !classes(end).contains(.of),
      draft.numeral.tokens.lowerBound == draft.tokens.lowerBound + 1
    else { return false }
    return counting(draft.tokens.lowerBound - 1).contains(.aging)
  }

  /// A name, or a noun for a person after an article: "The mayor, 62, …".
  private func isNamed(_ at: Int) -> Bool {
    if shape(at).contains(.capitalized) { return !shape(at).contains(.allCapitals) || tokens[at].range.count > 4 }
    return part(at) == .noun && !tags[at].xpos.isPlural && taken[at] == 0
      && (max(lower, at - 3)..<at).contains {
        !classes($0).isDisjoint(with: [.definiteArticle, .indefiniteArticle, .possessive])
      }
  }

  private func isNounLike(_ at: Int) -> Bool {
    guard let part = part(at) else { return looksPlural(at) }
    return part == .noun || part == .propn || part == .adj || isDash(at)
  }

  /// "in his 50s", "in her mid-40s".
  func isOwnDecade(_ start: Int) -> Bool {
    var at = start - 1
    if isDash(at) { at -= 1 }
    if counting(at).contains(.partOfDecade) { at -= 1 }
    return classes(at).contains(.possessive)
  }

  /// "her sons, 8 and 10, …": one of several bare numbers set off behind a plural that is somebody's.
  private func isListed(_ draft: QuantityDraft) -> Bool {
    guard draft.isExact, draft.numeral.isDigits, draft.numeral.isPlain else { return false }
    func isBare(_ at: Int) -> Bool { has(at) && shape(at).contains(.allDigits) && tokens[at].range.count <= 2 }
    func isBetween(_ at: Int) -> Bool { isMark(at, 0x2C) || classes(at).contains(.coordinator) }
    var (first, last) = (draft.tokens.lowerBound, draft.tokens.upperBound - 1)
    while isBetween(first - 1), isBare(first - 2) { first -= 2 }
    while isBetween(last + 1), isBare(last + 2) { last += 2 }
    let noun = first - 2
    guard last > first, isClosed(last + 1), isMark(first - 1, 0x2C), part(noun) == .noun, tags[noun].xpos.isPlural
    else {
      return false
    }
    return (max(lower, noun - 3)..<noun).contains { classes($0).contains(.possessive) }
  }

  /// "Smith, 48, …", "Smith (48)": a bare whole number set off after a name.
  private func isApposed(_ draft: QuantityDraft) -> Bool {
    let (start, end) = (draft.tokens.lowerBound, draft.tokens.upperBound)
    guard draft.isExact, !draft.isApproximate, draft.numeral.isPlain, let low = draft.low, low >= 1, start - 2 >= lower
    else { return false }
    // "Holm and Lund, both 34, …"
    if counting(start - 1).contains(.both) { return isMark(start - 2, 0x2C) && isPerson(start - 3) && isClosed(end) }
    guard isNamed(start - 2) else { return false }
    if isMark(start - 1, 0x28) { return isMark(end, 0x29) && tokens[start].range.count == 2 }
    return isMark(start - 1, 0x2C) && (isMark(end, 0x2C) || !has(end) || isMark(end, 0x2E))
      && (start - 3 >= lower || part(start - 2) == .propn)
  }
}
