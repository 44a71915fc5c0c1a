import Comparison

/// A sentence ready for the tagger: folded words with their boundary forms, and gold classes.
struct TaggedSentence {
  let words: [WordForm]
  let gold: [UInt8]

  init(_ sentence: TreebankSentence, _ tags: TagSet, _ lexicon: AmbiguityLexicon) {
    var words: [WordForm] = []
    sentence.text.withUnsafeBufferPointer { text in
      WordForm.fold(text, tokens: sentence.tokens[...], into: &words) { lexicon.entries[$0] ?? 0 }
    }
    self.words = words
    gold = sentence.tags.map(tags.number)
  }
}

/// Trains a tagger, or tags with it.
struct TaggerTrainer {
  let classifier: LogLinear

  init(
    training sentences: [TaggedSentence], only: (Int) -> Bool, classes: Int, epochs: Int, seed: UInt64
  ) {
    classifier = LogLinear(classes: classes, seed: seed)
    let chosen = sentences.indices.filter(only)
    for at in chosen { Self.count(sentences[at], classifier.index) }
    classifier.freeze(least: 2)
    var generator = SeededGenerator(seed: seed)
    var order = chosen
    for epoch in 1...epochs {
      generator.shuffle(&order)
      var wrong = 0
      var total = 0
      for at in order {
        var tags: [UInt8] = []
        wrong += run(sentences[at], learning: true, into: &tags)
        total += sentences[at].gold.count
      }
      if epoch == epochs { print("  epoch \(epoch): \(percent(total - wrong, total)) of training tokens right") }
    }
  }

  /// The tags that the averaged weights give.
  func tags(_ sentence: TaggedSentence) -> [UInt8] {
    var tags: [UInt8] = []
    _ = run(sentence, learning: false, into: &tags)
    return tags
  }

  private static func count(_ sentence: TaggedSentence, _ index: FeatureIndex) {
    var buffer = [UInt64](repeating: 0, count: TaggerFeatures.capacity)
    withFeatures(of: sentence) { features in
      for at in sentence.gold.indices {
        buffer.withUnsafeMutableBufferPointer { buffer in
          guard let out = buffer.baseAddress else { return }
          let size = fill(features, at, sentence.gold, out)
          for place in 0..<size { index.count(out[place]) }
        }
      }
    }
  }

  private static func withFeatures(of sentence: TaggedSentence, _ body: (TaggerFeatures) -> Void) {
    sentence.words.withUnsafeBufferPointer { words in
      guard let base = words.baseAddress else { return }
      let first = base + TaggerFeatures.padding
      let count = sentence.gold.count
      body(TaggerFeatures(words: first, style: CaseStyle.of(UnsafeBufferPointer(start: first, count: count))))
    }
  }

  private static func fill(
    _ features: TaggerFeatures, _ at: Int, _ tags: [UInt8], _ out: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var size = features.fillFirst(at, out)
    size += features.fillMore(at, out + size)
    size += features.fillLeft(at, tags: tags, out + size)
    return size
  }

  /// Tags a sentence, learning from each mistake if asked to; returns the number of mistakes.
  private func run(_ sentence: TaggedSentence, learning: Bool, into tags: inout [UInt8]) -> Int {
    var result = [UInt8](repeating: 0, count: sentence.gold.count)
    var buffer = [UInt64](repeating: 0, count: TaggerFeatures.capacity)
    var numbers = [Int32](repeating: 0, count: TaggerFeatures.capacity)
    var scores = [Float](repeating: 0, count: 256)
    var wrong = 0
    Self.withFeatures(of: sentence) { features in
      buffer.withUnsafeMutableBufferPointer { buffer in
        numbers.withUnsafeMutableBufferPointer { numbers in
          scores.withUnsafeMutableBufferPointer { scores in
            guard let out = buffer.baseAddress, let number = numbers.baseAddress, let score = scores.baseAddress else {
              return
            }
            for at in sentence.gold.indices {
              let size = classifier.numbers(out, Self.fill(features, at, result, out), number, learning: learning)
              let best = classifier.score(number, size, score)
              let gold = Int(sentence.gold[at])
              if best != gold { wrong += 1 }
              if learning { classifier.learn(number, size, gold, best, score) }
              result[at] = UInt8(best)
            }
          }
        }
      }
    }
    tags = result
    return wrong
  }
}

/// A share as per cent with two decimals.
func percent(_ part: Int, _ whole: Int) -> String {
  let hundredths = whole == 0 ? 0 : (part * 100_000 / whole + 5) / 10
  let fraction = hundredths % 100
  return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) %"
}
