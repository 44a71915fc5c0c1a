/// What single tokens say about names: the tests which the rules of this stage share.
final class NameWords {
  let document: Document
  let lexicon: Lexicon
  /// The words that the document also writes in small letters.
  let small: FormTable<Bool>
  /// The words that it writes with a capital inside a sentence.
  let inner: FormTable<Bool>

  init(document: Document, lexicon: Lexicon) {
    (self.document, self.lexicon) = (document, lexicon)
    var small = FormTable<Bool>(capacity: 512)
    var inner = FormTable<Bool>(capacity: 128)
    for sentence in document.sentences where document.blocks[sentence.block].kind == .body {
      for index in sentence.tokens where document.tokens[index].shape.contains(.word) {
        let token = document.tokens[index]
        if !token.shape.contains(.capitalized) {
          small[token.form] = true
        } else if index > sentence.tokens.lowerBound + 1, document.tokens[index - 1].shape.contains(.word) {
          inner[token.form] = true
        }
      }
    }
    (self.small, self.inner) = (small, inner)
  }

  func form(_ index: Int) -> Form { document.tokens[index].form }

  func shape(_ index: Int) -> TokenShape { document.tokens[index].shape }

  func isCapitalized(_ index: Int) -> Bool { shape(index).contains(.capitalized) }

  func isA(_ index: Int, _ classes: WordClass) -> Bool { !document.tokens[index].classes.isDisjoint(with: classes) }

  func words(_ index: Int) -> NameLexicon.Words { lexicon.names.words(form(index)) }

  func particle(_ index: Int) -> NameLexicon.Particles { lexicon.names.particles(form(index)) }

  func title(_ index: Int) -> TitleLexicon.Classes { lexicon.titles.classes(of: form(index)) }

  func isTitle(_ index: Int) -> Bool { !title(index).isDisjoint(with: [.title, .honorific]) }

  func isGiven(_ index: Int) -> Bool { !lexicon.names.given(form(index)).isEmpty }

  /// The tagger's word that a token is part of a name.
  func isProper(_ index: Int) -> Bool { document.syntax.tags[index].upos == .propn }

  /// Whether a token joins its neighbours without white space on either side: the hyphen of al-Muhandis.
  func isHyphen(_ index: Int) -> Bool {
    document.mark(index) == 0x2D && document.tokens[index].range.count == 1 && !shape(index).contains(.spaceBefore)
      && index + 1 < document.tokens.count && !shape(index + 1).contains(.spaceBefore)
  }

  /// Whether a word is of ordinary English: a function word, one of the thesaurus or of the frequency list, or one that
  /// this article writes small.
  func isOrdinary(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if !token.classes.isEmpty || small[token.form] != nil { return true }
    let lemma = document.syntax.lemmas[index]
    let concept = lexicon.concepts.concept(of: lemma)
    return lexicon.concepts.knows(lemma) || lexicon.background.share(of: concept) > 0
  }

  /// A short small word that is no English one behind the noun of a body: "news agency apx", whose name is written so.
  func isSmallAcronym(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard index > 0, (3...5).contains(token.range.count), token.shape.contains(.word), token.classes.isEmpty,
      !token.shape.contains(.capitalized), words(index - 1).contains(.body), !isCapitalized(index - 1)
    else { return false }
    let lemma = document.syntax.lemmas[index]
    return !lexicon.concepts.knows(lemma)
      && lexicon.background.share(of: lexicon.concepts.concept(of: lemma)) <= 0
      && (isProper(index) || document.syntax.tags[index].upos == .noun)
  }

  /// A word that no name begins with unless it is a known one.
  func isFunction(_ index: Int) -> Bool {
    isA(
      index,
      [
        .determiner, .preposition, .coordinator, .subordinator, .pronoun, .possessive, .copula, .have, .modal,
        .negation,
        .doAuxiliary, .firstPerson, .relative,
      ])
  }
}
