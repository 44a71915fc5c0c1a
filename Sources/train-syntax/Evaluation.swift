import Comparison

/// Measures a model on gold tokens.
struct Evaluation {
  private let model: SyntaxModel
  private let sentences: [TreebankSentence]

  init(of model: SyntaxModel, on sentences: [TreebankSentence]) {
    self.model = model
    self.sentences = sentences
  }

  /// Prints accuracy and speed.
  func report() {
    let scratch = SyntaxScratch()
    var tokens = 0
    var xpos = 0
    var upos = 0
    var lemmas = 0
    for sentence in sentences {
      let tags = model.tag(sentence.text, tokens: sentence.tokens[...], using: scratch)
      tokens += tags.count
      for (tag, gold) in zip(tags, sentence.tags) {
        if tag.xpos == gold.xpos { xpos += 1 }
        if tag.upos == gold.upos { upos += 1 }
      }
      for at in sentence.tokens.indices {
        let lemma = model.lemma(of: sentence.tokens[at], in: sentence.text, tag: sentence.tags[at].xpos)
        if lemma.elementsEqual(sentence.lemmas[at].lazy.map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }) {
          lemmas += 1
        }
      }
    }
    print(
      "UPOS \(percent(upos, tokens))  XPOS \(percent(xpos, tokens))  lemmas with gold tags \(percent(lemmas, tokens))  of \(tokens) tokens"
    )
    attachment(scratch)
    let clock = ContinuousClock()
    let time = clock.measure {
      for _ in 0..<5 {
        for sentence in sentences { _ = model.tag(sentence.text, tokens: sentence.tokens[...], using: scratch) }
      }
    }
    print(
      "tagging: \(Int(Double(tokens * 5) / (Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)))) tokens a second"
    )
  }

  /// Prints attachment scores and the speed of tagging and parsing together.
  private func attachment(_ scratch: SyntaxScratch) {
    var tokens = 0
    var heads = 0
    var labelled = 0
    var relations = 0
    var seconds = 0.0
    let clock = ContinuousClock()
    for sentence in sentences {
      var syntax = SentenceSyntax(tags: [], heads: [], relations: [])
      let time = clock.measure {
        let tags = model.tag(sentence.text, tokens: sentence.tokens[...], using: scratch)
        syntax = model.parse(sentence.text, tokens: sentence.tokens[...], tags: tags, using: scratch)
      }
      seconds += Double(time.components.attoseconds) / 1e18
      tokens += syntax.count
      for at in 0..<syntax.count {
        let right = syntax.relations[at] == sentence.relations[at]
        if right { relations += 1 }
        guard syntax.heads[at] == sentence.heads[at] else { continue }
        heads += 1
        if right { labelled += 1 }
      }
    }
    print(
      "UAS \(percent(heads, tokens))  LAS \(percent(labelled, tokens))  relations alone \(percent(relations, tokens))")
    print("tagging and parsing: \(Int(Double(tokens) / seconds)) tokens a second")
  }
}
