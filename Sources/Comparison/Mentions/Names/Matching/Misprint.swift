/// Whether one of two words is the other with a slip of the keys: a letter left out, doubled or put in, or two letters turned
/// round, but not at either end.
///
///     Misprint.isOne("harold", "harlod")   // true
///     Misprint.isOne("marino", "merino")   // false: another letter makes another name
///
/// A slip that puts one letter for another is not taken: names differ by that as often as typists err (Damerau 1964 counts all
/// four kinds; the fourth parts too many namesakes to be told from a slip).
enum Misprint {
  /// The fewest letters of a word that may be taken for a slip.
  static let fewestLetters = 6

  /// Both words in small ASCII letters.
  static func isOne(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    if a.count > b.count { return isOne(b, a) }
    guard a.count >= fewestLetters, b.count - a.count <= 1, a != b, a.first == b.first, a.last == b.last else {
      return false
    }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    if b.count > a.count { return start + end >= a.count }
    return start + end == a.count - 2 && a[start] == b[start + 1] && a[start + 1] == b[start]
  }
}
