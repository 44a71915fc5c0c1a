import Testing

@testable import Comparison

/// The table gives what a dictionary gives, however many words share a place or the byte that stands for them.
@Suite struct FormTableTests {
  @Test func itHoldsWhatADictionaryHolds() {
    // A generator of its own: the same words on every machine.
    var state: UInt64 = 11
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    var (table, expected) = (FormTable<Int>(capacity: 4), [Form: Int]())
    for step in 0..<6_000 {
      let form = Form(raw: next() % 4_000 &* 0x1_0000_0001)
      (table[form], expected[form]) = (step, step)
    }
    #expect(table.count == expected.count)
    for number in 0..<8_000 as Range<UInt64> {
      let form = Form(raw: number &* 0x1_0000_0001)
      #expect(table[form] == expected[form])
    }
  }

  @Test func aWordIsEnteredOnce() {
    var table = FormTable<Int>()
    let words = ["ferry", "pier", "ferry", "Ferry", "mayor", "pier"].map { Form(utf8: $0.utf8) }
    #expect(words.map { table.value(of: $0, orEnter: table.count) } == [0, 1, 0, 0, 2, 1])
    #expect(table.count == 3)
  }

  @Test func theWordOfHashZeroIsAWordLikeOthers() {
    var table = FormTable<Int>()
    #expect(table[Form(raw: 0)] == nil)
    table[Form(raw: 0)] = 5
    #expect(table[Form(raw: 0)] == 5)
    #expect(table[Form(raw: 1)] == nil)
  }
}
