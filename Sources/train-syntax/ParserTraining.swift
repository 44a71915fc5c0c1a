import Comparison

/// The parser and its labeller, trained on tags of models that did not see the sentence.
///
/// The transitions are learnt in two rounds. The first, greedy with a dynamic oracle, finds out which of four million features matter; only these are kept,
/// and the second round learns to search with them. So pruned, the parser is a point better than one pruned after all learning.
struct ParserTraining {
  let transitions: TransitionClassifier
  let labeller: LabellerTrainer
  let soleRelations: SoleRelations

  /// How many features of transitions are kept.
  private static let features = 220_000
  /// How many times the search is learnt, each time with the sentences in another order and other features dropped. The mean of the
  /// weights is a third of a point better than the mean run, and costs nothing to use.
  private static let runs = 6

  init(_ train: [TreebankSentence], _ predicted: [[UInt8]], _ tags: TagSet, _ lexicon: AmbiguityLexicon) {
    var greedy: [GreedyTrainer.Sentence] = []
    var searched: [BeamTrainer.Sentence] = []
    var labelled: [LabellerTrainer.Sentence] = []
    for (sentence, predicted) in zip(train, predicted) {
      var atoms = ParserAtoms()
      atoms.append(TaggedSentence(sentence, tags, lexicon).words, tags: predicted) { TagGroup(tags.classes[Int($0)]) }
      let count = Int32(sentence.heads.count)
      greedy.append(GreedyTrainer.Sentence(atoms: atoms, heads: sentence.heads.map { $0 < 0 ? count : $0 }))
      let projective = TransitionOracle.projective(sentence.heads)
      searched.append(BeamTrainer.Sentence(atoms: atoms, transitions: TransitionOracle.transitions(projective)))
      var tree = DependencyTree()
      tree.read(sentence.heads)
      labelled.append(LabellerTrainer.Sentence(atoms: atoms, tree: tree, gold: sentence.relations.map(\.rawValue)))
    }
    soleRelations = SoleRelations(labelled)
    labeller = LabellerTrainer(labelled, epochs: 4, seed: 3)
    transitions = GreedyTrainer(greedy, epochs: 3, seed: 4).classifier
    transitions.prune(most: Self.features, bucketsLog2: ModelWriter.transitionBuckets)
    let start = transitions.snapshot
    var runs: [TransitionClassifier.Snapshot] = []
    for run in 0..<Self.runs {
      transitions.snapshot = start
      BeamTrainer(transitions, width: SyntaxModel.beamWidth, seed: UInt64(450 + run)).train(searched, epochs: 4)
      runs.append(transitions.snapshot)
    }
    transitions.average(runs)
  }
}
