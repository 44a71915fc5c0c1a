/// What one article says of a fact: a value, the passage it stands in, and whom the article says it from.
public struct Claim: Sendable, Hashable {
  /// The article: an index into ``Comparison/documents``.
  public var source: Int { Int(article) }
  /// The clause, in UTF-8 bytes of that article's text.
  public let passage: TextRange
  /// The very words that carry the value, inside the passage.
  public let focus: TextRange
  /// The sentence: an index into ``Document/sentences``.
  public var sentence: Int { Int(sentenceNumber) }
  /// The value in normal form.
  public let value: Value
  /// Whom the article says it from; nil where the article speaks for itself.
  public let attribution: String?
  /// Further passages of the same article that say the same, in reading order.
  public let repeats: [TextRange]
  // Both in four bytes: a thousand articles have two hundred thousand claims.
  private let article, sentenceNumber: Int32

  /// A claim.
  public init(
    source: Int, passage: TextRange, focus: TextRange, sentence: Int, value: Value, attribution: String? = nil,
    repeats: [TextRange] = []
  ) {
    (article, sentenceNumber) = (Int32(clamping: source), Int32(clamping: sentence))
    (self.passage, self.focus) = (passage, focus)
    (self.value, self.attribution, self.repeats) = (value, attribution, repeats)
  }

  /// The same claim with one more passage that says the same.
  func repeated(at passage: TextRange) -> Claim {
    Claim(
      source: source, passage: self.passage, focus: focus, sentence: sentence, value: value, attribution: attribution,
      repeats: repeats + [passage])
  }

  /// The same claim with another value.
  func valued(_ value: Value) -> Claim {
    Claim(
      source: source, passage: passage, focus: focus, sentence: sentence, value: value, attribution: attribution,
      repeats: repeats)
  }

  /// A claim's value.
  ///
  /// Amounts and dates are kept apart from the rest: most claims have words alone, which are a quarter of their size.
  public enum Value: Sendable, Hashable {
    /// An amount.
    indirect case quantity(Quantity)
    /// A date or time.
    indirect case date(Timex)
    /// A name or place: the canonical spelling and the kind of thing named.
    case name(canonical: String, kind: Name.Kind)
    /// Words that somebody said, as printed, and who said them.
    case quotation(words: String, speaker: String?)
    /// Anything told in words (an event, a role): the short form that a table shows ("drone strike", "commander").
    case text(String)
  }

  /// The value as a table's cell shows it: "≥ 55", "3 Jan 2020", "Qasem Soleimani".
  public var display: String { value.display }
}

extension Claim.Value {
  /// The value in a few cells: bounds as ≥ and ≤, approximations with ~, ranges with –.
  public var display: String {
    switch self {
    case .quantity(let quantity): quantity.display
    case .date(let timex): timex.words
    case .name(let canonical, _): canonical
    case .quotation(let words, _): words
    case .text(let text): text
    }
  }
}

extension Quantity {
  /// The interval in a few cells: `55`, `≥ 55`, `> 55`, `~5,000`, `8,000–10,000`, `4.6 %`, `12 feet`, `4 years old`, `284 USD`.
  public var display: String {
    let mark = isApproximate ? "~" : ""
    let number: String
    switch (low, high) {
    case (let low?, let high?) where low == high: number = mark + (share ?? Quantity.spell(low))
    case (let low?, let high?): number = mark + Quantity.spell(low) + "–" + Quantity.spell(high)
    case (let low?, nil): number = (isStrict && !isApproximate ? "> " : "≥ ") + mark + Quantity.spell(low)
    case (nil, let high?): number = (isStrict && !isApproximate ? "< " : "≤ ") + mark + Quantity.spell(high)
    case (nil, nil): number = "?"
    }
    switch unit {
    case "count": return number
    case "ordinal": return number + Quantity.ending(ofRank: high ?? low)
    case "percent": return number + " %"
    case "year-old": return number + (isOne ? " year old" : " years old")
    default: return number + " " + Quantity.say(unit: unit, isOne: isOne)
    }
  }

  /// A part of a whole as it is told, "2/3" for 0.6667, where so few parts make it up that it was told so; nil for other amounts.
  var share: String? {
    guard unit == "count", let value = low, value == high, value > 0, value < 1 else { return nil }
    for parts in 2...10 {
      let taken = (value * Double(parts)).rounded()
      if taken > 0, abs(value - taken / Double(parts)) < 0.0001 { return "\(Int(taken))/\(parts)" }
    }
    return nil
  }

  /// "st", "nd", "rd", "th".
  static func ending(ofRank rank: Double?) -> String {
    guard let rank, rank.isFinite, rank == rank.rounded(), abs(rank) < 1e15 else { return "th" }
    let last = Int(abs(rank)) % 100
    if 11...13 ~= last { return "th" }
    return switch last % 10 {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }

  /// A number with comma-grouped thousands and no needless decimals.
  public static func spell(_ value: Double) -> String {
    guard value.isFinite else { return "∞" }
    let rounded = (value * 10_000).rounded() / 10_000
    guard abs(rounded) < 9e15 else { return "\(value)" }
    let whole = Int(rounded.rounded(.towardZero))
    var digits = String(whole.magnitude)
    var grouped = ""
    while digits.count > 3 {
      grouped = "," + digits.suffix(3) + grouped
      digits = String(digits.dropLast(3))
    }
    var text = (rounded < 0 ? "-" : "") + digits + grouped
    var fraction = Int(((rounded - Double(whole)).magnitude * 10_000).rounded())
    if fraction > 0 {
      var decimals = String(fraction)
      decimals = String(repeating: "0", count: max(0, 4 - decimals.count)) + decimals
      while decimals.hasSuffix("0") { decimals.removeLast() }
      text += "." + decimals
      fraction = 0
    }
    return text
  }
}
