import Comparison
import Testing

@Suite("Lemmas") struct LemmaTests {
  @Test(
    "lemma ↔ forms",
    arguments: [
      ("kill", "killed VBD, Killed VBN, kills VBZ, killing VBG, KILLED VBD, kill VB"),
      ("slay", "slain VBN, slew VBD, slays VBZ"),
      ("die", "died VBD, dies VBZ, dying VBG"),
      ("wound", "wounded VBD, wounding VBG"),
      ("be", "is VBZ, was VBD, were VBD, been VBN, are VBP, being VBG, am VBP"),
      ("have", "has VBZ, had VBD, having VBG"),
      ("leave", "left VBD, leaving VBG"),
      ("plan", "planned VBD, planning VBG"),
      ("call", "called VBD, calling VBG"),
      ("target", "targeted VBN, targeting VBG"),
      ("agree", "agreed VBD, agreeing VBG, agrees VBZ"),
      ("carry", "carried VBD, carries VBZ, carrying VBG"),
      ("strike", "struck VBD, striking VBG, strikes VBZ"),
      ("seize", "seized VBD, seizing VBG"),
      ("man", "men NNS"),
      ("woman", "women NNS"),
      ("child", "children NNS"),
      ("body", "bodies NNS"),
      ("crash", "crashes NNS"),
      ("life", "lives NNS"),
      ("analysis", "analyses NNS"),
      ("high", "higher JJR, highest JJS"),
      ("early", "earlier RBR"),
      ("bad", "worse JJR, worst JJS"),
      ("not", "n't RB, n’t RB, not RB"),
      ("will", "wo MD"),
      ("baghdad", "Baghdad NNP"),
      ("left", "left JJ"),
    ])
  func forms(lemma: String, list: String) throws {
    let model = try EnglishModel.open()
    for entry in list.split(separator: ",") {
      let parts = entry.split(separator: " ")
      let text = Array(parts[0].utf8)
      let range = TextRange(0, text.count)
      let tag = try #require(XPOS.allCases.first { $0.name == parts[1] })
      let found = String(decoding: model.lemma(of: range, in: text, tag: tag), as: UTF8.self)
      #expect(found == lemma, "\(entry)")
      #expect(model.lemmaHash(of: range, in: text, tag: tag) == LemmaHash.of(found.utf8), "\(entry)")
    }
  }

  @Test("the hash is FNV-1a")
  func hash() {
    // The values of the reference implementation.
    #expect(LemmaHash.of("".utf8) == 0xcbf2_9ce4_8422_2325)
    #expect(LemmaHash.of("a".utf8) == 0xaf63_dc4c_8601_ec8c)
    #expect(LemmaHash.of("foobar".utf8) == 0x8594_4171_f739_67e8)
  }

  @Test("capitals beyond ASCII")
  func accents() throws {
    let text = Array("ÉLYSÉE".utf8)
    let lemma = try EnglishModel.open().lemma(of: TextRange(0, text.count), in: text, tag: .nnp)
    #expect(String(decoding: lemma, as: UTF8.self) == "élysée")
  }
}
