import Testing

@testable import Comparison

@Suite struct TabSeparatedTests {
  private static func rows(_ text: String) -> [TabSeparated.Row] { Array(TabSeparated(Array(text.utf8))) }

  @Test func fieldsStandBetweenTabs() {
    let rows = Self.rows("# a comment\ngrey\t\tgray  ash\r\n\nlast\t4.25")
    #expect(rows.map(\.count) == [3, 2])
    #expect((0..<5).map { rows[0].text($0) } == ["grey", "", "gray  ash", "", ""])
    #expect(rows[0].forms(2) == [Form("gray"), Form("ash")])
    #expect(rows[0].forms(1).isEmpty && rows[0].forms(7).isEmpty)
    #expect(rows[1].number(1) == 4.25 && rows[1].number(0) == nil && rows[1].number(2) == nil)
  }

  @Test(arguments: [
    "0", "7", "12.5", "0.1", "123456789012345", "0.30000000000001", "1234567890123456789", "-3", "1e3", ".5", "5.",
    "1.2.3",
    "", "x",
  ])
  func numbersAreReadAsTheLanguageReadsThem(_ text: String) {
    #expect(Self.rows("a\t\(text)\tb")[0].number(1) == Double(text))
  }

  @Test(arguments: ["Killed", "", "O'Hara", "O’Hara", "ÉTÉ", "naïve", "x–y", "a’", "‘"])
  func formsAreTheSameFromAnySequence(_ word: String) {
    let bytes = Array(word.utf8)
    #expect(Form(utf8: bytes) == Form(utf8: AnySequence(bytes)))
  }
}
