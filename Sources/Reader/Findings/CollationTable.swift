import Screen

/// Wordings set under one another, word by word: what is the same stands in one column.
///
///     There was no time        to reach the boats
///     There was no time at all to reach the boats
///
/// A star alignment on the first wording: each other wording is collated with it, and words that it alone has open a column
/// before the word that follows them. Aligning all wordings with each other at once (as CollateX does) was rejected: in
/// quotations of one speech the first wording has nearly all the words, and the star keeps its reading order.
struct CollationTable: Sendable {
  /// A word of a wording and whether the first wording has it too; for a word of the first, whether all others have it.
  struct Word: Sendable, Hashable {
    let text: String
    let isShared: Bool
  }

  /// For each wording its words by column; nil where it has none there.
  let rows: [[Word?]]
  /// The columns in stretches that fit a line.
  let parts: [Range<Int>]
  /// The width of each column.
  private let widths: [Int]

  /// Sets wordings under one another in lines of so many cells.
  init(_ wordings: [String], width: Int) {
    let words = wordings.map { Collation.words($0).map { VisibleText.sanitized(String($0)) } }
    let first = words.first ?? []
    let collations = wordings.dropFirst().map { Collation(wordings[0], $0) }
    // Before each word of the first wording, and after its last, the words that others have there.
    var inserted = [[[Word]]](repeating: [], count: wordings.count)
    var gaps = [Int](repeating: 0, count: first.count + 1)
    for (number, collation) in collations.enumerated() {
      var slots = [[Word]](repeating: [], count: first.count + 1)
      var place = 0
      for (index, word) in words[number + 1].enumerated() {
        if collation.isShared.1[index] {
          while place < first.count, !collation.isShared.0[place] { place += 1 }
          place += 1
        } else {
          slots[min(place, first.count)].append(Word(text: word, isShared: false))
        }
      }
      inserted[number + 1] = slots
      for (slot, list) in slots.enumerated() { gaps[slot] = max(gaps[slot], list.count) }
    }
    var rows = [[Word?]](repeating: [], count: wordings.count)
    for slot in 0...first.count {
      for row in rows.indices {
        let own = row == 0 ? [] : inserted[row][slot]
        rows[row] += own.map { Optional($0) } + [Word?](repeating: nil, count: gaps[slot] - own.count)
      }
      if slot == first.count { break }
      let everyone = collations.allSatisfy { $0.isShared.0[slot] }
      for row in rows.indices {
        if row == 0 {
          rows[0].append(Word(text: first[slot], isShared: everyone))
        } else if collations[row - 1].isShared.0[slot] {
          // The other's own spelling, with its own marks, of the word that both have.
          let nth = collations[row - 1].isShared.0[..<slot].lazy.filter { $0 }.count
          let shared = words[row].indices.filter { collations[row - 1].isShared.1[$0] }
          rows[row].append(shared.indices.contains(nth) ? Word(text: words[row][shared[nth]], isShared: true) : nil)
        } else {
          rows[row].append(nil)
        }
      }
    }
    self.rows = rows
    let count = rows.first?.count ?? 0
    widths = (0..<count).map { column in rows.compactMap { $0[column].map { TextWidth.of($0.text) } }.max() ?? 0 }
    parts = CollationTable.parts(widths, width)
  }

  /// How many cells a column takes.
  func width(of column: Int) -> Int { widths[column] }

  private static func parts(_ widths: [Int], _ width: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var used = 0
    for (column, cells) in widths.enumerated() {
      if used + cells > width, column > start {
        parts.append(start..<column)
        (start, used) = (column, 0)
      }
      used += cells + 1
    }
    if start < widths.count || parts.isEmpty { parts.append(start..<widths.count) }
    return parts
  }
}
