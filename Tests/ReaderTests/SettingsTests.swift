import Comparison
import Screen
import Testing

@testable import Reader

/// What the settings change.
@Suite struct SettingsTests {
  private func state(width: Int = 120, height: Int = 40, _ change: (inout ReaderSettings) -> Void) -> ReaderState {
    var settings = ReaderSettings()
    change(&settings)
    return FerryFixture.state(width: width, height: height, settings: settings)
  }

  @Test func theStart() {
    let state = state {
      ($0.view, $0.order, $0.panel) = (.facts, .kind, .hidden)
      ($0.isLinked, $0.leastTellers) = (false, 3)
    }
    #expect(state.view == .facts && state.order == .kind && state.panel == .hidden)
    #expect(!state.isLinked && state.leastTellers == 3)
    #expect(state.text.contains("[Facts]"))
  }

  @Test func theSettingsHoldForTheNextEventToo() {
    var settings = ReaderSettings()
    settings.view = .timeline
    var state = ReaderState(samples: SamplesTests.samples, width: 120, height: 40, settings: settings)
    #expect(state.place == .samples)
    _ = state.handle(.message("config.toml:1: wrong"))
    _ = state.handle(.opened(name: "ferry", articles: FerryFixture.articles))
    #expect(state.view == .timeline)
    #expect(state.message == "config.toml:1: wrong")
  }

  @Test func widths() {
    #expect(Arrangement(state { $0.narrowestColumn = 60 }).panes.count == 2)
    #expect(Arrangement(state { $0.narrowestColumn = 20 }).panes.count == 3)
    #expect(Arrangement(state { $0.narrowestColumn = 200 }).panes.count == 1)
    #expect(Arrangement(state { $0.narrowestSideBySide = 121 }).panes.allSatisfy { $0.frame.width == 120 })
    #expect(Arrangement(state { $0.widestText = 20 }).panes.allSatisfy { $0.text.width == 20 })
  }

  @Test func withoutHintsTheLineIsTheViews() {
    var state = state(height: 20) { $0.showsHints = false }
    #expect(Arrangement(state).panel.maxY == 20)
    #expect(!state.text.contains("help"))
    let rows = state.text
    state.press("<C-y>")
    #expect(state.text.contains("<C-y> does nothing here"))
    state.press("<Esc>")
    #expect(state.text == rows)
    state.press(":")
    #expect(state.render().cursor?.y == 19)
  }

  @Test func theMarginStaysInSight() {
    for margin in [0, 2, 4] {
      var state = state(height: 30) { $0.scrollMargin = margin }
      state.press("G")
      for _ in 0..<8 {
        state.press("F")
        guard let mark = state.selectedMark(in: 0), let layout = state.layouts[0], let seen = state.visibleLines(of: 0)
        else { continue }
        let lines = layout.lines(of: mark.passage)
        #expect(seen.lowerBound == 0 || lines.lowerBound - seen.lowerBound >= margin)
        #expect(seen.upperBound == layout.lines.count || seen.upperBound - lines.upperBound >= margin)
      }
    }
  }

  @Test func theWheel() {
    var state = state(height: 14) { $0.wheelLines = 1 }
    _ = state.handle(.input(.mouse(MouseEvent(.scrollDown, at: Point(x: 5, y: 5)))))
    #expect(state.layouts[0]?.line(at: state.tops[0]) == 1)
  }
}
