/// What two amounts of one sentence owe each other: a lower and an upper bound of one thing, a noun said once for both.
extension QuantityScan {
  /// Whether an amount can begin at a token: one look-up for a word, none for most marks.
  func canBegin(_ at: Int) -> Bool {
    let token = tokens[at]
    if token.shape.contains(.number) { return true }
    if byte(at) == 0xE2 || byte(at) == 0xC2 { return true }  // ⅔ ½
    if token.shape.contains(.punctuation) { return false }
    return lexicon.openers[token.form] != nil || token.shape.contains(.hasDigit)
  }

  /// "greater than 100 and smaller than 300" is one amount with two bounds.
  func joinBounds(_ drafts: inout [QuantityDraft]) {
    var joined: [QuantityDraft] = []
    for draft in drafts {
      if let last = joined.last, let both = join(last, draft) {
        joined[joined.count - 1] = both
      } else {
        joined.append(draft)
      }
    }
    drafts = joined
  }

  private func join(_ a: QuantityDraft, _ b: QuantityDraft) -> QuantityDraft? {
    guard a.kind == b.kind, a.unit?.name == b.unit?.name || a.unit == nil, a.isAge == b.isAge, a.counted == nil,
      (a.low == nil) != (b.low == nil), (a.high == nil) != (b.high == nil),
      isLink(a.tokens.upperBound, b.tokens.lowerBound)
    else { return nil }
    var draft = a
    (draft.low, draft.high) = (a.low ?? b.low, a.high ?? b.high)
    guard let low = draft.low, let high = draft.high, low < high, draft.kind != .vague else { return nil }
    draft.unit = b.unit
    draft.reach(through: b.tokens.upperBound - 1, byte: b.end)
    (draft.counted, draft.countedHead) = (b.counted, b.countedHead)
    return draft
  }

  /// Only "and", "but" or a comma, or two of them, between two amounts.
  private func isLink(_ from: Int, _ to: Int) -> Bool {
    guard to > from, to - from <= 2 else { return false }
    return (from..<to).allSatisfy {
      classes($0).contains(.coordinator) && !classes($0).contains(.alternative) || isMark($0, 0x2C)
    }
  }

  /// "killed 25 and injured 50 militia members": the first number counts members, too.
  func shareCounted(_ drafts: inout [QuantityDraft]) {
    for index in drafts.indices.dropLast().reversed() {
      let (draft, next) = (drafts[index], drafts[index + 1])
      guard draft.counted == nil, draft.low == draft.low?.rounded(), let head = next.countedHead, isBareCount(draft),
        isBareCount(next), !next.isImplicit,
        isHarm(before: draft) && isShared(draft.tokens.upperBound, next.tokens.lowerBound)
          || isPartOf(draft.tokens.upperBound, next.tokens.lowerBound)
      else { continue }
      (drafts[index].counted, drafts[index].countedHead) = (next.counted, head)
    }
  }

  private func isBareCount(_ draft: QuantityDraft) -> Bool {
    draft.unit == nil && !draft.isAge && draft.kind != .ordinal && draft.kind != .decade
  }

  private func isHarm(before draft: QuantityDraft) -> Bool { counting(draft.tokens.lowerBound - 1).contains(.casualty) }

  /// "aged 24 and 26": the second number is an age, too.
  func shareAge(_ drafts: inout [QuantityDraft]) {
    for index in drafts.indices.dropFirst() where drafts[index - 1].isAge && drafts[index - 1].unit == nil {
      let draft = drafts[index]
      guard !draft.isAge, draft.unit == nil, draft.kind == .cardinal, draft.numeral.isPlain, draft.counted == nil,
        let low = draft.low, low < 120,
        isLink(drafts[index - 1].tokens.upperBound, draft.tokens.lowerBound)
          || isNextOfList(drafts[index - 1].tokens.upperBound, draft.tokens.lowerBound)
      else { continue }
      drafts[index].isAge = true
    }
  }

  /// "Holm, 16, and Anna Lund, 17 were": a mark or "and", one who is named, and a comma.
  private func isNextOfList(_ from: Int, _ to: Int) -> Bool {
    guard from < to - 1, isMark(to - 1, 0x2C) else { return false }
    let first = (from..<to - 1).first { !isMark($0, 0x2C) && !classes($0).contains(.coordinator) } ?? to
    return first > from && first < to - 1 && (first..<to - 1).allSatisfy(isPerson)
  }

  /// "21 of the more than 200 schoolgirls": only "of" and an article stand between.
  private func isPartOf(_ from: Int, _ to: Int) -> Bool {
    guard classes(from).contains(.of), to > from, to <= from + 5 else { return false }
    return (from + 1..<to).allSatisfy {
      if !classes($0).isDisjoint(with: [.determiner, .possessive]) || shape($0).contains(.clitic) { return true }
      return part($0) == .noun || part($0) == .propn
    }
  }

  /// At most four words between two numbers: a coordinator or comma, and verbs of harm.
  private func isShared(_ from: Int, _ to: Int) -> Bool {
    guard to > from, to - from <= 4 else { return false }
    var hasLink = false
    for at in from..<to {
      if classes(at).contains(.coordinator) || isMark(at, 0x2C) {
        hasLink = true
      } else if !counting(at).contains(.casualty), classes(at) == [] || classes(at).contains(.preposition) {
        return false
      }
    }
    return hasLink
  }
}
