import Comparison
import Testing

@Suite("Opening a model") struct SyntaxModelErrorsTests {
  private func error(_ bytes: [UInt8]) -> SyntaxModelError? {
    do throws(SyntaxModelError) {
      _ = try SyntaxModel(bytes: bytes)
      return nil
    } catch { return error }
  }

  @Test("the repository's model opens and is intact")
  func intact() throws {
    #expect(try EnglishModel.open().isIntact())
    #expect(EnglishModel.bytes.count < 8_000_000)
  }

  @Test("bytes that are no model")
  func noModel() {
    #expect(error([]) == .notAModel)
    #expect(error(Array("# a table\n".utf8)) == .notAModel)
    #expect(error(Array("RSHMSYNX".utf8)) == .truncated)
  }

  @Test("another version")
  func version() {
    var bytes = EnglishModel.bytes
    bytes[8] = 200
    #expect(error(bytes) == .unsupportedVersion(200))
  }

  @Test("cut short, anywhere")
  func truncated() {
    let bytes = EnglishModel.bytes
    for count in [9, 23, 24, 30, 80, 130, 5000, bytes.count / 2, bytes.count - 1] {
      #expect(error(Array(bytes[..<count])) == .truncated, "\(count)")
    }
  }

  @Test("a directory without a section")
  func missingSection() {
    var bytes = EnglishModel.bytes
    bytes[24] = UInt8(ascii: "x")
    #expect(error(bytes) == .damaged(section: "CLAS"))
    #expect(error(bytes)?.description == "the syntax model is damaged in its part CLAS")
  }

  @Test("a flipped bit is found by the checksum")
  func flipped() throws {
    var bytes = EnglishModel.bytes
    bytes[bytes.count / 2] ^= 4
    #expect(try !SyntaxModel(bytes: bytes).isIntact())
  }

  @Test("whatever bytes the tables hold, the answer is a tree and nothing traps")
  func garbage() throws {
    let sentence = CutSentence("The mayor said two bridges were closed after the flood·.")
    var state: UInt64 = 7
    for round in 0..<12 {
      var bytes = EnglishModel.bytes
      // Everything behind the directory and the first bytes of each table is overwritten, first here and there, then all of it.
      for _ in 0..<(1 << (round + 6)) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[200 + Int(state >> 33) % (bytes.count - 200)] = UInt8(truncatingIfNeeded: state >> 25)
      }
      guard let model = try? SyntaxModel(bytes: bytes) else { continue }
      let scratch = SyntaxScratch()
      let tags = model.tag(sentence.text, tokens: sentence.tokens[...], using: scratch)
      let syntax = model.parse(sentence.text, tokens: sentence.tokens[...], tags: tags, using: scratch)
      #expect(syntax.heads.filter { $0 == -1 }.count == 1)
      for token in sentence.tokens { _ = model.lemma(of: token, in: sentence.text, tag: .vbd) }
    }
  }
}
