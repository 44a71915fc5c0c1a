/// Finds the title or role that stands at a name: "Iran's supreme leader ⟦…⟧", "⟦…⟧, the commissioner of the port,".
struct NameRole {
  let words: NameWords
  private var document: Document { words.document }

  /// The tokens of the role at a candidate; nil where none stands. A form of address alone ("Mr") is none.
  func role(of candidate: NameCandidate) -> Range<Int>? {
    let sentence = document.sentences[candidate.sentence].tokens
    if let after = apposition(after: candidate.tokens.upperBound, limit: sentence.upperBound) { return after }
    let start = candidate.title?.lowerBound ?? candidate.tokens.lowerBound
    guard let before = before(start, until: candidate.tokens.lowerBound, floor: sentence.lowerBound) else { return nil }
    return before.allSatisfy(isAddress) ? nil : before
  }

  /// Mr, Dr, Dame: says how to speak to somebody, and not what they are.
  private func isAddress(_ index: Int) -> Bool {
    let classes = words.title(index)
    return classes.contains(.honorific) && classes.isDisjoint(with: [.role, .title, .style])
      || !words.shape(index).contains(.word)
  }

  /// The capitalized title with the small words before it: "Iran's supreme leader Ayatollah".
  private func before(_ start: Int, until end: Int, floor: Int) -> Range<Int>? {
    var low = start
    // A noun of a role right before the name carries what describes it.
    if low > floor, words.title(low - 1).contains(.role), !words.isCapitalized(low - 1),
      !words.title(low - 1).contains(.plural)
    {
      low -= 1
      while low > floor, isModifier(low - 1) { low -= 1 }
    } else if low == end {
      return nil
    } else {
      while low > floor, isModifier(low - 1), words.isCapitalized(low - 1) || words.shape(low - 1).contains(.clitic) {
        low -= 1
      }
    }
    while low < end, words.shape(low).contains(.clitic) || !words.shape(low).contains(.word) { low += 1 }
    return low < end ? low..<end : nil
  }

  /// Adjectives, nouns, nations and possessives before a role: "Iran 's supreme ⟦leader⟧", "former ⟦minister⟧".
  private func isModifier(_ index: Int) -> Bool {
    let shape = words.shape(index)
    if words.isHyphen(index) { return true }
    guard shape.contains(.word) else { return false }
    if shape.contains(.clitic) {
      return words.form(index) == Form.possessive && index > 0 && words.isCapitalized(index - 1)
    }
    if words.isFunction(index) { return false }
    switch document.syntax.tags[index].upos {
    case .adj, .noun, .propn: return true
    case .verb, .aux, .adv, .adp, .pron, .sconj, .cconj, .part: return false
    default: return words.isCapitalized(index) || !words.title(index).isEmpty
    }
  }

  /// ", the commissioner of the port," and ", commander of the guard," after a name, up to the next comma.
  private func apposition(after end: Int, limit: Int) -> Range<Int>? {
    guard end + 2 < limit, words.document.mark(end) == 0x2C else { return nil }
    var start = end + 1
    if document.tokens[start].shape.contains(.allDigits), start + 2 < limit, document.mark(start + 1) == 0x2C {
      start += 2
    }  // age
    var at = start
    var hasRole = false
    while at < min(limit, start + 30) {
      let mark = document.mark(at)
      if mark == 0x2C || mark == 0x3B || mark == 0x28 || mark == 0x22 || document.isDash(at) && !words.isHyphen(at)
        || document.isStop(at)
      {
        break
      }
      if !hasRole {
        if words.title(at).contains(.role) || words.title(at).contains(.title) && !words.isCapitalized(at)
          || isSecond(at)
        {
          hasRole = true
        } else if words.isA(at, [.relative, .pronoun, .copula, .modal, .have, .coordinator, .subordinator])
          && !words.isA(at, .definiteArticle)
        {
          return nil
        } else if at - start > 6 {
          return nil
        }
      } else if words.isA(at, [.relative, .copula, .have, .modal]) {
        break
      }
      at += 1
    }
    guard hasRole, at > start, isHead(start, at), endsApposition(at, limit: limit) else { return nil }
    return start..<at
  }

  /// "the second in command": an ordinal that stands for a rank.
  private func isSecond(_ index: Int) -> Bool {
    index + 2 < document.tokens.count && words.isA(index + 1, .preposition) && words.form(index + 2) == Form("command")
      || index + 4 < document.tokens.count && words.isHyphen(index + 1) && words.form(index + 4) == Form("command")
  }

  /// An apposition begins with an article, a possessive or the role itself, not with a verb or a preposition.
  private func isHead(_ start: Int, _ end: Int) -> Bool {
    // "Tar, 58, ⟦whom⟧ prosecutors wanted to question"
    if words.isA(start, [.preposition, .to]) || document.syntax.tags[start].xpos == .wp { return false }
    switch document.syntax.tags[start].upos {
    case .verb, .aux, .adv, .adp: return false
    default: return true
    }
  }

  private func endsApposition(_ at: Int, limit: Int) -> Bool {
    at >= limit || !words.shape(at).contains(.word) || words.isA(at, [.relative, .copula, .have, .modal])
  }
}
