/// What the tagger and the parser know of a token's letters, folded once and read many times.
///
/// Letters are lower-cased, digits become `0` (every year is the same word), curly quotes and dashes become what the treebank
/// mostly has. The shape keeps what folding loses.
package struct WordForm {
  /// FNV-1a of the folded bytes.
  package var word: UInt64 = WordForm.seed
  /// The last eight folded bytes, the very last in the lowest byte.
  package var tail: UInt64 = 0
  /// The first four folded bytes, the first in the highest byte used.
  package var head: UInt32 = 0
  /// The number of folded bytes.
  package var count: Int32 = 0
  /// Case, digits, hyphens and stops, see ``Shape``.
  package var shape: UInt16 = 0
  /// Whether the word practically always has the only tag of its ambiguity class.
  package var isCertain = false
  /// The word's ambiguity class if the lexicon knows it, else a class made of its shape and ending.
  package var ambiguity: UInt64 = 0
  /// The word if the lexicon knows it, else the class made of its shape and ending: what pairs of words are made from.
  package var lexeme: UInt64 = 0

  package static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  package static let prime: UInt64 = 0x100_0000_01b3

  package init() {}

  /// Bits of a shape.
  package enum Shape {
    package static let firstUpper: UInt16 = 1
    package static let laterUpper: UInt16 = 2
    package static let lower: UInt16 = 4
    package static let digit: UInt16 = 8
    package static let hyphen: UInt16 = 16
    package static let stop: UInt16 = 32
    package static let other: UInt16 = 64
    package static let single: UInt16 = 128
    package static let spaceBefore: UInt16 = 256
    package static let spaceAfter: UInt16 = 512
    /// Everything but the two bits of spacing.
    package static let letters: UInt16 = 255
  }

  /// A place before the sentence's first token or after its last.
  package static func boundary(after: Bool) -> WordForm {
    var form = WordForm()
    form.word = after ? 2 : 1
    form.ambiguity = form.word
    form.lexeme = form.word
    return form
  }

  /// In the lexicon, added to the ambiguity class of a word that practically always has one tag.
  package static let certain: UInt16 = 0x8000

  /// Sets what the lexicon says: an ambiguity class, or 0 for a word that it does not know.
  package mutating func look(up known: UInt16) {
    if known != 0 {
      ambiguity = UInt64(known & ~Self.certain) + 16
      isCertain = known & Self.certain != 0
      lexeme = word
    } else {
      ambiguity = FeatureHash.mixed(UInt64(shape & Shape.letters), tail & 0xffff)
      lexeme = ambiguity
    }
  }

  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    word = (word ^ UInt64(byte)) &* Self.prime
    tail = tail << 8 | UInt64(byte)
    if count < 4 { head = head << 8 | UInt32(byte) }
    count &+= 1
  }

  /// The last folded bytes as a number, or nil where the word is shorter.
  @inline(__always)
  package func suffix(_ length: Int32) -> UInt64? {
    length <= count ? tail & ((1 << (UInt64(length) * 8)) - 1) : nil
  }

  /// The first folded bytes as a number, at most four, or nil where the word is shorter.
  @inline(__always)
  package func prefix(_ length: Int32) -> UInt64? {
    guard length <= count else { return nil }
    return UInt64(head) >> (UInt64(min(count, 4) - length) * 8)
  }
}
