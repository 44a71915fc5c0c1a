import Comparison
import Screen

/// The keys of the place one was in, the keys that hold everywhere, the commands and the signs.
enum HelpView {
  /// Draws the part of the help that is scrolled to.
  static func draw(_ state: ReaderState, on surface: inout Surface, in area: Rect) {
    let lines = lines(state)
    for (row, line) in lines.dropFirst(state.overlayIndex).prefix(area.height).enumerated() {
      line.draw(on: &surface, in: area.row(row))
    }
    surface.cursor = area.isEmpty ? nil : area.origin
  }

  /// All lines: in two columns where there is room.
  static func lines(_ state: ReaderState) -> [StyledLine] {
    var under = state
    under.overlay = nil
    let isWide = state.width >= 110
    let column = isWide ? state.width / 2 : state.width
    func section(_ title: String, _ entries: [(String, String)]) -> [StyledLine] {
      HelpSection(title, entries).lines(column)
    }
    // The keys of the place, then those of the places around it.
    let here = under.place.chain.filter { $0 != .everywhere }.flatMap {
      section($0.title, bindings(state, $0, under.place))
    }
    let general = section(Place.everywhere.title, bindings(state, .everywhere, under.place))
    let rest = section("Signs", signs) + section("Commands", state.commands.map { ($0.form, $0.help) })
    guard isWide else { return here + general + rest }
    let left = here + section("Signs", signs)
    let right = general + section("Commands", state.commands.map { ($0.form, $0.help) })
    return (0..<max(left.count, right.count)).map { row in
      var line = row < left.count ? left[row] : StyledLine()
      line.pad(to: column)
      if row < right.count { line.add(right[row]) }
      return line
    }
  }

  private static func bindings(_ state: ReaderState, _ place: Place, _ here: Place) -> [(String, String)] {
    state.keymap.help(for: place, from: here).map { ($0.keys, $0.action.help) }
  }

  private static let signs = [
    (Verdict.contradict.sign, "they cannot both be true"), (Verdict.refine.sign, "both can be true, one says more"),
    (Verdict.agree.sign, "the same, or the same in other words"), (Verdict.single.sign, "one source alone says it"),
    ("—", "the source is silent"), ("▌", "the selected fact"), ("*", "a passage you marked"),
    ("+", "words, numbers or names that the base has not"), ("┃", "beside the text: what is on the screen"),
    ("≠ ╎", "beside the text: where others contradict it, where one says more"),
  ]
}

/// A heading and entries under it, wrapped to a column.
private struct HelpSection {
  private let title: String
  private let entries: [(String, String)]

  init(_ title: String, _ entries: [(String, String)]) {
    (self.title, self.entries) = (title, entries)
  }

  /// The lines, with an empty one at the end.
  func lines(_ width: Int) -> [StyledLine] {
    let longest = entries.map { TextWidth.of($0.0) }.max() ?? 0
    let field = min(longest + 2, max(8, width * 2 / 5))
    var heading = StyledLine("  ")
    heading.add(title, .plain.bold.underlined())
    var lines = [heading]
    for (keys, text) in entries {
      let bytes = Array(text.utf8)
      let parts = LineWrap.lines(of: bytes, in: 0..<bytes.count, width: max(8, width - field - 5))
      for (index, part) in parts.enumerated() {
        var line = StyledLine("    ")
        line.add(index == 0 ? keys : "", .plain.bold)
        if line.width > field + 3, index == 0 {
          // Keys that are too many for their field get a line of their own.
          lines.append(line)
          line = StyledLine()
        }
        line.pad(to: field + 4)
        line.add(String(decoding: bytes[part.range], as: UTF8.self))
        lines.append(line)
      }
    }
    return lines + [StyledLine()]
  }
}
