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
    let file = ModelWriter.assemble(
      [
        (.classes, tagSet.section), (.lexicon, lexicon.section),
        (.tagger, ModelWriter.sparse(tagger.tagger.classifier, least: 0.2)),
        (.transitions, ModelWriter.transitions(parsing.transitions, margin: 2)),
        (.labels, ModelWriter.sparse(parsing.labeller.classifier, least: 0.2)),
      ] + lemmas.sections)
    try Data(file).write(to: URL(fileURLWithPath: output))
    print("\(file.count) bytes written after \(clock.now - start)")
    Evaluation(of: try SyntaxModel(bytes: file), on: dev).report()
  }
}
