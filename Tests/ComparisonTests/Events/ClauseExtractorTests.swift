import Comparison
import TestSupport
import Testing

@Suite struct ClauseExtractorTests {
  /// "predicate: role=head …" of each clause, "not" before a denied one.
  static func clauses(_ text: String) -> [String] {
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    func word(_ token: Int) -> String { String(decoding: document.bytes(token), as: UTF8.self) }
    return ClauseExtractor(lexicon: TestLexicon.english).clauses(of: document, syntax: document.syntax).map { clause in
      let arguments = clause.arguments.filter { $0.role != .oblique }.map { "\($0.role)=\(word($0.head))" }
      return (clause.isNegated ? "not " : "") + word(clause.predicate) + ": " + arguments.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("The soldiers killed two men.", "killed: agent=soldiers patient=men"),
    ("Two men were killed by the soldiers.", "killed: patient=men agent=soldiers"),
    ("The train did not stop.", "not stop: agent=train"),
    ("The driver is a nurse from Leeds.", "nurse: agent=driver"),
  ])
  func predicatesAndArguments(_ text: String, _ clause: String) {
    #expect(Self.clauses(text).contains(clause), "\(Self.clauses(text))")
  }

  @Test func saidByWhom() throws {
    let document = Document(
      Article(id: "a", text: Array("The minister said that the bridge had collapsed.".utf8)),
      lexicon: TestLexicon.english)
    let clauses = ClauseExtractor(lexicon: TestLexicon.english).clauses(of: document, syntax: document.syntax)
    let verb = try #require(
      clauses.first { String(decoding: document.bytes($0.predicate), as: UTF8.self) == "collapsed" })
    let attribution = try #require(verb.attribution)
    #expect(document.article.string(attribution.speaker) == "The minister")
    #expect(document.article.string(attribution.cue) == "said")
  }
}
