import Comparison
import RashomonResources

/// The vocabulary that tests share, read once.
public enum TestLexicon {
  /// The English lexicon of the repository.
  public static let english = Lexicon(
    LexiconSource(tables: tables),
    syntax: resources.bytes(of: "Models/english-ewt.syntax").flatMap { try? SyntaxModel(bytes: $0) })

  /// The tables it is read from: those beside the test program, or of the source tree.
  public static let tables: [String: [UInt8]] = resources.tables(language: "English")

  /// The resources: beside the test program, or in the source tree.
  public static let resources = RashomonResources.find() ?? RashomonResources(folder: root + "/Resources")

  /// The root of the source tree.
  public static let root = String("\(#filePath)".dropLast("/Tests/TestSupport/TestSupport.swift".utf8.count))
}
