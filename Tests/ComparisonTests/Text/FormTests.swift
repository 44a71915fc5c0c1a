import Comparison
import Testing

@Suite struct FormTests {
  @Test func capitalsAndApostrophesAreFolded() {
    #expect(Form(utf8: "Killed".utf8) == Form("killed"))
    #expect(Form(utf8: "ÉCOLE".utf8) == Form("école"))
    #expect(Form(utf8: "Łódź".utf8) == Form("łódź"))
    #expect(Form(utf8: "n’t".utf8) == Form("n't"))
    #expect(Form(utf8: "“".utf8) != Form("'"))
    #expect(Form("break").joined(with: "Into".utf8) == Form("break_into"))
  }

  @Test func aTableKeepsWhatItIsGiven() {
    var table = FormTable<Int>()
    for number in 0..<1000 { table[Form(utf8: "word\(number)".utf8)] = number }
    table[Form("word7")] = -7
    #expect(table.count == 1000)
    #expect(table[Form("word7")] == -7)
    #expect(table[Form("word999")] == 999)
    #expect(table[Form("absent")] == nil)
  }

  @Test func scalarsAreCounted() {
    let text = Array("“So” – 🙂 ok and some more words to pass the first sixty-four bytes of it “here”".utf8)
    let offsets = ScalarOffsets(text)
    let string = String(decoding: text, as: UTF8.self)
    #expect(offsets[text.count] == string.unicodeScalars.count)
    #expect(offsets[3] == 1)
    for offset in text.indices where text[offset] & 0xC0 != 0x80 {
      #expect(offsets[offset] == String(decoding: text[..<offset], as: UTF8.self).unicodeScalars.count)
    }
  }
}
