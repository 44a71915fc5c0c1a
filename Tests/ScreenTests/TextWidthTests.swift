import Screen
import Testing

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("ferry", 5), ("e\u{301}te\u{301}", 3), ("港の橋", 6), ("ﾊﾞｽ", 3), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("🚢", 2), ("👍🏽", 2), ("👩‍🚒", 2), ("👨‍👩‍👧‍👦", 2), ("🇸🇰", 2), ("🇸", 1), ("🇸🇰🇨🇿", 4), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2),
    ("1️⃣", 2), ("❤", 1), ("❤️", 2), ("❤︎", 1),
    ("क्षि", 3), ("\u{301}", 1), ("a\u{200D}b", 2), ("👩\u{200D}", 2), ("soft\u{AD}hyphen", 10), ("\u{FEFF}mark", 4),
    ("zero\u{200B}width", 9), ("\u{1B}[0m", 4), ("tab\tstop", 8), ("two\n   lines", 9), ("\r\n", 1), ("\u{202E}x", 2),
    ("\u{E0041}hidden", 6),
  ])
  func widths(text: String, columns: Int) {
    #expect(TextWidth.of(text) == columns)
  }

  @Test(arguments: [
    ("Courier", 10, "Courier"), ("Courier", 7, "Courier"), ("Courier", 6, "Couri…"), ("Courier", 1, "…"),
    ("Courier", 0, ""), ("港の橋", 5, "港の…"), ("港の橋", 4, "港…"), ("👩‍🚒👩‍🚒", 3, "👩‍🚒…"),
  ])
  func truncation(text: String, columns: Int, expected: String) {
    #expect(TextWidth.truncated(text, to: columns) == expected)
  }

  @Test func aColumnLeadsBackToItsByte() {
    let clusters = ["a", "港", "e\u{301}", "👩‍🚒", "z"]
    let bytes = Array(clusters.joined().utf8)
    var offset = 0
    for cluster in clusters {
      let width = TextWidth.of(bytes, in: 0..<offset)
      #expect(TextWidth.end(of: bytes, in: 0..<bytes.count, within: width) == offset)
      // Half a wide glyph does not fit.
      if TextWidth.of(cluster) == 2 {
        #expect(TextWidth.end(of: bytes, in: 0..<bytes.count, within: width + 1) == offset)
      }
      offset += cluster.utf8.count
    }
    #expect(TextWidth.end(of: bytes, in: 0..<bytes.count, within: 100) == bytes.count)
  }

  @Test func brokenBytesTakeACellEach() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x62, 0xE6, 0xB8, 0xED, 0xA0, 0x80, 0xC0, 0xAF, 0xF4, 0x90, 0x80, 0x80]
    #expect(TextWidth.of(bytes, in: 0..<bytes.count) == bytes.count)
    var surface = Surface(width: 20, height: 1)
    surface.put(bytes, in: 0..<bytes.count, at: Point(x: 0, y: 0))
    #expect(surface.text.hasPrefix("a��b��"))
  }
}
