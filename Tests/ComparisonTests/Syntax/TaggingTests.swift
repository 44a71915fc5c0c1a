import Comparison
import Testing

@Suite("Tagging") struct TaggingTests {
  @Test(
    "plain news sentences",
    arguments: [
      ("The army said on Tuesday that it had killed three gunmen·.", "DT NN VBD IN NNP IN PRP VBD VBN CD NNS ."),
      ("Two ferries collided near the harbour early on Monday·.", "CD NNS VBD IN DT NN RB IN NNP ."),
      ("She has n't resigned·.", "PRP VBZ RB VBN ."),
      ("The company·'s shares fell 4.6 ·%· to ·$· 284·.", "DT NN POS NNS VBD CD NN IN $ CD ."),
      ("Police were searching the river for survivors·.", "NNS VBD VBG DT NN IN NNS ."),
      ("Mr. Okafor will not attend the talks·.", "NNP NNP MD RB VB DT NNS ."),
    ])
  func news(sentence: String, expected: String) throws {
    let tags = try EnglishModel.tags(CutSentence(sentence)).map(\.xpos.name).joined(separator: " ")
    #expect(tags == expected)
  }

  @Test("curly marks are read as straight ones")
  func curlyMarks() throws {
    let straight = try EnglishModel.tags(CutSentence("\"·We do·n't know·,·\" said Iran·'s envoy·."))
    let curly = try EnglishModel.tags(CutSentence("“·We do·n’t know·,·” said Iran·’s envoy·."))
    #expect(straight == curly)
  }

  @Test("a headline in capitals keeps its verb and its nouns")
  func capitals() throws {
    let sentence = CutSentence("TWO WOMEN DIE AFTER BRIDGE COLLAPSES IN STORM")
    let tags = try EnglishModel.tags(sentence)
    #expect(tags[sentence.index("WOMEN")].upos == .noun)
    #expect(tags[sentence.index("DIE")].upos == .verb)
    #expect(tags[sentence.index("BRIDGE")].upos.isNominal)
    #expect(tags[sentence.index("IN")].upos == .adp)
  }

  @Test("a headline in title case keeps its verb")
  func titleCase() throws {
    let sentence = CutSentence("Rescuers Find Three Miners Alive After Nine Days")
    let tags = try EnglishModel.tags(sentence)
    #expect(tags[sentence.index("Find")].upos == .verb)
    #expect(tags[sentence.index("Three")].upos == .num)
    #expect(tags[sentence.index("Miners")].xpos.isPlural)
    #expect(tags[sentence.index("Days")].xpos == .nns)
  }

  @Test("universal tags tell apart what Penn tags do not")
  func universal() throws {
    let sentence = CutSentence("He has a plan and has waited in Oslo because it rained·.")
    let tags = try EnglishModel.tags(sentence)
    #expect(tags[1].upos == .verb)
    #expect(tags[5].upos == .aux)
    #expect(tags[sentence.index("in")].upos == .adp)
    #expect(tags[sentence.index("because")].upos == .sconj)
  }

  @Test("verb forms")
  func verbForms() {
    #expect(XPOS.vbd.verbForm == .finitePast)
    #expect(XPOS.vbz.verbForm == .finitePresent && XPOS.vbp.verbForm == .finitePresent)
    #expect(XPOS.vbn.verbForm == .pastParticiple && XPOS.vbg.verbForm == .presentParticiple)
    #expect(XPOS.vb.verbForm == .base && XPOS.md.verbForm == .modal && XPOS.nn.verbForm == nil)
    #expect(XPOS.allCases.filter(\.isVerb).map(\.name) == ["VB", "VBD", "VBG", "VBN", "VBP", "VBZ"])
    #expect(XPOS.allCases.filter(\.isNoun).map(\.name) == ["NN", "NNP", "NNPS", "NNS"])
  }

  @Test("no tokens, empty tokens, ranges beyond the text")
  func odd() throws {
    let model = try EnglishModel.open()
    let scratch = SyntaxScratch()
    let text = Array("Hello".utf8)
    #expect(model.tag(text, tokens: [], using: scratch).isEmpty)
    let ranges = [TextRange(0, 5), TextRange(5, 5), TextRange(4, 90), TextRange(70, 80)]
    #expect(model.tag(text, tokens: ranges[...], using: scratch).count == 4)
  }
}
