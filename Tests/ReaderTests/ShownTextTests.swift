import Comparison
import Screen
import Testing

@testable import Reader

/// What Markdown's signs come to on the screen: text ↔ what is shown, `<b …>` and `<i …>` around what is set off.
@Suite struct ShownTextTests {
  static let cases: [(text: String, shown: String)] = [
    ("The **harbour** was shut.", "The <b harbour> was shut."),
    ("*By Maren Oduya* · **The Tribune**", "<i By Maren Oduya> · <b The Tribune>"),
    ("It was _very_ late, ***too*** late.", "It was <i very> late, <bi too> late."),
    ("**A *short* way**, he said.", "<b A <i short> way>, he said."),
    ("“**Never**”, she said.", "“<b Never>”, she said."),
    ("See [the list](https://example.org/a_(b)_c) of May.", "See the list of May."),
    ("*More: [all by her](https://example.org/x_y_z \"All\")*", "<i More: all by her>"),
    ("![A wreck on the road](wreck.jpg)", "A wreck on the road"),
    ("**[Read on](https://example.org)** tomorrow", "<b Read on> tomorrow"),
    ("## A **hard** winter\n\n# Word", "A <b hard> winter\n\nWord"),
    // What only looks like it.
    ("#tag and # 5, C# is", "#tag and # 5, C# is"), ("# ", "# "), ("####### seven", "####### seven"),
    ("f**k this s**t", "f**k this s**t"),
    ("5*3*2 is 30, snake_case_name", "5*3*2 is 30, snake_case_name"),
    ("* one item", "* one item"),
    ("a * b * c", "a * b * c"),
    ("[sic] (see below)", "[sic] (see below)"),
    ("he [the mayor](who left) said", "he [the mayor](who left) said"),
    ("Figures* are rough.", "Figures* are rough."),
    ("*open\n\nclosed* later", "*open\n\nclosed* later"),
    ("[open\n\nclosed](a)", "[open\n\nclosed](a)"),
    ("[](a) []() **** __", "[](a) []() **** __"),
    ("naïve*été*", "naïve*été*"),
    ("***", "***"), ("[", "["), ("[a](", "[a]("), ("*", "*"), ("_a", "_a"), ("", ""),
  ]

  @Test(arguments: cases) func signs(text: String, shown: String) {
    #expect(ShownTextTests.marked(ShownText(Array(text.utf8))) == shown)
  }

  @Test(arguments: cases) func everyByteKeepsItsPlace(text: String, shown: String) {
    let bytes = Array(text.utf8)
    let shown = ShownText(bytes).bytes
    #expect(shown.count == bytes.count)
    #expect(zip(shown, bytes).allSatisfy { $0 == $1 || $0 == VisibleText.passedOver })
  }

  @Test func plain() {
    #expect(ShownText.plain("no *sign* of [it](a)") == "no sign of it")
    #expect(ShownText.plain("none") == "none")
  }

  /// The shown text with what is set off between signs of this test.
  private static func marked(_ shown: ShownText) -> String {
    var result: [UInt8] = []
    for at in 0...shown.bytes.count {
      for emphasis in shown.emphasis where Int(emphasis.range.end) == at { result += ">".utf8 }
      for emphasis in shown.emphasis where Int(emphasis.range.start) == at {
        let attributes = emphasis.attributes
        result += "<\(attributes.contains(.bold) ? "b" : "")\(attributes.contains(.italic) ? "i" : "") ".utf8
      }
      if at < shown.bytes.count, shown.bytes[at] != VisibleText.passedOver { result.append(shown.bytes[at]) }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
