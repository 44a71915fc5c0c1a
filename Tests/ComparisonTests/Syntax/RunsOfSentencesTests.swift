import TestSupport
import Testing

@testable import Comparison

/// A document's sentences are tagged and parsed in runs; what comes out is what each sentence gives by itself.
@Suite("Runs of sentences") struct RunsOfSentencesTests {
  @Test("each sentence of a long document has the tree that it has alone")
  func runs() throws {
    let model = try EnglishModel.open()
    let people = ["The mayor", "A nurse from Leeds", "Three engineers", "She", "The man who called the police"]
    let deeds = ["closed the old bridge", "was questioned by two officers", "said that the dam had burst", "fled"]
    let ends = ["on Friday.", "after the storm, which lasted nine hours.", "and nobody came.", "in 1987."]
    var text = ""
    for number in 0..<160 {
      text += "\(people[number % 5]) \(deeds[number / 5 % 4]) \(ends[number / 20 % 4]) "
    }
    // Longer than a window of the tagger and of the labeller.
    text += "They saw " + (1...60).map { "house \($0)" }.joined(separator: ", ") + " and a barn."
    let lexicon = TestLexicon.english
    let document = Document(Article(id: "runs", text: Array(text.utf8)), lexicon: lexicon)
    #expect(document.tokens.count > 1500)
    let syntax = SyntaxReader(model: model).read(
      document.text, tokens: document.tokens, sentences: document.sentences, blocks: document.blocks)
    let ranges = document.tokens.map(\.range)
    for sentence in document.sentences {
      // Memory that has seen no other sentence.
      let scratch = SyntaxScratch()
      let tags = model.tag(document.text, tokens: ranges[sentence.tokens], using: scratch)
      let alone = model.parse(document.text, tokens: ranges[sentence.tokens], tags: tags, using: scratch)
      let first = Int32(sentence.tokens.lowerBound)
      #expect(Array(syntax.tags[sentence.tokens]) == alone.tags)
      #expect(Array(syntax.heads[sentence.tokens]) == alone.heads.map { $0 < 0 ? -1 : $0 + first })
      #expect(Array(syntax.relations[sentence.tokens]) == alone.relations)
    }
  }
}
