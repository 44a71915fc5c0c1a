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
        if lemma.elementsEqual(sentence.lemmas[at].lazy.map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }) { lemmas += 1 }
      }
    }
    print("UPOS \(percent(upos, tokens))  XPOS \(percent(xpos, tokens))  lemmas with gold tags \(percent(lemmas, tokens))  of \(tokens) tokens")
    let clock = ContinuousClock()
    let time = clock.measure {
      for _ in 0..<5 {
        for sentence in sentences { _ = model.tag(sentence.text, tokens: sentence.tokens[...], using: scratch) }
      }
    }
    print("tagging: \(Int(Double(tokens * 5) / (Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)))) tokens a second")
  }
}
