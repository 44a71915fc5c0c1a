import Comparison
import RashomonResources

/// Reads the vocabulary and the language model that go with the program.
enum Vocabulary {
  /// The English lexicon; ends the program where there is none.
  ///
  /// - Parameter report: Told what is wrong. Not standard error while the screen is up.
  static func english(report: (String) -> Void = StandardError.report) throws -> Lexicon {
    guard let resources = RashomonResources.find() else {
      report("the word lists are not found; set RASHOMON_RESOURCES to the folder that holds Lexicon")
      throw ExitStatus.unreadable
    }
    return Lexicon(LexiconSource(tables: resources.tables(language: "English")), syntax: model(resources, report))
  }

  /// The tagger's weights.
  ///
  /// A model that is missing or damaged costs the clauses and not the run: say so once and go on.
  private static func model(_ resources: RashomonResources, _ report: (String) -> Void) -> SyntaxModel? {
    do throws(SyntaxModelError) {
      if let file = resources.mapped("Models/english-ewt.syntax") {
        return try SyntaxModel(ModelBytes(unchanging: file.bytes, owner: file))
      }
      report("the language model is not found; clauses are not read")
    } catch {
      report("the language model cannot be used: \(error)")
    }
    return nil
  }
}
