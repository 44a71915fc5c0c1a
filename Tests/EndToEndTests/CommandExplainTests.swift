import Foundation
import TestSupport
import Testing

/// `rashomon explain`.
@Suite struct CommandExplainTests {
  static let files = CommandCompareTests.files

  @Test func explainsAFactByIdBeginningAndNumber() throws {
    let compared = try CommandRunner.object(try CommandRunner.run("compare --format json", Self.files).output)
    let facts = try #require(compared["facts"] as? [[String: Any]])
    let id = try #require(facts.first?["id"] as? String)
    let byID = try CommandRunner.run("explain --format json \(id)", Self.files)
    #expect(byID.status == 0)
    #expect(byID.output == (try CommandRunner.run("explain --format json 1", Self.files)).output)
    #expect(byID.output == (try CommandRunner.run("explain --format json \(id.dropLast())", Self.files)).output)
    let object = try CommandRunner.object(byID.output)
    #expect(object["schema"] as? String == "rashomon.explanation/1")
    let fact = try #require(object["fact"] as? [String: Any])
    // The fact is the one that compare prints, to the last member.
    #expect(NSDictionary(dictionary: fact).isEqual(to: try #require(facts.first)))
    #expect((object["claims"] as? [Any])?.count == (fact["claims"] as? [Any])?.count)
    #expect((object["pairs"] as? [Any])?.count == (fact["pairs"] as? [Any])?.count)
    let text = try CommandRunner.run("explain 1", Self.files)
    #expect(text.status == 0 && text.output.contains("joined by"))
    #expect(CommandRunner.lines(text.output).allSatisfy { $0.unicodeScalars.count <= 100 })
  }

  @Test(arguments: ["nosuchfact", "9999"]) func saysInALineThatThereIsNoSuchFact(name: String) throws {
    let run = try CommandRunner.run("explain \(name)", Self.files)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(CommandRunner.lines(run.errors).count == 1)
  }

  @Test func needsArticles() throws {
    let run = try CommandRunner.run("explain 1")
    #expect(run.status == 2 && run.errors.hasPrefix("Error: "))
  }
}
