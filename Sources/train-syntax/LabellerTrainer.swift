import Comparison

/// Trains the choice of relations on gold trees with predicted tags.
struct LabellerTrainer {
  let classifier: LogLinear

  struct Sentence {
    let atoms: ParserAtoms
    let tree: DependencyTree
    let gold: [UInt8]
  }

  init(_ sentences: [Sentence], epochs: Int, seed: UInt64) {
    classifier = LogLinear(classes: Deprel.allCases.count, seed: seed)
    for sentence in sentences {
      run(sentence, relations: sentence.gold) { _, out, size, _ in
        for at in 0..<size { classifier.index.count(out[at]) }
        return nil
      }
    }
    classifier.freeze(least: 2)
    var generator = SeededGenerator(seed: seed)
    var order = Array(sentences.indices)
    var numbers = [Int32](repeating: 0, count: LabellerFeatures.capacity)
    var scores = [Float](repeating: 0, count: 256)
    for epoch in 1...epochs {
      generator.shuffle(&order)
      var wrong = 0
      var total = 0
      for at in order {
        let sentence = sentences[at]
        run(sentence, relations: [UInt8](repeating: 0, count: sentence.gold.count)) { token, out, size, gold in
          let kept = classifier.numbers(out, size, &numbers, learning: true)
          let best = classifier.score(numbers, kept, &scores)
          total += 1
          if best != gold { wrong += 1 }
          classifier.learn(numbers, kept, gold, best, scores)
          return UInt8(best)
        }
      }
      if epoch == epochs {
        print("  labeller epoch \(epoch): \(percent(total - wrong, total)) of training relations right")
      }
    }
  }

  /// Goes through a sentence's tokens from the root down; the body gives each token's relation, or nil to leave it as it is.
  private func run(
    _ sentence: Sentence, relations: [UInt8], _ body: (Int, UnsafeMutablePointer<UInt64>, Int, Int) -> UInt8?
  ) {
    var relations = relations
    var buffer = [UInt64](repeating: 0, count: LabellerFeatures.capacity)
    ParserFeatures.with(sentence.atoms) { reader in
      LabellerFeatures.with(reader, sentence.tree) { features in
        relations.withUnsafeMutableBufferPointer { relations in
          buffer.withUnsafeMutableBufferPointer { buffer in
            guard let relation = relations.baseAddress, let out = buffer.baseAddress else { return }
            for token in sentence.tree.topDown {
              let at = Int(token)
              if sentence.tree.nodes[at].head < 0 {
                relation[at] = Deprel.root.rawValue
              } else if let chosen = body(at, out, features.fill(at, relations: relation, out), Int(sentence.gold[at]))
              {
                relation[at] = chosen
              }
            }
          }
        }
      }
    }
  }
}
