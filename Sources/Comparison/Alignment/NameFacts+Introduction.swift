extension NameFacts {
  /// How a place in the text brings a name in.
  enum Introduction: Sendable {
    /// It uses the name.
    case none
    /// It says who or what bears it: "the harbour master, Rosa Meyer", "the ferry Rosa".
    case bearer
    /// It gives the name as such: "a ferry named Rosa", "the ferry (Rosa)".
    case naming
  }

  /// What stands with a name: a word of naming, brackets, a role, an apposition, the noun of its bearer.
  func introduction(of mention: Mention, _ source: Int) -> Introduction {
    let document = documents[source]
    let sentence = document.sentences[mention.sentence].tokens
    if isNamed(mention.tokens, in: sentence, document) { return .naming }
    if case .name(let name) = mention.value, name.role != nil { return .bearer }
    let syntax = document.syntax
    let before = mention.tokens.lowerBound - 1
    if sentence.contains(before), syntax.tags[before].upos == .noun, !document.tokens[before].shape.contains(.clitic) {
      let head = Int(syntax.heads[before])
      // "the ferry Rosa", and "the ferry Rosa's deck", where the parser hangs both nouns on the deck.
      let isShared = syntax.relations[before] == .compound && mention.tokens.contains { Int(syntax.heads[$0]) == head }
      if mention.tokens.contains(head) || isShared { return .bearer }
    }
    for token in mention.tokens {
      let head = Int(syntax.heads[token])
      guard head >= 0, !mention.tokens.contains(head) else { continue }
      switch syntax.relations[token] {
      case .appos, .flat: return .bearer
      case .xcomp, .obj: return document.tokens[head].classes.contains(.naming) ? .naming : .none
      default:
        return syntax.child(of: token, .appos).map { !mention.tokens.contains($0) } ?? false ? .bearer : .none
      }
    }
    return .none
  }

  /// "named Rosa", "called “Rosa”", "(Rosa)".
  private func isNamed(_ tokens: Range<Int>, in sentence: Range<Int>, _ document: Document) -> Bool {
    var before = tokens.lowerBound - 1
    guard sentence.contains(before) else { return false }
    if document.mark(before) == 0x28 {
      return sentence.contains(tokens.upperBound) && document.mark(tokens.upperBound) == 0x29
    }
    if QuotationMark(document, before, in: sentence) != nil { before -= 1 }
    return sentence.contains(before) && document.tokens[before].classes.contains(.naming)
  }
}
