import Comparison
import Screen
import Testing

@testable import Reader

/// Whatever is pressed, the reader stays whole.
@Suite struct InvariantTests {
  /// Keys by weight: those that move and select more often than those that leave.
  private static let keys =
    "jjkkhlgG0123456789fFcCrtsxa&/nN=zpJK*#iumM'eyb:?oO+-vVwwbe$()){}%><|EQR!" + "abe \u{301}界<["

  private static let named = [
    "<Enter>", "<Esc>", "<Tab>", "<S-Tab>", "<PageDown>", "<PageUp>", "<Home>", "<End>", "<C-d>", "<C-u>", "<F1>",
    "<F2>",
    "<F3>", "<F4>", "<F5>", "<F6>", "<BS>", "]c", "[c", "wf", "wc", "q", "<C-l>", "!n", "!s", "!c", "!a", "!!", "<C-r>",
    "<C-o>", "<C-n>", "<C-p>", "<C-p>des<Enter>",
    "vwwwy", "vee*", "V=", "V!", "ma", "'a", "''", "12j", "9k",
  ]

  @Test(arguments: 0..<16) func randomKeys(seed: Int) {
    var random = SplitMix(state: UInt64(seed) &* 7_919)
    var state =
      seed % 6 == 5
      ? ReaderState(name: "", articles: Array(FerryFixture.articles.prefix(1)), width: 80, height: 24)
      : seed % 6 == 4
        ? WideFixture.state(width: 100, height: 30)
        : ReaderState(name: "ferry", articles: FerryFixture.articles, width: 120, height: 40)
    var typed = ""
    for step in 0..<220 {
      if step == 20, seed % 6 < 4 { _ = state.handle(.compared(FerryFixture.findings)) }
      switch random.next(20) {
      case 0: _ = state.handle(.input(.resize(width: random.next(210), height: random.next(60))))
      case 1:
        let point = Point(x: random.next(120), y: random.next(40))
        let actions: [MouseEvent.Action] = [
          .press(.left), .drag(.left), .drag(.left), .release(.left), .scrollUp, .scrollDown,
        ]
        _ = state.handle(.input(.mouse(MouseEvent(actions[random.next(actions.count)], at: point))))
      case 3: _ = state.handle(random.next(2) == 0 ? .pause : .edited("a note\nof two lines\u{1B}[m"))
      case 2: _ = state.handle(.input(.paste("a\u{1B}]0;x\u{07}\n")))
      case 4..<10:
        let name = Self.named[random.next(Self.named.count)]
        typed += name
        state.press(name)
      default:
        let scalars = Array(Self.keys.unicodeScalars)
        let scalar = scalars[random.next(scalars.count)]
        typed += String(Character(scalar))
        _ = state.handle(.input(.key(Key(.character(scalar)))))
      }
      check(state, "seed \(seed): \(typed)")
    }
  }

  private func check(_ state: ReaderState, _ keys: String) {
    #expect(state.articles.indices.contains(state.active), "\(keys)")
    #expect(state.selection.map { state.facts.indices.contains($0) } ?? true, "\(keys)")
    for (index, top) in state.tops.enumerated() {
      #expect(top >= 0 && top <= state.articles[index].text.count, "\(keys)")
    }
    if state.view.isList, let selection = state.selection {
      #expect(state.rows.indices.contains(state.listIndex) && state.rows[state.listIndex].fact == selection, "\(keys)")
    }
    if let range = state.selectedRange, let source = state.selecting?.source {
      #expect(source == state.active && state.place == .selecting, "\(keys)")
      #expect(!range.isEmpty && Int(range.end) <= state.articles[source].text.count, "\(keys)")
      // Never a letter cut in two.
      #expect(!state.articles[source].string(range).unicodeScalars.contains("\u{FFFD}"), "\(keys)")
    }
    if state.hidesMarks { #expect(state.view == .columns && state.selection == nil, "\(keys)") }
    if state.overlay == .marks, !state.highlights.isEmpty {
      #expect(state.highlights.indices.contains(state.overlayIndex), "\(keys)")
    }
    #expect(state.shares.count == state.articles.count, "\(keys)")
    let panes = Arrangement(state).panes
    for (left, right) in zip(panes, panes.dropFirst()) {
      #expect(left.frame.intersection(right.frame).isEmpty, "\(keys)")
    }
    for pane in Arrangement(state).panes {
      #expect(state.layouts[pane.source]?.width == pane.text.width, "\(keys)")
      if let lines = state.visibleLines(of: pane.source), let all = state.layouts[pane.source]?.lines.count {
        #expect(lines.upperBound <= all, "\(keys)")
        #expect(lines.upperBound == all || lines.count == pane.text.height, "\(keys)")
      }
    }
    let frame = state.render()
    for y in 0..<frame.height where frame.width > 0 {
      // A wide letter has both its cells, whatever was cut at an edge.
      #expect(!frame[0, y].isContinuation, "\(keys)")
      for x in 1..<max(1, frame.width) where frame[x, y].isContinuation {
        #expect(frame[x - 1, y].width == 2, "\(keys)")
      }
      #expect(frame[frame.width - 1, y].width != 2, "\(keys)")
    }
    #expect(frame.width == state.width && frame.height == state.height)
    if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor), "\(keys)") }
    // What others wrote cannot steer the terminal.
    #expect(!frame.text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x07 }, "\(keys)")
  }
}

/// Steele, Lea and Flood's generator (2014): repeatable on every machine.
private struct SplitMix {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(bound))
  }
}
