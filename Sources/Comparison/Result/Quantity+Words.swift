extension Quantity {
  /// The amount as a sentence says it, where ``display`` is for a table's cell.
  ///
  ///     ≥ 55  →  at least 55        ~25  →  about 25        8–10 foot  →  8 to 10 feet        4 year-old  →  4 years old
  public var words: String {
    let about = isApproximate ? "about " : ""
    let number: String
    switch (low, high) {
    case (let low?, let high?) where low == high: number = about + (share ?? Quantity.say(low))
    case (let low?, let high?): number = about + Quantity.say(low) + " to " + Quantity.say(high)
    // "Dozens" has a rough lower end and no upper one.
    case (let low?, nil):
      number =
        isApproximate
        ? about + Quantity.say(low) + " or more" : (isStrict ? "more than " : "at least ") + Quantity.say(low)
    case (nil, let high?):
      number =
        isApproximate
        ? about + Quantity.say(high) + " or fewer" : (isStrict ? "less than " : "at most ") + Quantity.say(high)
    case (nil, nil): number = "an unknown number"
    }
    switch unit {
    case "count": return number
    case "ordinal": return number + Quantity.ending(ofRank: high ?? low)
    case "percent": return number + " per cent"
    case "year-old": return number + (isOne ? " year old" : " years old")
    case "ratio": return number + (isOne ? " time as much" : " times as much")
    default: return number + " " + Quantity.say(unit: unit, isOne: isOne)
    }
  }

  /// Whether it is rough and has no upper end: "dozens", "several".
  var isVague: Bool { isApproximate && high == nil }

  /// Whether a unit behind it stands in the singular.
  var isOne: Bool { (high ?? low) == 1 && (low ?? 1) == 1 }

  /// A number with its scale in words where that loses nothing: 66 billion, 1.5 million, 140,000.
  static func say(_ value: Double) -> String {
    for (scale, name) in [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")] where abs(value) >= scale {
      let scaled = value / scale
      return (scaled * 1000).rounded() == scaled * 1000 ? spell(scaled) + " " + name : spell(value)
    }
    return spell(value)
  }

  /// A unit's name in English: "square-metre" is "square metres", "kilometre-per-hour" is "kilometres per hour". Codes of
  /// currencies have no plural.
  static func say(unit: String, isOne: Bool) -> String {
    guard unit.utf8.contains(where: { (0x61...0x7A).contains($0) }) else { return unit }
    var parts = unit.split(separator: "-").map(String.init)
    let counted =
      parts.firstIndex(of: "per").map { $0 - 1 } ?? (parts.first == "degree" ? 0 : parts.count - 1)
    // A scale of heat bears a name: degrees Celsius.
    if parts.first == "degree", let name = parts.last, parts.count > 1 {
      parts[parts.count - 1] = name.capitalisedFirst
    }
    if !isOne, parts.indices.contains(counted) { parts[counted] = plural(parts[counted]) }
    return parts.joined(separator: " ")
  }

  private static func plural(_ noun: String) -> String {
    switch noun {
    case "foot": "feet"
    case let noun where noun.hasSuffix("ch"): noun + "es"
    case let noun where noun.hasSuffix("z"): noun
    default: noun + "s"
    }
  }
}

extension String {
  /// The word with a capital.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
