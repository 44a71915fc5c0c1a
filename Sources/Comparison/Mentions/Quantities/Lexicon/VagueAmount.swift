/// Words that name an amount without a number: "dozens", "several", "twins".
struct VagueAmount: Sendable {
  /// The least that the words can mean.
  let low: Double
  /// The most; nil where open.
  let high: Double?
  /// How the words are used.
  let usage: Usage

  /// How the words are used.
  struct Usage: OptionSet, Sendable {
    let rawValue: UInt8
    /// May stand before hundred, thousand, dozen: "several hundred".
    static let base = Usage(rawValue: 1 << 0)
    /// A plural of a round number, which may be chained: "hundreds of thousands".
    static let round = Usage(rawValue: 1 << 1)
    /// Counts only when chained: "tens of thousands".
    static let chained = Usage(rawValue: 1 << 2)
    /// Counts only before "of" or what it multiplies: "a pair of".
    static let of = Usage(rawValue: 1 << 3)
    /// Is exact: "a pair of".
    static let exact = Usage(rawValue: 1 << 4)
    /// The words are what is counted, too: "twins".
    static let counted = Usage(rawValue: 1 << 5)

    static let names: [(StaticString, Usage)] = [
      ("base", .base), ("round", .round), ("chained", .chained), ("of", .of), ("exact", .exact), ("counted", .counted),
    ]
  }
}
