import Comparison
import Screen
import Testing

@testable import Reader

/// Clicks on what is no text: lists, tables, the panel. Text is for ``WordSelectionTests``.
@Suite struct MouseTests {
  private func click(_ state: inout ReaderState, _ x: Int, _ y: Int) {
    _ = state.handle(.input(.mouse(MouseEvent(.press(.left), at: Point(x: x, y: y)))))
    _ = state.handle(.input(.mouse(MouseEvent(.release(.left), at: Point(x: x, y: y)))))
  }

  /// The row of the frame that begins so.
  private func row(_ state: ReaderState, _ words: String) -> Int {
    state.text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix(words) } ?? -1
  }

  @Test func aSecondClickOpensTheLine() {
    var state = FerryFixture.state()
    state.press("<F3>")
    let y = row(state, "≠ bow door")
    click(&state, 3, y)
    #expect(state.view == .facts)
    #expect(state.selectedID == "inspected")
    click(&state, 3, y)
    #expect(state.view == .columns)
    #expect(state.selectedID == "inspected")
  }

  @Test func aClickAfterAKeyIsTheFirst() {
    var state = FerryFixture.state()
    state.press("<F3>")
    let y = row(state, "≠ bow door")
    click(&state, 3, y)
    state.press("jk")
    click(&state, 3, y)
    #expect(state.view == .facts)
  }

  @Test func aColumnOfTheMatrixChoosesItsSource() {
    var state = FerryFixture.state()
    state.press("<F3>")
    let grid = SourceGrid(state, 120)
    for source in [2, 1, 0] {
      click(&state, grid.about + 2 + source * grid.cell + grid.cell / 2, row(state, "≈ passengers"))
      #expect(state.active == source)
      #expect(state.selectedID == "passengers")
    }
    // In the line that names them too, without leaving the fact.
    click(&state, grid.about + 2 + grid.cell + 3, row(state, "≠ dead") - 1)
    #expect(state.active == 1)
    #expect(state.selectedID == "passengers")
  }

  @Test(arguments: [("<F3>", 58), ("<F4>", 60)])
  func aColumnStaysWhereItWasClicked(view: String, width: Int) throws {
    // Two of the three columns have room.
    var state = FerryFixture.state(width: width, height: 40)
    state.press(view + "3")
    let grid = try #require(state.sourceGrid)
    #expect(grid.sources == 1..<3)
    let y = try #require(state.rows.indices.first { state.rows[$0].fact != nil }) + ListFrame.headerHeight(state) + 1
    let x = state.gridIndent + grid.about + 2 + grid.cell / 2
    click(&state, x, y)
    #expect(state.active == 1)
    #expect(state.sourceGrid?.sources == 1..<3)
    // The first column comes only where one goes to it.
    state.press("<S-Tab>")
    #expect(state.sourceGrid?.sources == 0..<2)
  }

  @Test(arguments: ["<F2>", "<F3>"])
  func aLineOfThePanelChoosesItsSource(view: String) {
    var state = FerryFixture.state()
    state.press(view)
    state.select(0)
    state.settle()
    click(&state, 20, row(state, "≠ 14"))
    #expect(state.active == 2)
    #expect(state.selection == 0)
    // Its title is no source's.
    click(&state, 20, row(state, "≠ dead in the sinking: "))
    #expect(state.active == 2)
  }

  @Test func listsOfWhatWasMadeTakeClicks() {
    var state = FerryFixture.state()
    state.press("c!cc!c!!")
    #expect(state.corrections.count == 2)
    click(&state, 5, 3)
    #expect(state.overlayIndex == 1)
    click(&state, 5, 3)
    #expect(state.overlay == nil)
    state.press("!!")
    click(&state, 5, 20)
    #expect(state.overlayIndex == 0)
  }
}
