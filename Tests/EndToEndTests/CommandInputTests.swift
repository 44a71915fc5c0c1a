import Foundation
import TestSupport
import Testing

/// What the command does with inputs that it cannot read, and with those that are only odd.
@Suite struct CommandInputTests {
  let folder: TemporaryFolder
  let good: String

  init() throws {
    folder = try TemporaryFolder()
    good = try folder.write("good.txt", Array("The ferry ran aground on Tuesday. At least 55 people were hurt.\n".utf8))
  }

  @Test func namesEveryInputItCannotReadAndDoesTheOthers() throws {
    let empty = try folder.write("empty.txt", [])
    let binary = try folder.write("binary.txt", [1, 0, 2, 0, 0, 7])
    let run = try CommandRunner.run("facts", [folder.path + "/none.txt", empty, good, binary, folder.path])
    #expect(run.status == 3)
    #expect(CommandRunner.lines(run.output).count == 1)
    #expect(try CommandRunner.object(run.output)["id"] as? String == "good")
    let messages = CommandRunner.lines(run.errors)
    #expect(
      messages == [
        "rashomon: \(folder.path)/none.txt: no such file", "rashomon: \(empty): is empty",
        "rashomon: \(binary): is binary data, not text", "rashomon: \(folder.path): is a folder, not a file",
      ])
  }

  @Test(arguments: ["facts", "compare", "compare --format json", "text", "text --format json"])
  func endsWithThreeWhereNothingCanBeRead(command: String) throws {
    let run = try CommandRunner.run(command, [folder.path + "/none.txt"])
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.errors == "rashomon: \(folder.path)/none.txt: no such file\n")
  }

  @Test func warnsOfDamagedFrontMatterAndReadsTheText() throws {
    let file = try folder.write("odd.md", Array("---\ntitle: [x\n---\n\nThe ferry ran aground on Tuesday.\n".utf8))
    let run = try CommandRunner.run("facts", [file])
    #expect(run.status == 0)
    #expect(try CommandRunner.object(run.output)["id"] as? String == "odd")
    #expect(
      run.errors.hasPrefix("rashomon: warning: \(file), line 3: the front matter cannot be read: "), "\(run.errors)")
  }

  @Test func readsStandardInput() throws {
    let run = try CommandRunner.run("facts -", input: "The ferry ran aground on Tuesday.")
    #expect(run.status == 0)
    #expect(try CommandRunner.object(run.output)["id"] as? String == "stdin")
  }

  @Test func readsAPipeWithAName() throws {
    let pipe = folder.path + "/pipe.txt"
    let script = "mkfifo \(pipe); { sleep 0.2; cat \(good); } > \(pipe) & \(try BuiltProduct.rashomon()) text \(pipe)"
    let run = try ChildProcess.run(["/bin/bash", "-c", script], environment: CommandRunner.environment)
    #expect(run.status == 0)
    #expect(run.output == (try String(contentsOfFile: good, encoding: .utf8)))
  }

  @Test(arguments: [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian, .windowsCP1252])
  func countsOffsetsInTheDecodedText(encoding: String.Encoding) throws {
    let text = "Zoë’s ferry ran aground – “at least 55” were hurt.\r\nTwo others were not.\r\n"
    let file = try folder.write("encoded.txt", Array(try #require(text.data(using: encoding))))
    let plain = try CommandRunner.run("text", [file])
    #expect(plain.status == 0)
    #expect(plain.output == text)
    let facts = try CommandRunner.object(try CommandRunner.run("facts", [file]).output)
    let sentences = try #require(facts["sentences"] as? [[Int]])
    let scalars = Array(text.unicodeScalars)
    let first = try #require(sentences.first)
    #expect(first.count == 2 && first[1] <= scalars.count)
    #expect(String(String.UnicodeScalarView(scalars[first[0]..<first[1]])).hasPrefix("Zoë’s ferry"))
    for mention in try #require(facts["mentions"] as? [[String: Any]]) {
      let start = try #require(mention["start"] as? Int)
      let end = try #require(mention["end"] as? Int)
      #expect(String(String.UnicodeScalarView(scalars[start..<end])) == mention["text"] as? String)
    }
  }

  @Test func saysWhereTheWordListsAreMissing() throws {
    let run = try ChildProcess.run(
      [BuiltProduct.rashomon(), "facts", good], environment: ["RASHOMON_RESOURCES": folder.path])
    #expect(run.status == 3)
    #expect(run.errors.contains("RASHOMON_RESOURCES"))
  }
}
