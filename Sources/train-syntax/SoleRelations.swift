import Comparison

/// The pairs of tags between which there is practically one relation only.
struct SoleRelations {
  private(set) var entries: [UInt64: UInt16] = [:]

  /// How often a pair must be seen, and how many of 1000 times with the same relation.
  private static let least = 30
  private static let share = 985

  init(_ sentences: [LabellerTrainer.Sentence]) {
    var counts: [UInt64: [UInt8: Int]] = [:]
    for sentence in sentences {
      ParserFeatures.with(sentence.atoms) { reader in
        LabellerFeatures.with(reader, sentence.tree) { features in
          for token in sentence.gold.indices where sentence.tree.nodes[token].head >= 0 {
            counts[features.tags(token), default: [:]][sentence.gold[token], default: 0] += 1
          }
        }
      }
    }
    for (pair, relations) in counts {
      let total = relations.values.reduce(0, +)
      guard total >= Self.least, let most = relations.max(by: { $0.value < $1.value }) else { continue }
      if most.value * 1000 >= total * Self.share { entries[pair] = UInt16(most.key) + 1 }
    }
  }

  var section: [UInt8] { ModelWriter.table(entries) }
}
