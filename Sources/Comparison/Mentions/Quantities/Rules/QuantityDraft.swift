/// An amount while the rules gather it: the numeral, what stands around it, and how far it reaches.
struct QuantityDraft {
  var low: Double?
  var high: Double?
  var isApproximate: Bool
  var kind: Numeral.Kind
  /// The unit; nil for a bare number.
  var unit: MeasureUnit?
  /// The unit of time of a speed: "metres per second".
  var per: MeasureUnit?
  /// Whether it is an age: the unit is then a stretch of time.
  var isAge = false
  /// The tokens it takes up.
  var tokens: Range<Int>
  /// Its first byte.
  var start: Int
  /// One past its last byte.
  var end: Int
  /// The number as written.
  var numeral: Numeral
  /// Whether it is how many times as much.
  var isRatio = false
  var isFurther = false
  var isStrict = false
  var isImplicit = false
  var counted: TextRange?
  var countedHead: Int?

  /// A draft of a numeral alone.
  init(_ numeral: Numeral, start: Int) {
    (low, high, isApproximate) = (numeral.low, numeral.high, numeral.isApproximate)
    (kind, tokens, self.start, end, self.numeral) = (numeral.kind, numeral.tokens, start, numeral.end, numeral)
  }

  /// Reaches back to a token.
  mutating func reach(back token: Int, byte: Int) {
    tokens = token..<tokens.upperBound
    start = byte
  }

  /// Reaches forward over a token.
  mutating func reach(through token: Int, byte: Int) {
    tokens = tokens.lowerBound..<max(tokens.upperBound, token + 1)
    end = max(end, byte)
  }

  /// Multiplies the bounds, for "5 to 10 million" and "197 pence".
  mutating func multiply(by factor: Double) {
    low = low.map { $0 * factor }
    high = high.map { $0 * factor }
  }

  /// Whether it is one exact number.
  var isExact: Bool { low != nil && low == high }
}
