import Comparison

/// Trains the transitions by beam search with max-violation updates (Huang, Fayong and Guo 2012).
///
/// Where the search loses the gold parse, the weights are changed at the step at which it was furthest behind, so that the mistake and what it led to are
/// both learnt from.
final class ParserTrainer {
  let perceptron = TransitionPerceptron()
  private let search: BeamSearch
  private let replay = ParserStates(slots: 1)
  private var features = [UInt64](repeating: 0, count: ParserFeatures.capacity)

  /// A sentence with the tags that it is parsed with.
  struct Sentence {
    let atoms: ParserAtoms
    let transitions: [Transition]
  }

  init(_ sentences: [Sentence], width: Int, epochs: Int, seed: UInt64) {
    search = BeamSearch(width: width)
    var generator = SeededGenerator(seed: seed)
    var order = Array(sentences.indices)
    for epoch in 1...epochs {
      generator.shuffle(&order)
      var right = 0
      for at in order where learn(sentences[at]) { right += 1 }
      print("  parser epoch \(epoch): \(percent(right, order.count)) of training trees right")
    }
  }

  /// Parses a sentence and learns from the mistake, if there is one; returns whether it was right.
  private func learn(_ sentence: Sentence) -> Bool {
    ParserFeatures.with(sentence.atoms) { reader -> Bool? in
      features.withUnsafeMutableBufferPointer { buffer -> Bool? in
        guard let out = buffer.baseAddress else { return nil }
        return learn(sentence, reader, out)
      }
    } ?? true
  }

  private func learn(_ sentence: Sentence, _ reader: ParserFeatures, _ out: UnsafeMutablePointer<UInt64>) -> Bool {
    perceptron.time += 1
    let gold = sentence.transitions
    let goldScores = scores(of: gold, sentence, reader, out)
    search.begin(count: sentence.atoms.count)
    var goldItem: Int32 = -1
    var inside = true
    var worst: (violation: Int32, step: Int, item: Int32) = (0, 0, -1)
    var step = 0
    while !search.isDone {
      search.advance { state, scores in perceptron.score(out, reader.fill(state, out), scores) }
      step += 1
      guard let best = search.items.first else { break }
      if inside {
        let kept = search.items.first {
          let entry = search.history[Int($0.history)]
          return entry.parent == goldItem && entry.transition == gold[step - 1]
        }
        if let kept { goldItem = kept.history } else { inside = false }
      }
      let isGold = inside && best.history == goldItem
      let violation = best.score &- goldScores[step - 1]
      if !isGold, violation >= worst.violation { worst = (violation, step, best.history) }
    }
    if inside, search.items.first?.history == goldItem { return true }
    guard worst.step > 0 else { return false }
    let taken = search.transitions(to: worst.item)
    var same = 0
    while same < worst.step, taken[same] == gold[same] { same += 1 }
    update(gold, from: same, to: worst.step, by: 1, sentence, reader, out)
    update(taken, from: same, to: worst.step, by: -1, sentence, reader, out)
    return false
  }

  /// The score of the gold parse after each of its transitions.
  private func scores(
    of gold: [Transition], _ sentence: Sentence, _ reader: ParserFeatures, _ out: UnsafeMutablePointer<UInt64>
  ) -> [Int32] {
    replay.reserve(sentence.atoms.count)
    var state = replay.start(in: 0)
    var sums: [Int32] = []
    var sum: Int32 = 0
    var three: [Int32] = [0, 0, 0, 0]
    for transition in gold {
      three.withUnsafeMutableBufferPointer { scores in
        if let base = scores.baseAddress { perceptron.score(out, reader.fill(state, out), base) }
      }
      sum &+= three[transition.rawValue]
      sums.append(sum)
      state.take(transition)
    }
    return sums
  }

  private func update(
    _ transitions: [Transition], from start: Int, to end: Int, by delta: Int32, _ sentence: Sentence,
    _ reader: ParserFeatures, _ out: UnsafeMutablePointer<UInt64>
  ) {
    replay.reserve(sentence.atoms.count)
    var state = replay.start(in: 0)
    for at in 0..<end {
      if at >= start { perceptron.update(out, reader.fill(state, out), transitions[at], by: delta) }
      state.take(transitions[at])
    }
  }
}
