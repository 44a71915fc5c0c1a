import Screen
import Testing

@Suite struct LineWrapTests {
  static func wrap(_ text: String, _ width: Int) -> [String] {
    let bytes = Array(text.utf8)
    return LineWrap.lines(of: bytes, in: 0..<bytes.count, width: width).map {
      #expect(TextWidth.of(bytes, in: $0.range) == $0.width)
      return String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("the bridge was closed at noon", 12, ["the bridge", "was closed", "at noon"]),
    ("exactly ten", 7, ["exactly", "ten"]),
    ("  led by blanks  ", 20, ["led by blanks"]),
    ("two   blanks", 5, ["two", "blank", "s"]),
    ("an extraordinarily long word", 8, ["an", "extraord", "inarily", "long", "word"]),
    ("a ferry-led crossing", 9, ["a ferry-", "led", "crossing"]),
    ("at -5 degrees 2-3 of", 4, ["at", "-5", "degr", "ees", "2-3", "of"]),
    ("the quay—long shut—fell", 10, ["the quay—", "long shut—", "fell"]),
    ("“quoted” words", 9, ["“quoted”", "words"]),
    ("no\u{A0}break here", 9, ["no\u{A0}break", "here"]),
    ("港の橋が昨日、閉じた。", 10, ["港の橋が昨", "日、閉じ", "た。"]),
    ("", 10, []), (" \n ", 10, []),
  ])
  func breaksAtWords(text: String, width: Int, lines: [String]) {
    #expect(Self.wrap(text, width) == lines)
  }

  @Test func lineBreaksInsideAParagraphAreSpaces() {
    let bytes = Array("wrapped\n  by\r\nhand".utf8)
    let lines = LineWrap.lines(of: bytes, in: 0..<bytes.count, width: 40)
    #expect(lines.map(\.width) == [15])
    var surface = Surface(width: 15, height: 1)
    surface.put(bytes, in: lines[0].range, at: Point(x: 0, y: 0))
    #expect(surface.text == "wrapped by hand\n")
  }

  @Test(arguments: 1...30)
  func everyLineFitsAndNothingIsLost(width: Int) {
    let text = "Ten of the 5,000 marchers—some in boats—reached 東京港 by “early\nmorning” 🚢🚢🚢, e\u{301}t cetera-like."
    let bytes = Array(text.utf8)
    let lines = LineWrap.lines(of: bytes, in: 0..<bytes.count, width: width)
    var next = 0
    for line in lines {
      #expect(line.width <= max(2, width))
      #expect(bytes[next..<line.range.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x0A })
      next = line.range.upperBound
    }
    #expect(next == bytes.count)
  }
}
