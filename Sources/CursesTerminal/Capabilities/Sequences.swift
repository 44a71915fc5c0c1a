import Screen

/// The bytes that enter and leave the full screen.
struct Sequences {
  /// Everything that entering takes.
  let enter: [UInt8]
  /// How many bytes of it switch to the alternate screen and set the keypad: curses has sent these on opening.
  let switchCount: Int
  /// Everything that leaving takes.
  let leave: [UInt8]

  /// Puts them together for a terminal.
  static func read(_ options: TerminalOptions, capabilities: Capabilities) -> Sequences {
    let switching = (Terminfo.string("smcup") ?? []) + (Terminfo.string("smkx") ?? [])
    var enter: [UInt8] = []
    var leave: [UInt8] = []
    if options.mouse, Terminfo.string("kmous") != nil {
      enter += Array("\u{1B}[?1002h\u{1B}[?1006h".utf8)
      leave += Array("\u{1B}[?1006l\u{1B}[?1002l".utf8)
    }
    if let pasteOn = Terminfo.string("BE"), let pasteOff = Terminfo.string("BD") {
      enter += pasteOn
      leave += pasteOff
    }
    if let title = options.title.map(VisibleText.sanitized) {
      let shown = Array(TextWidth.truncated(title, to: 80).utf8.prefix(320))
      let (begin, end, save, restore) = titleSequences(savedByItself: switching)
      if let begin, let end {
        enter += save + begin + shown + end
        leave += restore
      }
    }
    enter += capabilities.hideCursor
    leave += capabilities.reset + capabilities.showCursor + (Terminfo.string("rmkx") ?? [])
    if let back = Terminfo.string("rmcup") {
      leave += back
    } else {
      // One screen only: what follows is written below the last frame.
      leave += (Terminfo.expanded("cup", max(0, Terminfo.number("lines") - 1), 0) ?? []) + Array("\r\n".utf8)
    }
    return Sequences(enter: switching + enter, switchCount: switching.count, leave: leave)
  }

  /// What is written around a title, and what keeps and brings back the old one.
  private static func titleSequences(
    savedByItself switching: [UInt8]
  ) -> (begin: [UInt8]?, end: [UInt8]?, save: [UInt8], restore: [UInt8]) {
    var begin = Terminfo.string("tsl")
    var end = Terminfo.string("fsl")
    if Terminfo.flag("XT") { (begin, end) = (Array("\u{1B}]2;".utf8), [0x07]) }
    // A status line proper wants a column as parameter; a title does not.
    guard let begun = begin, begun.starts(with: "\u{1B}]".utf8), !begun.contains(UInt8(ascii: "%")) else {
      return (nil, nil, [], [])
    }
    // xterm's entry saves the title as it switches (`22;0;0t`); a second time would bring back this program's own.
    let saves = String(decoding: switching, as: UTF8.self).contains("[22;")
    return saves
      ? (begin, end, [], []) : (begin, end, Array("\u{1B}[22;2t".utf8), Array("\u{1B}[23;2t".utf8))
  }
}
