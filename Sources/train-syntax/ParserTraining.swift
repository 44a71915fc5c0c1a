import Comparison

/// The parser and its labeller, trained on tags of models that did not see the sentence.
struct ParserTraining {
  let parser: ParserTrainer
  let labeller: LabellerTrainer

  init(_ train: [TreebankSentence], _ tagging: TaggerTraining, _ tags: TagSet, _ lexicon: AmbiguityLexicon) {
    var sentences: [ParserTrainer.Sentence] = []
    var labelled: [LabellerTrainer.Sentence] = []
    for (sentence, predicted) in zip(train, tagging.predicted) {
      var atoms = ParserAtoms()
      atoms.read(TaggedSentence(sentence, tags, lexicon).words, tags: predicted) { tags.classes[Int($0)].xpos.isVerb }
      let heads = TransitionOracle.projective(sentence.heads)
      sentences.append(ParserTrainer.Sentence(atoms: atoms, transitions: TransitionOracle.transitions(heads)))
      var tree = DependencyTree()
      tree.read(sentence.heads)
      labelled.append(LabellerTrainer.Sentence(atoms: atoms, tree: tree, gold: sentence.relations.map(\.rawValue)))
    }
    labeller = LabellerTrainer(labelled, epochs: 8, seed: 3)
    parser = ParserTrainer(sentences, width: SyntaxModel.beamWidth, epochs: 8, seed: 4)
  }
}
