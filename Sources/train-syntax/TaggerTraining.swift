import Comparison

/// The tagger, and tags of the training sentences by models that did not see them.
///
/// The parser must learn from tags as wrong as they will be given, so the training part is cut into folds and each is tagged by a
/// model of the others (jack-knifing).
struct TaggerTraining {
  let tagger: TaggerTrainer
  /// Predicted classes of the training sentences.
  private(set) var predicted: [[UInt8]] = []

  private static let epochs = 8
  private static let foldEpochs = 4

  init(_ train: [TreebankSentence], _ tags: TagSet, _ lexicon: AmbiguityLexicon, folds: Int) {
    let copies = CaseNoise.copies(of: train, seed: 11)
    let all = (train + copies.map(\.copy)).map { TaggedSentence($0, tags, lexicon) }
    // A copy is in its original's fold, or the model would have seen what it is to tag.
    let foldOf = train.indices.map { $0 % folds } + copies.map { $0.original % folds }
    let classes = tags.classes.count
    predicted = [[UInt8]](repeating: [], count: train.count)
    var right = 0
    var total = 0
    for fold in 0..<folds {
      let model = TaggerTrainer(
        training: all, only: { foldOf[$0] != fold }, classes: classes, epochs: Self.foldEpochs, seed: UInt64(100 + fold)
      )
      for at in train.indices where foldOf[at] == fold {
        predicted[at] = model.tags(all[at])
        total += predicted[at].count
        for (tag, gold) in zip(predicted[at], all[at].gold) where tag == gold { right += 1 }
      }
    }
    print("tags of unseen folds: \(percent(right, total))")
    tagger = TaggerTrainer(training: all, only: { _ in true }, classes: classes, epochs: Self.epochs, seed: 1)
  }
}
