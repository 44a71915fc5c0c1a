import Comparison
import Foundation

/// Measures a model on gold tokens.
struct Evaluation {
  private let model: SyntaxModel
  private let sentences: [TreebankSentence]
  private let scratch = SyntaxScratch()

  init(of model: SyntaxModel, on sentences: [TreebankSentence]) {
    self.model = model
    self.sentences = sentences
  }

  /// Prints accuracy and speed.
  func report() {
    let tokens = sentences.reduce(0) { $0 + $1.tokens.count }
    let tagged = sentences.map(tags)
    var (xpos, upos, lemmas, heads, labelled, relations) = (0, 0, 0, 0, 0, 0)
    for (sentence, tags) in zip(sentences, tagged) {
      let syntax = model.parse(sentence.text, tokens: sentence.tokens[...], tags: tags, using: scratch)
      for at in sentence.tokens.indices {
        if tags[at].xpos == sentence.tags[at].xpos { xpos += 1 }
        if tags[at].upos == sentence.tags[at].upos { upos += 1 }
        if isRightLemma(sentence, at) { lemmas += 1 }
        let isRight = syntax.relations[at] == sentence.relations[at]
        if isRight { relations += 1 }
        if syntax.heads[at] == sentence.heads[at] {
          heads += 1
          if isRight { labelled += 1 }
        }
      }
    }
    print("\(tokens) tokens, tags and trees as predicted, lemmas with gold tags")
    print("UPOS \(percent(upos, tokens))  XPOS \(percent(xpos, tokens))  lemmas \(percent(lemmas, tokens))")
    print("UAS \(percent(heads, tokens))  LAS \(percent(labelled, tokens))  relations \(percent(relations, tokens))")
    let tagging = seconds { for sentence in sentences { _ = tags(sentence) } }
    let parsing = seconds {
      for (sentence, tags) in zip(sentences, tagged) {
        _ = model.parse(sentence.text, tokens: sentence.tokens[...], tags: tags, using: scratch)
      }
    }
    let rate = { (seconds: Double) in Int(Double(tokens) / seconds / 1000) }
    print("tagging \(rate(tagging))k, parsing \(rate(parsing))k, both \(rate(tagging + parsing))k tokens a second")
  }

  private func tags(_ sentence: TreebankSentence) -> [TokenTag] {
    model.tag(sentence.text, tokens: sentence.tokens[...], using: scratch)
  }

  private func isRightLemma(_ sentence: TreebankSentence, _ at: Int) -> Bool {
    let lemma = model.lemma(of: sentence.tokens[at], in: sentence.text, tag: sentence.tags[at].xpos)
    return lemma.elementsEqual(sentence.lemmas[at].lazy.map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 })
  }

  /// The processor time of the best of five runs: the machine may have other things to do.
  private func seconds(_ body: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    var best = Double.infinity
    for _ in 0..<5 {
      let start = now()
      body()
      best = min(best, now() - start)
    }
    return best
  }
}
