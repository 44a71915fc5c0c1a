/// What the parser's features are made of at one place of a sentence.
///
/// All of it lies together: what a feature reads of a place is in one line of the processor's cache.
package struct ParserAtom {
  /// The word, and word and tag together.
  let word: UInt64
  let pair: UInt64
  /// The number of the tag's class.
  let tag: UInt8
  /// The group of the tag, see ``TagGroup``.
  let group: UInt8
  /// Commas and verbs before the place, so that those between two places are a subtraction; before "nothing" there are as few
  /// as before the first.
  let commas: UInt8
  let verbs: UInt8

  init(word: UInt64, tag: UInt8, _ group: TagGroup, commas: UInt8, verbs: UInt8) {
    (self.word, self.tag, self.group, self.commas, self.verbs) = (word, tag, group.rawValue, commas, verbs)
    pair = FeatureHash.mixed(word, UInt64(tag))
  }
}

/// The atoms of sentences, one behind the other.
///
/// Of each, index -1 is "nothing", the number of its tokens is the root, the two places after it are nothing again.
package struct ParserAtoms {
  private(set) var places: [ParserAtom] = []
  /// Where the first token of each sentence lies, and how many it has.
  private(set) var sentences: [(start: Int, count: Int)] = []

  private static let nothingTag: UInt8 = 250
  private static let rootTag: UInt8 = 251

  package init() {}

  /// Forgets all sentences, and keeps their room.
  mutating func removeAll() {
    places.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
  }

  /// Reads a sentence: its folded words, with the padding that the tagger wants, and its tags as class numbers.
  ///
  /// - Parameter group: the group of a class.
  package mutating func append(_ forms: [WordForm], tags classes: [UInt8], group: (UInt8) -> TagGroup) {
    var commas: UInt8 = 0
    var verbs: UInt8 = 0
    places.append(ParserAtom(word: 3, tag: Self.nothingTag, .nothing, commas: 0, verbs: 0))
    sentences.append((places.count, classes.count))
    for (tag, form) in zip(classes, forms.dropFirst(TaggerFeatures.padding)) {
      let group = group(tag)
      places.append(ParserAtom(word: form.lexeme, tag: tag, group, commas: commas, verbs: verbs))
      if form.count == 1, form.tail & 0xff == 0x2c { commas &+= 1 }
      if group.isVerb { verbs &+= 1 }
    }
    places.append(ParserAtom(word: 4, tag: Self.rootTag, .root, commas: commas, verbs: verbs))
    for _ in 0..<2 {
      places.append(ParserAtom(word: 3, tag: Self.nothingTag, .nothing, commas: commas, verbs: verbs))
    }
  }
}
