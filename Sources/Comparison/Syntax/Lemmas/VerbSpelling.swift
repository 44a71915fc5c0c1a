/// The verb that a form in "-ed" or "-ing" is of, by the rules of spelling and the words that are known.
///
///     spelling.verb(insteadOf: Form("vot")) { Array("voting".utf8) }     // vote
///     spelling.verb(insteadOf: Form("raide")) { Array("raided".utf8) }   // raid
///
/// The model learns from a treebank which letters an ending takes away. For a verb that the treebank lacks it goes by the ending
/// alone, and English does not tell so whether an "e" was there: "traded" is of "trade", and "raided" of "raid". Where the guess is
/// no known word and another spelling is one, that is the verb.
final class VerbSpelling: Sendable {
  let concepts: ConceptTable
  let background: BackgroundFrequency
  /// The verbs of forms in the past tense that no ending tells: "rang".
  let irregular: FormTable<[UInt8]>

  init(concepts: ConceptTable, background: BackgroundFrequency, irregular: FormTable<[UInt8]>) {
    (self.concepts, self.background, self.irregular) = (concepts, background, irregular)
  }

  /// The verb in lower case; nil where the guess is a known word, or nothing better is known.
  ///
  /// - Parameter word: the form in lower case, asked for only where the guess is no known word.
  func verb(insteadOf guess: Form, _ word: () -> [UInt8]) -> [UInt8]? {
    if isKnown(guess) { return nil }
    let form = word()
    if let verb = irregular[Form(utf8: form)] { return verb }
    guard let ending = Self.endings.first(where: { form.suffix($0.count).elementsEqual($0) }) else { return nil }
    let stem = form.dropLast(ending.count)
    // "Bring" and "sing" have no such ending.
    guard stem.contains(where: Self.isVowel) else { return form }
    let verbs = Self.verbs(of: stem).map { Array($0) }
    if let verb = verbs.first(where: { isKnown(Form(utf8: $0)) }) { return verb }
    // "Hundred" is a word itself.
    if isKnown(Form(utf8: form)) { return form }
    return verbs.count == 1 ? verbs[0] : nil
  }

  /// Whether a form in "-ed", in lower case, is of a verb that the thesaurus has for something done.
  func isDoing(_ form: [UInt8]) -> Bool {
    let stem = form.dropLast(2)
    // "Ratified"
    let ending = [UInt8(ascii: "y")]
    return (stem.last == UInt8(ascii: "i") ? [stem.dropLast() + ending] : Self.verbs(of: stem)).contains { stem in
      let kind = concepts.kind(of: concepts.concept(ofVerb: Form(utf8: stem)))
      return kind == Self.event || kind == Self.action
    }
  }

  private static let event = Form("event"), action = Form("action")

  /// What a verb with a stem can be, the likelier first.
  private static func verbs(of stem: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let (last, twin) = (stem.last, stem.dropLast().last)
    if let last, doubled.contains(last), twin == last || last == UInt8(ascii: "k") && twin == UInt8(ascii: "c") {
      return [stem.dropLast(), stem]
    }
    let withE = stem + [UInt8(ascii: "e")]
    return wouldDouble(stem) ? [withE] : [withE, stem]
  }

  /// Whether a tag is one of forms in "-ed" and "-ing".
  static func concerns(_ tag: XPOS) -> Bool { 1...2 ~= InflectionGroup.of(tag) }

  private static let endings = ["ed", "ing"].map { Array($0.utf8) }
  /// The letters that are doubled before an ending; "c" becomes "ck".
  private static let doubled = Set("bdgklmnprtvz".utf8)
  private static let neverDoubled = Set("whxy".utf8)

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

  /// Whether a stem of one syllable ends in one vowel and one consonant: such a verb doubles the consonant ("planned"), so that this
  /// one lost an "e" ("planed").
  private static func wouldDouble(_ stem: ArraySlice<UInt8>) -> Bool {
    let letters = Array(stem)
    guard letters.count >= 2, let last = letters.last, !isVowel(last), !neverDoubled.contains(last) else {
      return false
    }
    let vowels = letters.indices.filter { at in
      // "Quiz" has one vowel.
      isVowel(letters[at]) && !(at > 0 && letters[at] == UInt8(ascii: "u") && letters[at - 1] == UInt8(ascii: "q"))
    }
    return vowels.count == 1 && vowels[0] == letters.count - 2
  }

  private func isKnown(_ word: Form) -> Bool {
    concepts.knows(word) || background.share(of: concepts.concept(of: word)) > 0
  }
}

extension Lexicon {
  /// What mends the lemmas of verbs that the model does not know.
  var spelling: VerbSpelling { VerbSpelling(concepts: concepts, background: background, irregular: tags.irregular) }

  /// The letters of a token's lemma in lower case; none without a model.
  func lemma(of token: TextRange, in text: [UInt8], tag: XPOS) -> [UInt8]? {
    guard let guess = syntax?.lemma(of: token, in: text, tag: tag) else { return nil }
    guard VerbSpelling.concerns(tag) else { return guess }
    let verb = text[token.bytes].withUnsafeBufferPointer { bytes in
      spelling.verb(insteadOf: Form(utf8: guess)) { Array(LoweredBytes(bytes)) }
    }
    return verb ?? guess
  }
}
