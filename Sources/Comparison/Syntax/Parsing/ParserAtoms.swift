/// What the parser's features are made of, one value a token: word, tag, both together.
///
/// Index -1 is "nothing", the sentence's length is the root, the two places after it are nothing again.
package struct ParserAtoms {
  /// The number of tokens.
  package private(set) var count = 0
  private(set) var words: [UInt64] = []
  private(set) var tags: [UInt64] = []
  private(set) var pairs: [UInt64] = []
  /// The groups of the tags, see ``TagGroup``.
  private(set) var groups: [UInt8] = []
  /// Commas before a place, and verbs before it, so that those between two places are a subtraction; before "nothing" there
  /// are as few as before the first.
  private(set) var commas: [UInt8] = []
  private(set) var verbs: [UInt8] = []

  private static let nothingTag: UInt64 = 250
  private static let rootTag: UInt64 = 251

  package init() {}

  /// Reads a sentence: its folded words, with the padding that the tagger wants, and its tags as class numbers.
  ///
  /// - Parameter group: the group of a class.
  package mutating func read(_ forms: [WordForm], tags classes: [UInt8], group: (UInt8) -> TagGroup) {
    count = classes.count
    words.removeAll(keepingCapacity: true)
    tags.removeAll(keepingCapacity: true)
    pairs.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    commas.removeAll(keepingCapacity: true)
    verbs.removeAll(keepingCapacity: true)
    append(word: 3, tag: Self.nothingTag, .nothing)
    var commasSoFar: UInt8 = 0
    var verbsSoFar: UInt8 = 0
    for _ in 0..<2 {
      commas.append(0)
      verbs.append(0)
    }
    for at in 0..<count {
      let form = forms[at + TaggerFeatures.padding]
      let group = group(classes[at])
      append(word: form.lexeme, tag: UInt64(classes[at]), group)
      if form.count == 1, form.tail & 0xff == 0x2c { commasSoFar &+= 1 }
      if group.isVerb { verbsSoFar &+= 1 }
      commas.append(commasSoFar)
      verbs.append(verbsSoFar)
    }
    append(word: 4, tag: Self.rootTag, .root)
    append(word: 3, tag: Self.nothingTag, .nothing)
    append(word: 3, tag: Self.nothingTag, .nothing)
  }

  private mutating func append(word: UInt64, tag: UInt64, _ group: TagGroup) {
    groups.append(group.rawValue)
    words.append(word)
    tags.append(tag)
    pairs.append(FeatureHash.mixed(word, tag))
  }
}
