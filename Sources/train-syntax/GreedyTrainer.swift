import Comparison
import Foundation

/// Trains the transitions one by one, with a dynamic oracle and exploration (Goldberg and Nivre 2013).
final class GreedyTrainer {
  /// A sentence with the tags that it is parsed with, and its gold heads, the root's being the number of tokens.
  struct Sentence {
    let atoms: ParserAtoms
    let heads: [Int32]
  }

  let classifier = TransitionClassifier()
  private let states = ParserStates(slots: 1)
  private let features = StateFeatures()
  private var generator: SeededGenerator

  /// Of 256 features so many are dropped.
  private static let dropout: UInt64 = 96
  /// Of 256 wrong choices so many are followed, from the second epoch on.
  private static let exploration: UInt64 = 230

  init(_ sentences: [Sentence], epochs: Int, seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    var order = Array(sentences.indices)
    for epoch in 1...epochs {
      generator.shuffle(&order)
      var right = 0
      var total = 0
      for at in order {
        right += learn(sentences[at], exploring: epoch > 1)
        total += sentences[at].heads.count
      }
      print("  greedy, epoch \(epoch): \(percent(right, total)) of training heads right")
    }
  }

  private func learn(_ sentence: Sentence, exploring: Bool) -> Int {
    let count = sentence.heads.count
    states.reserve(count)
    var state = states.start(in: 0)
    ParserFeatures.with(sentence.atoms) { reader in
      for _ in 0..<count * 2 {
        features.read(reader, state)
        features.keep { _ in generator.next() & 255 >= Self.dropout }
        state.take(choose(state, sentence.heads, exploring: exploring))
      }
    }
    var right = 0
    for at in 0..<count where Int32(state.nodes[at].head) == sentence.heads[at] { right += 1 }
    return right
  }

  /// Learns from one state; returns the transition to go on with.
  private func choose(
    _ state: ParserState, _ heads: [Int32], exploring: Bool
  ) -> Transition {
    let scores = classifier.score(features)
    let allowed = Transition.allCases.filter { state.allows($0, count: heads.count) }
    let costs = allowed.map { DynamicOracle.cost($0, state, heads) }
    let least = costs.min() ?? 0
    let right = zip(allowed, costs).filter { $0.1 == least }.map(\.0)
    guard let best = Self.best(of: allowed, scores), let bestRight = Self.best(of: right, scores) else { return .shift }
    // The loss is the probability of all that cost least, taken together.
    var weights = SIMD4<Float>.zero
    for transition in allowed {
      weights[transition.rawValue] = exp(scores[transition.rawValue] - scores[best.rawValue])
    }
    var gradient = weights / weights.sum()
    let rightSum = right.reduce(Float(0)) { $0 + weights[$1.rawValue] }
    if rightSum > 0 {
      for transition in right { gradient[transition.rawValue] -= weights[transition.rawValue] / rightSum }
    }
    classifier.learn(features, gradient: gradient)
    return right.contains(best) || (exploring && generator.next() & 255 < Self.exploration) ? best : bestRight
  }

  private static func best(of transitions: [Transition], _ scores: SIMD4<Float>) -> Transition? {
    var best = transitions.first
    for transition in transitions {
      if let known = best, scores[transition.rawValue] > scores[known.rawValue] { best = transition }
    }
    return best
  }
}
