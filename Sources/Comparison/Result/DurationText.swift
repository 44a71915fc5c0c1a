/// Tells a TIMEX3 length in words: `P3D` is "3 days", `PT1H30M` "1 hour 30 minutes", `PXY` "years".
struct DurationText: Sendable {
  /// The words; nil where the value has a part that none are known for.
  let words: String?

  /// The parts of a value that begins with `P`.
  init(_ value: String) {
    guard value != Timex.openEnd else {
      words = "until further notice"
      return
    }
    let halves = value.dropFirst().split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let dates = DurationText.parts(halves[0], units: Self.dates),
      let clocks = halves.count > 1 ? DurationText.parts(halves[1], units: Self.clocks) : []
    else {
      words = nil
      return
    }
    let parts = dates + clocks
    words = parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Numbers with the letters after them: "1Y6M".
  private static func parts(_ text: Substring, units: [(letters: Substring, name: String)]) -> [String]? {
    var rest = text
    var found: [String] = []
    while !rest.isEmpty {
      let number = rest.prefix { $0.isNumber || $0 == "." || $0 == "X" }
      rest = rest.dropFirst(number.count)
      guard !number.isEmpty, let unit = units.first(where: { rest.hasPrefix($0.letters) }) else { return nil }
      rest = rest.dropFirst(unit.letters.count)
      // "A few weeks" has no number.
      let plural = unit.letters == "CE" ? "centuries" : unit.name + "s"
      found.append(number == "X" ? plural : "\(number) \(number == "1" ? unit.name : plural)")
    }
    return found
  }

  /// Of two that begin alike the longer stands first.
  private static let dates: [(letters: Substring, name: String)] = [
    ("DE", "decade"), ("D", "day"), ("WE", "weekend"), ("WD", "working day"), ("W", "week"), ("M", "month"),
    ("Y", "year"), ("CE", "century"), ("E", "decade"),
  ]
  private static let clocks: [(letters: Substring, name: String)] = [("H", "hour"), ("M", "minute"), ("S", "second")]
}
