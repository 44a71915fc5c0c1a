import Screen
import Testing

@Suite struct SurfaceTests {
  @Test func goldenFormShowsTextAndStyles() {
    var surface = Surface(width: 12, height: 3)
    surface.put("one 二 three", at: Point(x: 0, y: 0), style: .plain.bold)
    surface.restyle(Rect(x: 4, y: 0, width: 1, height: 1)) { $0.underline = .curly }
    surface.box(Rect(x: 6, y: 1, width: 4, height: 2), style: .plain.foreground(.rgb(255, 10, 0)))
    surface.cursor = Point(x: 2, y: 1)
    #expect(
      surface.golden == """
        12x3 cursor 2,1
        |one 二 three|
        |      ┌──┐  |
        |      └──┘  |
        0: 0..<4 bold, 4..<6 bold underline curly, 6..<12 bold
        1: 6..<10 fg #ff0a00
        2: 6..<10 fg #ff0a00

        """)
    #expect(surface.text == "one 二 three\n      ┌──┐\n      └──┘\n")
  }

  /// What is put, where, and the row that results.
  @Test(arguments: [
    ("abc", 0, "abc....."), ("abc", 6, "......ab"), ("abc", -1, "bc......"), ("abc", 9, "........"),
    ("abc", -5, "........"),
    ("港港港港港", 0, "港港港港"), ("港", 7, "....... "), ("港", -1, " ......."), ("a港", -2, " ......."),
  ])
  func textIsClippedToTheGrid(text: String, x: Int, row: String) {
    var surface = Surface(width: 8, height: 1)
    surface.fill(surface.bounds, with: ".")
    let end = surface.put(text, at: Point(x: x, y: 0))
    #expect(end == x + TextWidth.of(text))
    #expect(surface.golden == "8x1\n|\(row)|\n")
  }

  @Test func textIsClippedToARectangle() {
    var surface = Surface(width: 10, height: 2)
    let clip = Rect(x: 2, y: 0, width: 4, height: 1)
    surface.put("0123456789", at: Point(x: 0, y: 0), clippedTo: clip)
    surface.put("0123456789", at: Point(x: 0, y: 1), clippedTo: clip)
    surface.put("hidden", at: Point(x: 0, y: -1))
    surface.put("hidden", at: Point(x: 0, y: 2))
    #expect(surface.text == "  2345\n\n")
  }

  /// Half of a wide glyph never stays.
  @Test(arguments: [
    ("a", 0, "a 橋"), ("a", 1, " a橋"), ("a", 2, "港a "), ("a", 3, "港 a"),
    ("二", 0, "二橋"), ("二", 1, " 二 "), ("二", 2, "港二"),
  ])
  func overwritingHalfOfAWideGlyphBlanksTheOther(text: String, x: Int, row: String) {
    var surface = Surface(width: 4, height: 1)
    surface.put("港橋", at: Point(x: 0, y: 0))
    surface.put(text, at: Point(x: x, y: 0))
    #expect(surface.golden == "4x1\n|\(row)|\n")
  }

  @Test func restylingChangesWideGlyphsAsAWhole() {
    var surface = Surface(width: 6, height: 1)
    surface.put("港橋", at: Point(x: 0, y: 0))
    surface.restyle(Rect(x: 1, y: 0, width: 2, height: 1)) { $0.attributes.insert(.dim) }
    #expect(surface.golden.hasSuffix("0: 0..<4 dim\n"))
  }

  @Test func changesAreTheCellsThatDiffer() {
    var old = Surface(width: 10, height: 3)
    old.put("a港e\u{301}👩‍🚒x", at: Point(x: 0, y: 1))
    var new = Surface(width: 10, height: 3)
    #expect(new.changes(since: Surface(width: 10, height: 3)).isEmpty)
    // The same clusters first used in another order have other indexes; they still are the same.
    new.put("👩‍🚒", at: Point(x: 4, y: 1))
    new.put("a港e\u{301}", at: Point(x: 0, y: 1))
    new.put("x", at: Point(x: 6, y: 1))
    #expect(new == old)
    new.put("橋", at: Point(x: 1, y: 1))
    new.put("y", at: Point(x: 6, y: 1))
    #expect(new.changes(since: old) == [Surface.Run(y: 1, columns: 1..<3), Surface.Run(y: 1, columns: 6..<7)])
    #expect(new != old)
    new.put("b", at: Point(x: 2, y: 1))
    #expect(new.changes(since: old).first == Surface.Run(y: 1, columns: 1..<3))
    #expect(new.changes(since: Surface(width: 9, height: 3)).map(\.y) == [0, 1, 2])
  }

  @Test func resizingKeepsTheUpperLeft() {
    var surface = Surface(width: 6, height: 2)
    surface.put("ab港👩‍🚒", at: Point(x: 0, y: 0), style: .plain.bold)
    surface.cursor = Point(x: 5, y: 0)
    #expect(surface.resized(width: 3, height: 1).golden == "3x1\n|ab |\n0: 0..<3 bold\n")
    #expect(surface.resized(width: 6, height: 1).text == "ab港👩‍🚒\n")
    #expect(surface.resized(width: 8, height: 3).text == "ab港👩‍🚒\n\n\n")
  }

  @Test func emptySurfacesHoldNothing() {
    var surface = Surface(width: 0, height: -3)
    surface.put("text", at: Point(x: 0, y: 0))
    surface.box(Rect(x: 0, y: 0, width: 5, height: 5))
    surface.restyle(Rect(x: -2, y: -2, width: 9, height: 9)) { $0.attributes = .bold }
    #expect(surface.golden == "0x0\n")
  }

  /// Whatever is drawn in whatever order, wide glyphs and their continuations stay in pairs.
  @Test func drawingKeepsTheInvariant() {
    var generator = Dice(state: 7)
    var surface = Surface(width: 9, height: 2)
    for _ in 0..<3000 {
      let point = Point(x: .random(in: -3...10, using: &generator), y: .random(in: 0...1, using: &generator))
      switch Int.random(in: 0...3, using: &generator) {
      case 0: surface.put("港a橋", at: point)
      case 1: surface.put("👩‍🚒é", at: point, clippedTo: Rect(x: 2, y: 0, width: 5, height: 2))
      case 2: surface.fill(Rect(x: point.x, y: point.y, width: 2, height: 1), with: "#")
      default: surface.fill(Rect(x: point.x, y: point.y, width: 1, height: 2), with: "港")
      }
      for y in 0..<2 {
        for x in 0..<9 {
          let isPaired = surface[x, y].width == 2
          #expect((x < 8 && surface[x + 1, y].isContinuation) == isPaired)
        }
        #expect(!surface[0, y].isContinuation)
      }
    }
  }
}

/// Numbers that look random and are the same every time (the linear congruential generator of Knuth's MMIX).
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}
