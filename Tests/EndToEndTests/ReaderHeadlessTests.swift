import Foundation
import TestSupport
import Testing

/// The reader without a terminal: `--render`, and standard output that is none.
@Suite struct ReaderHeadlessTests {
  private static let folder = TestLexicon.root + "/Resources/Samples/baghdad-airport/"
  private static let articles = ["harbour-post.txt", "continental-wire.txt"].map { folder + $0 }

  private func run(_ arguments: [String]) throws -> ChildProcess {
    try ChildProcess.run(
      [try BuiltProduct.rashomon()] + arguments + Self.articles, environment: CommandRunner.environment,
      withinSeconds: 60)
  }

  @Test(arguments: ["200x50", "120x40", "80x24", "40x15"]) func rendersAFrame(size: String) throws {
    let result = try run(["--render", size, "--keys", "f<Enter>"])
    #expect(result.status == 0 && result.errors == "")
    #expect(
      result.output.split(separator: "\n", omittingEmptySubsequences: false).count
        == (Int(size.split(separator: "x")[1]) ?? 0) + 1)
    #expect(result.output.contains("▌"))
    #expect(!result.output.unicodeScalars.contains { $0.value == 0x1B })
  }

  @Test func theSameKeysGiveTheSameFrame() throws {
    let arguments = ["--render", "100x30", "--render-style", "--keys", "fF<F3>j/a<Enter>"]
    #expect(try run(arguments).output == run(arguments).output)
  }

  @Test(arguments: [
    ["--render", "0x10"], ["--keys", "j"], ["--render", "80x24", "--keys", "<Entre>"], ["--theme", "x"],
    ["--render", "80x24", "--confidence", "1.5"],
  ])
  func wrongUsageIsTold(arguments: [String]) throws {
    let result = try run(arguments)
    #expect(result.status == 2)
    #expect(!result.errors.isEmpty && result.output.isEmpty)
  }

  @Test func aPipeGetsTheComparisonWithoutEscapes() throws {
    let result = try run([])
    #expect(result.status == 0)
    #expect(result.output.contains("The Harbour Post"))
    #expect(!result.output.unicodeScalars.contains { $0.value == 0x1B })
  }

  @Test func anExportReplacesNothingButAnExport() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("notes.md", Array("# Mine\n".utf8))
    let refused = try run(["--no-notebook", "--render", "120x20", "--keys", "*e<C-u>\(path)<Enter>"])
    #expect(refused.output.contains("is there already and holds something else"))
    #expect(FileManager.default.contents(atPath: path) == Data("# Mine\n".utf8))
    let other = path + ".md"
    for _ in 0..<2 {
      let written = try run(["--no-notebook", "--render", "120x20", "--keys", "*e<C-u>\(other)<Enter>"])
      #expect(written.output.contains("1 passage written"), "\(written.output)")
    }
  }

  @Test func oneArticleHasNothingToBeComparedWith() throws {
    let result = try ChildProcess.run(
      [try BuiltProduct.rashomon(), "--render", "80x24", "--keys", "fcn<F3>m", Self.articles[0]],
      environment: CommandRunner.environment, withinSeconds: 60)
    #expect(result.status == 0)
    #expect(result.output.contains("nothing to compare"))
  }
}
