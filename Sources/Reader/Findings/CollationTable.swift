import Screen

/// Wordings set under one another, word by word: what is the same stands in one column.
///
///     There was no time        to reach the boats
///     There was no time at all to reach the boats
///
/// A star alignment on the wording that shares most with the others: each other one is collated with it, and words that it
/// alone has open a column before the word that follows them. Aligning all wordings with each other at once (as CollateX
/// does) was rejected: in quotations of one speech the fullest wording has nearly all the words, and the star keeps its
/// reading order. A wording that shares little is set by itself: gaps would part its words for nothing.
struct CollationTable: Sendable {
  /// A word of a wording, whether it is shared, and the cells that it is given.
  struct Word: Sendable, Hashable {
    /// The word; nil where the wording has none in this column.
    let text: String?
    /// Whether the wording in the middle has it too; for a word of that one, whether all aligned wordings have it.
    let isShared: Bool
    /// The cells of its column.
    let width: Int
  }

  /// A line: a wording, by the number of the first that is so worded, and the words of it that stand there.
  struct Line: Sendable, Hashable {
    let wording: Int
    /// Whether it is the first line of its wording.
    let isFirst: Bool
    let words: [Word]
  }

  /// The wording that the others are held against.
  let center: Int
  /// The lines from top to bottom.
  let lines: [Line]
  /// For each wording that is told, those that are worded alike, itself included; in their order.
  let alike: [Int: [Int]]

  /// Less than this share of the shorter wording in common, and two wordings are not set under one another.
  private static let leastShared = 0.5

  /// More wordings than so many are not all held against each other: the longest is the middle then.
  private static let mostForCenter = 12

  /// Sets wordings under one another in lines of so many cells; what is worded alike is told once.
  init(_ all: [String], width: Int) {
    let allWords = all.map { Collation.words($0) }
    // Words as numbers: wordings of many sources are held against each other far quicker.
    var numbers: [String: Int] = [:]
    let allNumbers = allWords.map { list in
      list.map { word -> Int in
        let bare = Collation.bare(word)
        if let known = numbers[bare] { return known }
        numbers[bare] = numbers.count
        return numbers.count - 1
      }
    }
    var first: [[Int]: Int] = [:]
    var alike: [Int: [Int]] = [:]
    for (index, list) in allNumbers.enumerated() {
      let known = first[list] ?? index
      first[list] = known
      alike[known, default: []].append(index)
    }
    self.alike = alike
    // From here on a wording is an index into these.
    let told = alike.keys.sorted()
    let words = told.map { allWords[$0].map { VisibleText.sanitized(String($0)) } }
    let bare = told.map { allNumbers[$0] }
    guard !told.isEmpty else {
      (center, lines) = (0, [])
      return
    }
    let center = CollationTable.center(bare)
    self.center = told[center]
    let collations = bare.map { Collation(bare[center], $0) }
    let aligned = told.indices.filter { index in
      let shared = collations[index].isShared.1.lazy.filter { $0 }.count
      let shorter = min(words[index].count, words[center].count)
      return index == center || Double(shared) >= CollationTable.leastShared * Double(max(1, shorter))
    }
    let columns = CollationTable.columns(words, collations, center, aligned)
    var lines: [Line] = []
    var seen: Set<Int> = []
    for part in CollationTable.parts(columns.widths, width) {
      for (row, wording) in aligned.enumerated() {
        let cells = part.map { column -> Word in
          let cell = columns.rows[row][column]
          return Word(text: cell?.text, isShared: cell?.isShared ?? true, width: columns.widths[column])
        }
        if cells.contains(where: { $0.text != nil }) {
          lines.append(Line(wording: told[wording], isFirst: seen.insert(wording).inserted, words: cells))
        }
      }
    }
    for wording in told.indices where !aligned.contains(wording) {
      let cells = words[wording].enumerated().map { index, word in
        Word(text: word, isShared: collations[wording].isShared.1[index], width: TextWidth.of(word))
      }
      for part in CollationTable.parts(cells.map(\.width), width) {
        lines.append(
          Line(wording: told[wording], isFirst: seen.insert(wording).inserted, words: Array(cells[part])))
      }
    }
    self.lines = lines
  }

  private struct Cell {
    let text: String
    let isShared: Bool
  }

  /// The wording that has most words in common with the others, the first of equals.
  private static func center(_ wordings: [[Int]]) -> Int {
    guard wordings.count > 2 else { return 0 }
    let scores = wordings.indices.map { index in
      wordings.count > mostForCenter
        ? wordings[index].count
        : wordings.indices.filter { $0 != index }.reduce(0) { sum, other in
          sum + Collation(wordings[index], wordings[other]).isShared.1.lazy.filter { $0 }.count
        }
    }
    return scores.indices.max { scores[$0] < scores[$1] || scores[$0] == scores[$1] && $0 > $1 } ?? 0
  }

  /// The words of the aligned wordings by column, and how wide each column is.
  private static func columns(
    _ words: [[String]], _ collations: [Collation], _ center: Int, _ aligned: [Int]
  ) -> (rows: [[Cell?]], widths: [Int]) {
    let middle = words[center]
    // Before each word of the middle wording, and after its last, the words that others have there; and for each word of the
    // middle the other's own spelling of it.
    var inserted = [[[Cell]]](repeating: [], count: aligned.count)
    var matched = [[String?]](repeating: [], count: aligned.count)
    var gaps = [Int](repeating: 0, count: middle.count + 1)
    for (row, wording) in aligned.enumerated() {
      var slots = [[Cell]](repeating: [], count: middle.count + 1)
      var own = [String?](repeating: nil, count: middle.count)
      var place = 0
      for (index, word) in words[wording].enumerated() {
        if collations[wording].isShared.1[index] {
          while place < middle.count, !collations[wording].isShared.0[place] { place += 1 }
          if place < middle.count { own[place] = word }
          place += 1
        } else {
          slots[min(place, middle.count)].append(Cell(text: word, isShared: false))
        }
      }
      (inserted[row], matched[row]) = (slots, own)
      for (slot, list) in slots.enumerated() { gaps[slot] = max(gaps[slot], list.count) }
    }
    var rows = [[Cell?]](repeating: [], count: aligned.count)
    for slot in 0...middle.count {
      for row in rows.indices {
        let own = inserted[row][slot]
        rows[row] += own.map { Optional($0) } + [Cell?](repeating: nil, count: gaps[slot] - own.count)
      }
      if slot == middle.count { break }
      let everyone = matched.allSatisfy { $0[slot] != nil }
      for row in rows.indices {
        let isMiddle = aligned[row] == center
        rows[row].append(matched[row][slot].map { Cell(text: $0, isShared: !isMiddle || everyone) })
      }
    }
    let count = rows.first?.count ?? 0
    let widths = (0..<count).map { column in
      rows.compactMap { $0[column].map { TextWidth.of($0.text) } }.max() ?? 0
    }
    return (rows, widths)
  }

  /// The columns in stretches that fit a line.
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
    if start < widths.count { parts.append(start..<widths.count) }
    return parts
  }
}
