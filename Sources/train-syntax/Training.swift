import Comparison
import Foundation

/// The whole recipe: treebank in, model file out.
struct Training {
  private let train: [TreebankSentence]
  private let dev: [TreebankSentence]
  private let irregularForms: IrregularForms
  private let folds = 5

  init(folder: String, irregular: String) throws {
    irregularForms = try IrregularForms(contentsOf: irregular)
    train = try Treebank(contentsOf: folder + "/train.conllu").sentences
    dev = try Treebank(contentsOf: folder + "/dev.conllu").sentences
    print("\(train.count) sentences to train on, \(dev.count) to measure on")
  }

  func run(output: String) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let tagSet = TagSet(train)
    let lexicon = AmbiguityLexicon(train, tagSet, least: 4)
    print("\(tagSet.classes.count) tag classes, \(lexicon.entries.count) words in the lexicon")
    let lemmas = LemmaTraining(train, irregularForms)
    let tagger = TaggerTraining(train, tagSet, lexicon, folds: folds)
    print("tagger trained after \(clock.now - start)")
    let parsing = ParserTraining(train, tagger.predicted, tagSet, lexicon)
    print("parser trained after \(clock.now - start)")
    var learnt = LearntWeights()
    learnt.tagger = tagger.tagger.classifier.learntRows(least: 0.02)
    learnt.labels = parsing.labeller.classifier.learntRows(least: 0.02)
    learnt.transitions = parsing.transitions.rows().map { row in
      LearntWeights.Row(feature: row.feature, weights: row.weights.enumerated().map { (UInt8($0), Float($1)) })
    }
    learnt.groups = parsing.transitions.groups
    learnt.sections =
      [
        (.classes, tagSet.section), (.lexicon, lexicon.section), (.soleClasses, Array(lexicon.soleClasses)),
        (.soleRelations, parsing.soleRelations.section),
      ] + lemmas.sections
    try learnt.write(to: output + ".weights")
    print("learnt after \(clock.now - start)")
    try learnt.pack(to: output)
  }
}
