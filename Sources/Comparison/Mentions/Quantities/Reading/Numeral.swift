/// A number as the words and digits of a stretch of tokens write it, before any unit or bound.
struct Numeral {
  /// Its least value; for all but vague amounts, its value.
  var low: Double
  /// Its greatest value; nil where open.
  var high: Double?
  /// Whether it is rough by itself: "dozens".
  var isApproximate = false
  /// What kind of number.
  var kind: Kind
  /// The tokens it takes up, the last one perhaps in part.
  var tokens: Range<Int>
  /// One past its last byte.
  var end: Int
  /// The power of ten said at its end: 1,000,000 for "1.2 million", 1 where none is.
  var scale = 1.0
  /// The last of its words, which tells what can follow it.
  var last: Last = .digits
  /// Whether it begins with digits.
  var isDigits = false
  /// Whether it is ASCII digits and nothing else.
  var isPlain = false
  /// What follows the digits inside the last token: "MB" of "100MB".
  var tail: TextRange?
  /// The value before the last "and", the value after it, and the power of ten said before it: "one hundred and three".
  var joined: (before: Double, part: Double, scale: Double)?
  /// Whether the words are what is counted, too: "twins".
  var isCounted = false

  /// The kinds of number.
  enum Kind { case cardinal, fraction, ordinal, vague, decade }

  /// The kinds of last word.
  enum Last { case digits, ones, teens, tens, hundred, scale, zero, group, part }

  /// The value of an exact number.
  var value: Double { low }

  /// A numeral of one value.
  init(_ value: Double, _ kind: Kind, _ tokens: Range<Int>, end: Int) {
    (low, high, self.kind, self.tokens, self.end) = (value, value, kind, tokens, end)
  }

  /// What the numeral's last word multiplies by, if it is a word for a round number: "two to three hundred", "dozen".
  var multiplier: Double {
    if scale > 1 { return scale }
    if last == .hundred { return 100 }
    return last == .group && kind == .cardinal ? 12 : 1
  }

  /// The numeral with another value.
  func with(_ value: Double) -> Numeral {
    var copy = self
    (copy.low, copy.high) = (value, value)
    return copy
  }
}
