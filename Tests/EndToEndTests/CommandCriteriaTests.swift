import Foundation
import TestSupport
import Testing

/// `rashomon silences`, and the options by which `rashomon compare` chooses facts.
@Suite struct CommandCriteriaTests {
  static func facts(_ options: String) throws -> [[String: Any]] {
    let run = try CommandRunner.run("compare --format json " + options, CommandCompareTests.files)
    #expect(run.status == 0)
    return try #require(try CommandRunner.object(run.output)["facts"] as? [[String: Any]])
  }

  @Test func choosesFacts() throws {
    let all = try Self.facts("")
    func count(_ matches: ([String: Any]) -> Bool) -> Int { all.count(where: matches) }
    let amounts = try Self.facts("--kind quantity --kind date")
    #expect(amounts.allSatisfy { ["quantity", "date"].contains($0["kind"] as? String) })
    #expect(amounts.count == count { ["quantity", "date"].contains($0["kind"] as? String) })
    let refined = try Self.facts("--relation refine")
    #expect(!refined.isEmpty && refined.count == count { $0["verdict"] as? String == "refine" })
    let told = try Self.facts("--at-least-origins 3")
    #expect(!told.isEmpty && told.count == count { ($0["origins"] as? Int ?? 0) >= 3 })
    let sure = try Self.facts("--relation agree --min-confidence 0.8")
    #expect(!sure.isEmpty && sure.count < count { $0["verdict"] as? String == "agree" })
    for fact in sure {
      let pairs = try #require(fact["pairs"] as? [[String: Any]])
      #expect(pairs.contains { ($0["confidence"] as? Double ?? 0) >= 0.8 })
    }
  }

  @Test func failsOnWhatIsShownAlone() throws {
    let folder = try TemporaryFolder()
    let a = try folder.write(
      "a.txt", Array("---\ndate: 2020-03-03\n---\nA ferry sank off the old pier. Five people were killed.\n".utf8))
    let b = try folder.write(
      "b.txt", Array("---\ndate: 2020-03-04\n---\nA ferry sank off the old pier. Nine people were killed.\n".utf8))
    #expect(try CommandRunner.run("compare --fail-on contradict", [a, b]).status == 1)
    #expect(try CommandRunner.run("compare --fail-on contradict --without-updates", [a, b]).status == 0)
    #expect(try CommandRunner.run("compare --fail-on contradict --kind date", [a, b]).status == 0)
  }

  @Test func silencesAreThoseOfTheComparison() throws {
    let all = try Self.facts("")
    let run = try CommandRunner.run("silences --format json --at-least 3", CommandCompareTests.files)
    let object = try CommandRunner.object(run.output)
    #expect(object["schema"] as? String == "rashomon.silences/1")
    let sources = try #require(object["sources"] as? [[String: Any]])
    #expect(sources.count == CommandCompareTests.files.count)
    for source in sources {
      let id = try #require(source["id"] as? String)
      let leftOut = (source["left_out"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
      // No two articles of the sample share copy.
      let expected = all.filter {
        ($0["silent"] as? [String] ?? []).contains(id) && ($0["origins"] as? Int ?? 0) >= 3
      }.compactMap { $0["id"] as? String }
      #expect(Set(leftOut) == Set(expected))
      for fact in source["alone"] as? [[String: Any]] ?? [] { #expect(fact["origins"] as? Int == 1) }
    }
    let text = try CommandRunner.run("silences", CommandCompareTests.files)
    #expect(text.status == 0 && text.output.contains(" leaves out ("))
  }
}
