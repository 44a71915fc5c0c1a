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
    let here = section(under.place.title, state.keymap.help(for: under.place))
    let general = section(Place.everywhere.title, state.keymap.help(for: .everywhere))
    let rest = signs(state) + [StyledLine()] + commands()
    guard state.width >= 110 else { return here + [StyledLine()] + general + [StyledLine()] + rest }
    let right = general + [StyledLine()] + rest
    let column = state.width / 2
    return (0..<max(here.count, right.count)).map { row in
      var line = row < here.count ? here[row] : StyledLine()
      line.pad(to: column)
      if row < right.count { line.add(right[row]) }
      return line
    }
  }

  private static func section(_ title: String, _ bindings: [(keys: String, action: Action)]) -> [StyledLine] {
    [StyledLine("  " + title, .plain.bold.underlined())]
      + bindings.map { keys, action in entry(keys, action.help) }
  }

  private static func signs(_ state: ReaderState) -> [StyledLine] {
    let texts: [(Verdict, String)] = [
      (.contradict, "they cannot both be true"), (.refine, "both can be true, one says more"),
      (.agree, "the same, or the same in other words"), (.single, "one source alone says it"),
    ]
    return [StyledLine("  Signs", .plain.bold.underlined())]
      + texts.map { verdict, text in
        var line = StyledLine("    ")
        line.add(verdict.sign, field: 16, state.theme.sign(verdict))
        line.add(text)
        return line
      } + [entry("—", "the source is silent"), entry("*", "a passage you marked"), entry("▌", "the selected fact")]
  }

  private static func commands() -> [StyledLine] {
    [StyledLine("  Commands", .plain.bold.underlined())] + ReaderState.commands.map { entry($0.form, $0.help) }
  }

  private static func entry(_ keys: String, _ help: String) -> StyledLine {
    var line = StyledLine("    ")
    line.add(keys, .plain.bold)
    line.pad(to: max(20, line.width + 2))
    line.add(help)
    return line
  }
}
