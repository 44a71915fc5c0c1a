import Comparison

/// A text in which markers stand for expected ranges, so that no test counts offsets.
///
///     let marked = MarkedText("killing him and ⟦at least 55⟧ others")
///     marked.text      // "killing him and at least 55 others"
///     marked.ranges    // [TextRange(16, 27)]
///
/// Markers nest; ranges come in the order in which they open. Which range is which is said by a digit after the opening
/// marker where it matters: `⟦1…⟧` is `marked[1]`.
public struct MarkedText: Sendable {
  /// The text without the markers.
  public let text: String
  /// The marked ranges, in UTF-8 bytes of the text, in the order in which they open.
  public let ranges: [TextRange]
  private let numbered: [Int: TextRange]

  /// Reads the markers out of a text.
  ///
  /// A marker without its partner is a mistake of the test and stops it.
  public init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [(start: Int, end: Int)] = []
    var numbered: [Int: Int] = [:]
    var scalars = marked.unicodeScalars.makeIterator()
    var pending = scalars.next()
    while let scalar = pending {
      pending = scalars.next()
      if scalar == "⟦" {
        if let digit = pending, ("0"..."9").contains(digit) {
          numbered[Int(digit.value) - 48] = ranges.count
          pending = scalars.next()
        }
        open.append(ranges.count)
        ranges.append((bytes.count, bytes.count))
      } else if scalar == "⟧" {
        guard let last = open.popLast() else {
          preconditionFailure("a closing marker without an opening one: \(marked)")
        }
        ranges[last].end = bytes.count
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
      }
    }
    precondition(open.isEmpty, "an opening marker without a closing one: \(marked)")
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges.map { TextRange($0.start, $0.end) }
    let all = self.ranges
    self.numbered = numbered.mapValues { all[$0] }
  }

  /// The text in UTF-8.
  public var bytes: [UInt8] { Array(text.utf8) }

  /// The range with a number; an empty one at the text's start where no marker has it.
  public subscript(number: Int) -> TextRange { numbered[number] ?? TextRange(0, 0) }

  /// The text with the ranges marked: what a failed expectation shows.
  public static func mark(_ text: String, _ ranges: [TextRange]) -> String {
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    for at in 0...bytes.count {
      for range in ranges where Int(range.end) == at && !range.isEmpty { result += Array("⟧".utf8) }
      for range in ranges where Int(range.start) == at { result += Array("⟦".utf8) }
      for range in ranges where Int(range.end) == at && range.isEmpty { result += Array("⟧".utf8) }
      if at < bytes.count { result.append(bytes[at]) }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
