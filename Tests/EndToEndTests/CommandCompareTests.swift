import Foundation
import TestSupport
import Testing

/// `rashomon compare` and `rashomon FILES` on a sample event.
@Suite struct CommandCompareTests {
  static let sample = TestLexicon.resources.folder + "/Samples/soma-mine"
  static let files = TestLexicon.resources.names(in: "Samples/soma-mine").filter { $0 != "README.md" }.map {
    sample + "/" + $0
  }

  @Test func givesTheSameFactsInWhateverOrderArticlesAreNamed() throws {
    func result(_ files: [String]) throws -> (facts: Data, sources: [String], id: String?) {
      let run = try CommandRunner.run("compare --format json", files)
      #expect(run.status == 0)
      let object = try CommandRunner.object(run.output)
      let facts = try #require(object["facts"] as? [[String: Any]])
      // Claims and silences follow the order of the sources: compare what does not.
      let told = facts.map { fact -> [String: Any] in
        var fact = fact
        let claims = (fact["claims"] as? [[String: Any]] ?? []).map {
          "\($0["source"] ?? "") \($0["start"] ?? "") \($0["text"] ?? "")"
        }
        (fact["claims"], fact["pairs"]) = (claims.sorted(), nil)
        fact["silent"] = (fact["silent"] as? [String])?.sorted()
        return fact
      }
      let sources = (object["sources"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
      return (try JSONSerialization.data(withJSONObject: told, options: .sortedKeys), sources, object["id"] as? String)
    }
    let (forward, backward) = (try result(Self.files), try result(Self.files.reversed()))
    #expect(forward.facts == backward.facts)
    #expect(forward.sources == backward.sources.reversed())
    #expect(forward.id == backward.id && forward.id != nil)
  }

  @Test func writesTheSameBytesEachTime() throws {
    let first = try CommandRunner.run("compare --format json", Self.files)
    let second = try CommandRunner.run("compare --format json", Self.files)
    #expect(!first.output.isEmpty && first.output == second.output)
  }

  @Test func quotesEveryPassageFromItsPlace() throws {
    let object = try CommandRunner.object(try CommandRunner.run("compare --format json", Self.files).output)
    var texts: [String: [Unicode.Scalar]] = [:]
    for file in Self.files {
      let name = String(file.split(separator: "/").last?.split(separator: ".").first ?? "")
      texts[name] = Array(try String(contentsOfFile: file, encoding: .utf8).unicodeScalars)
    }
    let claims = (object["facts"] as? [[String: Any]] ?? []).flatMap { $0["claims"] as? [[String: Any]] ?? [] }
    #expect(!claims.isEmpty)
    for claim in claims {
      let text = try #require(texts[claim["source"] as? String ?? ""])
      let (start, end) = (try #require(claim["start"] as? Int), try #require(claim["end"] as? Int))
      #expect(String(String.UnicodeScalarView(text[start..<end])) == claim["text"] as? String)
      let focus = try #require(claim["focus"] as? [Int])
      #expect(start <= focus[0] && focus[0] <= focus[1] && focus[1] <= end)
    }
  }

  @Test func failsOnAContradictionWhereAskedTo() throws {
    let folder = try TemporaryFolder()
    let a = try folder.write(
      "a.txt", Array("A ferry sank off the old pier on Tuesday. Five people were killed.\n".utf8))
    let b = try folder.write(
      "b.txt", Array("A ferry sank off the old pier on Tuesday. Nine people were killed.\n".utf8))
    #expect(try CommandRunner.run("compare", [a, b]).status == 0)
    #expect(try CommandRunner.run("compare --fail-on contradict", [a, b]).status == 1)
    #expect(try CommandRunner.run("compare --fail-on refine", [a, b]).status == 1)
    #expect(try CommandRunner.run("compare --fail-on contradict", [a, a]).status == 0)
    // What could not be read weighs more than what was found.
    #expect(try CommandRunner.run("compare --fail-on contradict", [a, b, folder.path + "/none"]).status == 3)
  }

  @Test(arguments: ["compare", "compare --format table", "compare --format markdown", "read", ""])
  func writesReadableTextWithoutEscapesIntoAPipe(command: String) throws {
    let run = try CommandRunner.run(command, Self.files)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("5 articles, "))
    #expect(!run.output.utf8.contains(0x1B))
    if !command.contains("markdown") {
      #expect(CommandRunner.lines(run.output).allSatisfy { $0.unicodeScalars.count <= 100 })
    }
  }

  @Test func writesAFileWholeOrNotAtAll() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("out.json", Array("before".utf8))
    let run = try CommandRunner.run("compare --format json --output \(path)", Self.files)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(
      try CommandRunner.object(String(contentsOfFile: path, encoding: .utf8))["schema"] as? String
        == "rashomon.comparison/1")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.json"])
    let failed = try CommandRunner.run("compare --output \(folder.path)/none/out.txt", Self.files)
    #expect(failed.status == 3)
    #expect(failed.errors == "rashomon: \(folder.path)/none/out.txt: No such file or directory\n")
  }

  @Test func endsQuietlyWhenNobodyReadsOn() throws {
    let command =
      "\(try BuiltProduct.rashomon()) compare \(Self.files.joined(separator: " ")) | head -c 1 >/dev/null; exit ${PIPESTATUS[0]}"
    let run = try ChildProcess.run(["/bin/bash", "-c", command], environment: CommandRunner.environment)
    #expect(run.errors.isEmpty)
    #expect(run.status == 0 || run.status == 128 + SIGPIPE)
  }

  @Test func listsSamplesAndTheirFiles() throws {
    let bare = try CommandRunner.run("")
    #expect(bare.status == 0)
    #expect(bare.output == (try CommandRunner.run("samples").output))
    #expect(bare.output.contains("soma-mine  "))
    let files = try CommandRunner.run("samples soma-mine")
    #expect(CommandRunner.lines(files.output) == Self.files)
    #expect(try CommandRunner.run("samples nowhere").status == 2)
  }
}
