import Comparison
import Foundation
import TestSupport
import Testing

/// Floors under the model's accuracy on the treebank's dev part, where that lies beside the repository.
@Suite("Accuracy on the treebank") struct TreebankAccuracyTests {
  private static let path =
    (ProcessInfo.processInfo.environment["RASHOMON_SHARED"] ?? TestLexicon.root + "/../shared")
    + "/eval/data/ud_ewt/dev.conllu"

  @Test(
    "tags, heads and relations", .enabled(if: FileManager.default.fileExists(atPath: path), "no treebank at \(path)"))
  func accuracy() throws {
    let model = try EnglishModel.open()
    let scratch = SyntaxScratch()
    var (tokens, upos, xpos, heads, labelled) = (0, 0, 0, 0, 0)
    for gold in try GoldSentence.read(Self.path) {
      let tags = model.tag(gold.text, tokens: gold.tokens[...], using: scratch)
      let syntax = model.parse(gold.text, tokens: gold.tokens[...], tags: tags, using: scratch)
      tokens += gold.tokens.count
      for at in gold.tokens.indices {
        if tags[at].upos.name == gold.upos[at] { upos += 1 }
        if tags[at].xpos.name == gold.xpos[at] { xpos += 1 }
        guard syntax.heads[at] == gold.heads[at] else { continue }
        heads += 1
        if syntax.relations[at].name == gold.relations[at] { labelled += 1 }
      }
    }
    #expect(tokens > 20_000)
    #expect(upos * 1000 >= tokens * 945, "UPOS \(upos) of \(tokens)")
    #expect(xpos * 1000 >= tokens * 940, "XPOS \(xpos) of \(tokens)")
    #expect(heads * 1000 >= tokens * 830, "UAS \(heads) of \(tokens)")
    #expect(labelled * 1000 >= tokens * 790, "LAS \(labelled) of \(tokens)")
  }
}

/// A treebank sentence, read as simply as a test may: words apart by spaces but where the treebank says otherwise.
private struct GoldSentence {
  var text: [UInt8] = []
  var tokens: [TextRange] = []
  var upos: [Substring] = []
  var xpos: [Substring] = []
  var heads: [Int32] = []
  var relations: [Substring] = []

  static func read(_ path: String) throws -> [GoldSentence] {
    var sentences: [GoldSentence] = []
    var current = GoldSentence()
    var multiword: (end: Int, spaced: Bool) = (0, true)
    for line in try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.isEmpty {
        if !current.tokens.isEmpty { sentences.append(current) }
        current = GoldSentence()
        multiword = (0, true)
      }
      let column = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard column.count == 10 else { continue }
      let spaced = !column[9].contains("SpaceAfter=No")
      if let dash = column[0].firstIndex(of: "-") {
        multiword = (Int(column[0][dash...].dropFirst()) ?? 0, spaced)
      }
      guard let id = Int(column[0]), let head = Int32(column[6]) else { continue }
      let start = current.text.count
      current.text += Array(column[1].utf8)
      current.tokens.append(TextRange(start, current.text.count))
      current.upos.append(column[3])
      current.xpos.append(column[4])
      current.heads.append(head - 1)
      current.relations.append(column[7])
      if id < multiword.end ? false : id == multiword.end ? multiword.spaced : spaced { current.text.append(0x20) }
    }
    return sentences
  }
}
