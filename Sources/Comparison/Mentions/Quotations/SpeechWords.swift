/// What single tokens do in a sentence that reports speech: the tests which the rules of this stage share.
final class SpeechWords {
  let document: Document
  let cues: QuotationLexicon
  let titles: TitleLexicon

  init(document: Document, cues: QuotationLexicon, titles: TitleLexicon) {
    (self.document, self.cues, self.titles) = (document, cues, titles)
  }

  /// What a token does at a quotation.
  func cue(_ index: Int) -> QuotationLexicon.Classes { cues.classes(of: document.tokens[index].form) }

  /// Whether a token is of a closed class.
  func isA(_ index: Int, _ classes: WordClass) -> Bool { !document.tokens[index].classes.isDisjoint(with: classes) }

  func isWord(_ index: Int) -> Bool { document.tokens[index].shape.contains(.word) }

  func isCapitalized(_ index: Int) -> Bool { document.tokens[index].shape.contains(.capitalized) }

  func isComma(_ index: Int) -> Bool { document.mark(index) == 0x2C }

  /// A pronoun that can speak: he, she, they, I, we, it, who.
  func isSpeakingPronoun(_ index: Int) -> Bool {
    isA(index, [.personalSingular, .personalPlural, .firstPerson]) && !isA(index, .possessive)
  }

  /// Whether a word may stand between a speaker and the verb: auxiliaries, adverbs ("later", "reportedly", words in -ly).
  func isBetween(_ index: Int) -> Bool {
    if cue(index).contains(.between) { return true }
    guard isWord(index), !isCapitalized(index) else { return false }
    let bytes = document.bytes(index)
    return bytes.count > 4 && bytes.suffix(2).elementsEqual([0x6C, 0x79])
  }

  /// Whether a token is a verb of speech where it stands, and not a noun ("the claim", "to claims") or an infinitive.
  func isCueVerb(_ index: Int, _ kinds: QuotationLexicon.Classes, floor: Int) -> Bool {
    let classes = cue(index)
    guard !classes.isDisjoint(with: kinds), !isCapitalized(index) || index == floor else { return false }
    // "one of the states", "the embassy protest": forms that can be nouns are left to the tagger. It takes participles of rare
    // verbs for adjectives, so those are not asked about.
    if !endsInEd(index), !endsInIng(index), document.tokens[index].form != Form.said {
      switch document.syntax.tags[index].upos {
      case .noun, .propn, .adj: return false
      default: break
      }
    }
    guard index > floor else { return true }
    let previous = index - 1
    // "An ⟦estimated⟧ 400 people took part": what somebody estimated, and no speech.
    if endsInEd(index), isA(previous, .determiner), !isA(previous, [.subordinator, .relative]), isAttribute(index) {
      return false
    }
    // "Its ⟦railing⟧ bent by the blow"
    if endsInIng(index), document.syntax.tags[index].upos == .noun, isA(previous, [.determiner, .possessive]) {
      return false
    }
    if isA(previous, .to) || isA(previous, .preposition) && !endsInIng(index) && !isBetween(previous) { return false }
    guard classes.contains(.noun) || classes.contains(.characterize) || classes.contains(.attitude) else { return true }
    return !isA(previous, [.determiner, .possessive]) && document.tokens[previous].form != Form.possessive
  }

  /// Whether a word stands before a noun or number and belongs to it.
  private func isAttribute(_ index: Int) -> Bool {
    let head = Int(document.syntax.heads[index])
    return document.syntax.relations[index] == .amod && head > index
  }

  func endsInEd(_ index: Int) -> Bool { document.bytes(index).suffix(2).elementsEqual([0x65, 0x64]) }

  /// "was described as": a passive, whose subject does not speak.
  func isPassive(_ verb: Int, floor: Int) -> Bool {
    guard !endsInIng(verb) else { return false }
    var at = verb
    while at > floor, isBetween(at - 1) {
      at -= 1
      if isA(at, .copula) { return true }
    }
    return false
  }

  func endsInIng(_ index: Int) -> Bool { document.bytes(index).suffix(3).elementsEqual([0x69, 0x6E, 0x67]) }

  /// Whether a token can be part of a noun phrase that names a speaker.
  func isNominal(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard !token.shape.isDisjoint(with: [.word, .number]) else { return isJoint(index) }
    if token.shape.contains(.clitic) { return token.form == Form.possessive }
    let function: WordClass = [
      .preposition, .coordinator, .subordinator, .pronoun, .copula, .have, .modal, .negation, .relative, .to,
      .doAuxiliary,
    ]
    if isA(index, function) { return token.shape.contains(.capitalized) && isNameInside(index) }
    return true
  }

  /// Hyphens, slashes, stops of abbreviations and apostrophes that hold a compound together.
  private func isJoint(_ index: Int) -> Bool {
    let mark = document.mark(index)
    return (mark == 0x2D || mark == 0x2F || mark == 0x26 || mark == 0x27 || mark == 0x40)
      && !document.tokens[index].shape.contains(.spaceBefore) || mark == 0x26
  }

  /// A capital on a function word inside a name ("The Post" begins one; "Will Smith" holds a modal).
  private func isNameInside(_ index: Int) -> Bool {
    index + 1 < document.tokens.count && isCapitalized(index + 1) && isA(index, .modal)
  }
}
