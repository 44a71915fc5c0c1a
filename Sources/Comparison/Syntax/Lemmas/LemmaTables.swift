/// What the model knows of lemmas: edits, the words that have an edit of their own, and the endings that have one.
///
/// Layout of the edits: their number (4 bytes), then for each the bytes to strip from the end (1), the number of letters to add (1) and
/// where these lie among the letters (2), then the letters. Edit numbers count from 1.
struct LemmaTables: Sendable {
  /// Strip so many bytes, then add those letters.
  struct Edit {
    var strip = 0
    var letters = 0..<0
  }

  private let words: HashedNumbers
  private let rules: HashedNumbers
  private let count: Int
  private let edits: Int
  private let letters: Range<Int>

  init(_ directory: ModelDirectory, _ bytes: ModelBytes) throws(SyntaxModelError) {
    words = try directory.table(.lemmaWords, in: bytes, HashedNumbers.init)
    rules = try directory.table(.lemmaRules, in: bytes, HashedNumbers.init)
    let range = try directory.range(of: .lemmaEdits)
    guard range.count >= 4 else { throw .damaged(section: "LEME") }
    count = bytes.withUnsafeBytes {
      Int(UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt32.self)))
    }
    guard count < 65536, range.count >= 4 + count * 4 else { throw .damaged(section: "LEME") }
    edits = range.lowerBound + 4
    letters = edits + count * 4..<range.upperBound
  }

  /// The edit for a word: the word's own, else that of the longest known ending, else none.
  ///
  /// - Parameters:
  ///   - hash: FNV-1a of the lower-cased word.
  ///   - tail: its last eight bytes, the last in the lowest place.
  ///   - length: its bytes.
  ///   - base: the model's bytes.
  @inline(__always)
  func edit(hash: UInt64, tail: UInt64, length: Int, tag: XPOS, in base: UnsafeRawPointer) -> Edit {
    var number = words.number(of: InflectionGroup.key(word: hash, tag: tag), in: base)
    if number == 0, InflectionGroup.of(tag) != 0 {
      var size = min(length, InflectionGroup.longestEnding)
      while number == 0, size > 0 {
        let ending = tail & ((1 << (UInt64(size) * 8)) - 1)
        number = rules.number(of: InflectionGroup.key(ending: ending, length: size, tag: tag), in: base)
        size -= 1
      }
    }
    guard number > 0, Int(number) <= count else { return Edit() }
    let entry = base + edits + (Int(number) - 1) * 4
    let strip = Int(entry.load(as: UInt8.self))
    let added = Int(entry.load(fromByteOffset: 1, as: UInt8.self))
    let start = letters.lowerBound + Int(entry.loadUnaligned(fromByteOffset: 2, as: UInt16.self).littleEndian)
    // A sound model never strips more than the word has nor points beyond its letters; a damaged one may.
    guard strip <= length, start + added <= letters.upperBound else { return Edit() }
    return Edit(strip: strip, letters: start..<start + added)
  }
}
