import TestSupport
import Testing

@testable import Comparison

/// The sentences of documents are tagged and parsed in runs; what comes out is what each sentence gives by itself.
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
    let article = Article(id: "runs", text: Array(text.utf8))
    // The same sentences again, so that a run goes on from one document into the next.
    let layout = Layout(article, lexicon: lexicon)
    #expect(layout.tokens.count > 1500)
    let layouts = [layout, Layout(Article(id: "short", text: Array("A nurse fled.".utf8)), lexicon: lexicon), layout]
    let read = SyntaxReader(model: model).read(layouts)
    #expect(read.count == layouts.count)
    for (layout, syntax) in zip(layouts, read) { expectTreesOfSentencesAlone(layout, syntax, model) }
  }

  @Test("more sentences than a run holds")
  func manyRuns() throws {
    let model = try EnglishModel.open()
    let text = String(repeating: "The ferry left Holm at nine, and nobody saw it again. ", count: 3000)
    let layout = Layout(Article(id: "long", text: Array(text.utf8)), lexicon: TestLexicon.english)
    #expect(layout.tokens.count > 1 << 15)
    expectTreesOfSentencesAlone(layout, SyntaxReader(model: model).read([layout])[0], model)
  }

  private func expectTreesOfSentencesAlone(_ layout: Layout, _ syntax: DocumentSyntax, _ model: SyntaxModel) {
    let ranges = layout.tokens.map(\.range)
    let text = layout.article.text
    for sentence in layout.sentences {
      // Memory that has seen no other sentence.
      let scratch = SyntaxScratch()
      let tags = model.tag(text, tokens: ranges[sentence.tokens], using: scratch)
      let alone = model.parse(text, tokens: ranges[sentence.tokens], tags: tags, using: scratch)
      let first = Int32(sentence.tokens.lowerBound)
      #expect(Array(syntax.tags[sentence.tokens]) == alone.tags)
      #expect(Array(syntax.heads[sentence.tokens]) == alone.heads.map { $0 < 0 ? -1 : $0 + first })
      #expect(Array(syntax.relations[sentence.tokens]) == alone.relations)
    }
  }
}
