/// A list of phrases to find in a line, letters' case and the kind of apostrophe left aside.
///
/// A phrase matches at word boundaries only. Lists are short (tens of phrases) and lines too; the first byte filters.
public struct PhraseList: Sendable {
  private let phrases: [[UInt8]]
  /// For each byte whether a phrase begins with it, as a small letter or as a capital.
  private let canBegin: [Bool]

  /// The phrases in column `column` of the rows that pass.
  init(_ rows: TabSeparated, column: Int = 0, where passes: (TabSeparated.Row) -> Bool = { _ in true }) {
    phrases = rows.compactMap { passes($0) ? $0[column].map { Form.lowered($0, after: 0) } : nil }
    let firsts = phrases.compactMap(\.first)
    canBegin = (0...255).map { firsts.contains(Form.lowered($0, after: 0)) }
  }

  /// Whether a phrase stands at the beginning of the stretch.
  func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    start < end && canBegin[Int(bytes[start])] && phrases.contains { matches($0, bytes, start, end) }
  }

  /// The length of the longest phrase that stands at the beginning of the stretch; 0 where none does.
  func prefixLength(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard start < end, canBegin[Int(bytes[start])] else { return 0 }
    return phrases.reduce(0) { max($0, matches($1, bytes, start, end) ? $1.count : 0) }
  }

  /// Whether a phrase stands anywhere in the stretch.
  func occurs(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end {
      if at == start || !Bytes.isWord(bytes[at - 1]), begins(bytes, at, end) { return true }
      at += 1
    }
    return false
  }

  private func matches(_ phrase: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start + phrase.count <= end else { return false }
    for index in phrase.indices where Form.lowered(bytes[start + index], after: 0) != phrase[index] { return false }
    let after = start + phrase.count
    return after == end || !Bytes.isWord(bytes[after]) || !(phrase.last.map(Bytes.isWord) ?? false)
  }
}
