import Comparison

/// Trains the transitions under the search that uses them, with max-violation updates (Huang, Fayong and Guo 2012).
///
/// Where the search loses the gold parse, the weights are changed up to the step at which that is furthest behind. Feature dropout, the same throughout a
/// sentence, keeps the weights from relying on the rare word pairs that tell training sentences apart.
final class BeamTrainer {
  /// A sentence with the tags that it is parsed with, and its gold transitions.
  struct Sentence {
    let atoms: ParserAtoms
    let transitions: [Transition]
  }

  private let classifier: TransitionClassifier
  private let search: BeamSearch
  private let replay = ParserStates(slots: 1)
  private let features = StateFeatures()
  private var generator: SeededGenerator
  private var salt: UInt64 = 0

  /// Of 256 features so many are dropped.
  private static let dropout: UInt64 = 96
  /// The gradient of one transition; a log-linear classifier's is at most 1.
  private static let step: Float = 0.2
  /// The search compares integers.
  private static let fixedPoint: Float = 1024

  init(_ classifier: TransitionClassifier, width: Int, seed: UInt64) {
    self.classifier = classifier
    search = BeamSearch(width: width)
    generator = SeededGenerator(seed: seed)
  }

  func train(_ sentences: [Sentence], epochs: Int) {
    var order = Array(sentences.indices)
    for epoch in 1...epochs {
      generator.shuffle(&order)
      var right = 0
      for at in order where learn(sentences[at]) { right += 1 }
      print("  search, epoch \(epoch): \(percent(right, order.count)) of training trees right")
    }
  }

  /// Parses a sentence and learns from the mistake, if there is one; returns whether it was right.
  private func learn(_ sentence: Sentence) -> Bool {
    salt = generator.next()
    return ParserFeatures.with(sentence.atoms) { learn(sentence, $0) } ?? true
  }

  private func learn(_ sentence: Sentence, _ reader: ParserFeatures) -> Bool {
    let gold = sentence.transitions
    let goldScores = scores(of: gold, sentence, reader)
    search.begin(count: reader.count)
    var goldItem: Int32 = -1
    var inside = true
    var worst: (violation: Int32, step: Int, item: Int32) = (0, 0, -1)
    var step = 0
    while !search.isDone {
      search.advance { state, scores in score(reader, state, scores) }
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
    update(gold, same..<worst.step, by: -Self.step, sentence, reader)
    update(taken, same..<worst.step, by: Self.step, sentence, reader)
    return false
  }

  /// The score of the gold parse after each of its transitions.
  private func scores(
    of gold: [Transition], _ sentence: Sentence, _ reader: ParserFeatures
  ) -> [Int32] {
    replay.reserve(reader.count)
    var state = replay.start(in: 0)
    var sums: [Int32] = []
    var sum: Int32 = 0
    var three: [Int32] = [0, 0, 0]
    for transition in gold {
      three.withUnsafeMutableBufferPointer { scores in
        if let base = scores.baseAddress { score(reader, state, base) }
      }
      sum &+= three[transition.rawValue]
      sums.append(sum)
      state.take(transition)
    }
    return sums
  }

  private func update(
    _ transitions: [Transition], _ steps: Range<Int>, by gradient: Float, _ sentence: Sentence,
    _ reader: ParserFeatures
  ) {
    replay.reserve(reader.count)
    var state = replay.start(in: 0)
    for at in 0..<steps.upperBound {
      if at >= steps.lowerBound {
        var gradients = SIMD4<Float>.zero
        gradients[transitions[at].rawValue] = gradient
        read(reader, state)
        classifier.learn(features, gradient: gradients)
      }
      state.take(transitions[at])
    }
  }

  /// Reads the features of a state but those that the sentence's salt drops.
  private func read(_ reader: ParserFeatures, _ state: ParserState) {
    features.read(reader, state)
    let salt = salt
    features.keep { (($0 ^ salt) &* 0x9e37_79b9_7f4a_7c15) >> 56 >= Self.dropout }
  }

  private func score(
    _ reader: ParserFeatures, _ state: ParserState, _ scores: UnsafeMutablePointer<Int32>
  ) {
    read(reader, state)
    let sums = classifier.score(features)
    for place in 0..<3 { scores[place] = Int32((sums[place] * Self.fixedPoint).rounded()) }
  }
}
