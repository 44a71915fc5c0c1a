import TestSupport
import Testing

/// `--jsonl`: one line in, one line out.
@Suite struct CommandLinesTests {
  @Test func answersInOrderAndReportsWhatItCannotRead() throws {
    let input = """
      {"id": "b", "text": "Two ferries ran aground."}
      not json

      {"id": "c"}
      {"id": "a", "text": "Line one.\\nLine “two”.", "date": "2020-01-03"}
      """
    let run = try CommandRunner.run("facts --jsonl", input: input)
    #expect(run.status == 3)
    let objects = try CommandRunner.lines(run.output).map(CommandRunner.object)
    #expect(objects.map { $0["id"] as? String } == ["b", "a"])
    #expect(objects.map { $0["published"] as? String } == [nil, "2020-01-03"])
    #expect(
      run.errors == """
        rashomon: standard input, line 2: is no JSON object
        rashomon: standard input, line 4: "text" is missing

        """)
  }

  @Test func writesTheSameForALineAsForAFile() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("wire.txt", Array("At least 55 people were hurt on Tuesday, Zoë Miller said.".utf8))
    let line = #"{"id": "wire", "text": "At least 55 people were hurt on Tuesday, Zoë Miller said."}"#
    let fromFile = try CommandRunner.run("facts --reference-date 2020-01-08", [file])
    let fromLine = try CommandRunner.run("facts --jsonl --reference-date 2020-01-08", input: line)
    #expect(fromFile.output == fromLine.output)
    #expect(fromFile.output.contains(#""published": "2020-01-08""#))
  }

  @Test func comparesClusters() throws {
    let input = """
      {"id": "one", "articles": [{"id": "a", "text": "Five men died."}, {"id": "b", "text": "Six men died."}]}
      {"id": "two", "articles": []}
      {"id": "three", "articles": [{"id": "a"}]}
      """
    let run = try CommandRunner.run("compare --jsonl", input: input)
    #expect(run.status == 3)
    #expect(
      try CommandRunner.lines(run.output).map { try CommandRunner.object($0)["id"] as? String } == ["one", "two"])
    #expect(run.errors == "rashomon: standard input, line 3: \"articles[0].text\" is missing\n")
  }

  @Test func aLongLineLeavesThoseBehindItWhole() throws {
    let gap = String(repeating: " ", count: 700_000)
    let input = """
      {"id": "a", "text": "Two ferries ran aground."}
      {"id": "b", \(gap) "text": "Five men died."}
      {"id": "c", "text": "Six men died."}
      {"id": "d", \(gap) "text": "It rained."}
      """
    let run = try CommandRunner.run("facts --jsonl", input: input)
    #expect(run.status == 0)
    #expect(
      try CommandRunner.lines(run.output).map { try CommandRunner.object($0)["id"] as? String } == ["a", "b", "c", "d"])
  }

  @Test func writesNothingForNoLines() throws {
    let run = try CommandRunner.run("facts --jsonl")
    #expect(run.status == 0)
    #expect(run.output.isEmpty && run.errors.isEmpty)
  }
}
