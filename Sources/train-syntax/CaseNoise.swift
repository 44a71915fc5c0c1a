import Comparison

/// Copies of training sentences in the cases of headlines, for the tagger: it must not take every capital for a name.
enum CaseNoise {
  /// Of sentences of 4 to 25 tokens, one in eight in capitals, one in eight in title case, one in sixteen without capitals.
  static func copies(of sentences: [TreebankSentence], seed: UInt64) -> [(original: Int, copy: TreebankSentence)] {
    var generator = SeededGenerator(seed: seed)
    var copies: [(original: Int, copy: TreebankSentence)] = []
    for (number, sentence) in sentences.enumerated() where (4...25).contains(sentence.tokens.count) {
      let draw = generator.below(16)
      let cut = generator.below(2) == 0
      guard draw < 5 else { continue }
      var copy = cut ? withoutFinalStop(sentence) : sentence
      for at in copy.tokens.indices {
        switch draw {
        case 0, 1: upper(&copy.text, copy.tokens[at])
        case 2, 3: title(&copy, at)
        default: lower(&copy.text, copy.tokens[at])
        }
      }
      copies.append((number, copy))
    }
    return copies
  }

  /// Headlines end without a full stop.
  private static func withoutFinalStop(_ sentence: TreebankSentence) -> TreebankSentence {
    var copy = sentence
    guard copy.tags.last?.xpos == .period else { return copy }
    copy.tokens.removeLast()
    copy.tags.removeLast()
    return copy
  }

  private static func upper(_ text: inout [UInt8], _ range: TextRange) {
    for at in range.bytes where (0x61...0x7a).contains(text[at]) { text[at] -= 0x20 }
  }

  private static func lower(_ text: inout [UInt8], _ range: TextRange) {
    for at in range.bytes where (0x41...0x5a).contains(text[at]) { text[at] += 0x20 }
  }

  /// Capitalizes every word but the short function words, as headlines do.
  private static func title(_ sentence: inout TreebankSentence, _ at: Int) {
    let range = sentence.tokens[at]
    let small: Set<XPOS> = [.in, .dt, .cc, .to, .rp, .pos]
    if at > 0, range.count <= 4, small.contains(sentence.tags[at].xpos) { return }
    if at > 0, sentence.tokens[at - 1].end == range.start, range.count <= 3, sentence.tags[at].xpos != .nnp { return }
    guard let first = range.bytes.first, (0x61...0x7a).contains(sentence.text[first]) else { return }
    sentence.text[first] -= 0x20
  }
}
