import Comparison
import Foundation
import TestSupport
import Testing

@testable import Importing

@Suite struct ArticleReaderTests {
  static func read(_ text: String, path: String = "news/wire.txt") throws -> (Article, [String]) {
    var reader = ArticleReader(lexicon: TestLexicon.english)
    let article = try reader.article(bytes: Array(text.utf8), path: path)
    return (article, reader.warnings.map(\.description))
  }

  @Test func readsFrontMatterAndKeepsItInTheText() throws {
    let text = """
      ---
      title: "Ferry runs aground: 1984 again"
      Source: Harbour Post
      author: [Ellen Marchbanks, Rory Tait]
      date: 2020-01-03
      url: https://example.org/ferry
      section: Local
      tags: [sea, ferry]
      ---

      A ferry with at least 55 people on board ran aground on Tuesday.
      """
    let (article, warnings) = try Self.read(text)
    #expect(article.id == "wire")
    #expect(article.title == "Ferry runs aground: 1984 again")
    #expect(article.source == "Harbour Post")
    #expect(article.author == "Ellen Marchbanks, Rory Tait")
    #expect(article.published == CalendarDate(2020, 1, 3))
    #expect(article.url == "https://example.org/ferry")
    #expect(article.text == Array(text.utf8))
    #expect(warnings.isEmpty)
  }

  @Test(arguments: [
    ("title: 1984", "1984"), ("title: yes", "yes"), ("title: null", nil), ("title: ''", nil),
    ("title: |\n  Two\n  lines", "Two lines"),
    ("title: {a: b}", nil), ("Title: Ünïcode – ok", "Ünïcode – ok"),
  ])
  func readsTitlesAsWritten(yaml: String, title: String?) throws {
    #expect(try FrontMatter(yaml: yaml).title == title)
  }

  @Test func warnsOfDamagedFrontMatterByFileAndLineAndReadsOn() throws {
    let text =
      "---\ntitle: Ferry\nsource: [Harbour\n---\n\nThe ferry ran aground before noon on a bank of sand off the old pier.\n"
    let (article, warnings) = try Self.read(text)
    #expect(article.text == Array(text.utf8))
    #expect(warnings.count == 1)
    #expect(
      warnings.first?.hasPrefix("news/wire.txt, line 4: the front matter cannot be read: ") == true, "\(warnings)")
  }

  @Test func warnsOfAKeyThatStandsTwice() throws {
    let (_, warnings) = try Self.read("---\ntitle: A\ntitle: B\n---\n\nText of some length follows here.\n")
    #expect(warnings.count == 1)
    #expect(warnings.first?.contains("title") == true, "\(warnings)")
  }

  @Test func survivesFrontMatterThatNestsWithoutEnd() throws {
    let text = "---\ntitle: " + String(repeating: "[", count: 60_000) + "\n---\n\nThe ferry ran aground.\n"
    let (article, warnings) = try Self.read(text)
    #expect(article.title == nil)
    #expect(warnings.count == 1)
  }

  @Test func warnsOfADateThatIsNoDay() throws {
    let (article, warnings) = try Self.read("---\ndate: 2020-02-31\n---\n\nThe ferry ran aground.\n")
    #expect(article.published == nil)
    #expect(warnings == ["news/wire.txt: the date \"2020-02-31\" in the front matter is no day"])
  }

  @Test func takesFrontMatterForTextWhereItDoesNotEnd() throws {
    let (article, warnings) = try Self.read("---\ntitle: Ferry\n\nThe ferry ran aground before noon.\n")
    #expect(article.title != "Ferry")
    #expect(warnings.isEmpty)
  }

  @Test func digestsTheBytesOfTheFile() throws {
    // The bytes "abc" and their digest: FIPS 180-4, example of SHA-256.
    let (article, _) = try Self.read("abc")
    #expect(article.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test(arguments: [
    ("", "is empty"), (" \n\t\r\n", "is empty"), ("%PDF-1.7\n%", "is a PDF document, not plain text or Markdown"),
    ("PK\u{3}\u{4}", "is a zip archive (or a document in one: EPUB, DOCX, ODT), not plain text or Markdown"),
    ("a\0b", "is binary data, not text"),
    (#"{"id": "a", "text": "It rained."}"#, "is JSON, not an article; give it on standard input, with --jsonl"),
    (" [\n {\"id\": 1}]", "is JSON, not an article; give it on standard input, with --jsonl"),
  ])
  func saysWhyBytesAreNoArticle(text: String, reason: String) {
    #expect(throws: InputProblem(name: "x.txt", reason: reason)) { try Self.read(text, path: "x.txt") }
  }

  @Test func readsFilesAndSaysWhyItCannot() throws {
    let folder = try TemporaryFolder()
    let wire = try folder.write("wire.txt", Array("The ferry ran aground.".utf8))
    let large = folder.path + "/large.txt"
    #expect(truncate(FileManager.default.createFile(atPath: large, contents: nil) ? large : "", 64 << 20 + 1) == 0)
    #expect(try FileBytes.read(wire).count == 22)
    func reason(_ path: String) -> String? {
      do throws(InputProblem) {
        _ = try FileBytes.read(path)
        return nil
      } catch { return error.reason }
    }
    #expect(reason(folder.path + "/none.txt") == "no such file")
    #expect(reason(folder.path) == "is a folder, not a file")
    #expect(reason(wire + "/below") == "no such file (a part of the path is no folder)")
    #expect(reason(large) == "is larger than 64 MiB")
  }

  @Test(arguments: [
    (["a/wire.txt", "b/wire.md", "c/wire", "d/wire-2.txt"], ["wire", "wire-2", "wire-3", "wire-2-2"]),
    (["report.final.txt", ".txt", "-", "noextension"], ["report.final", ".txt", "stdin", "noextension"]),
  ])
  func namesArticles(paths: [String], expected: [String]) {
    var ids = ArticleIDs()
    #expect(paths.map { ids.id(forPath: $0) } == expected)
  }

  @Test func showsNoControlCharacterInMessages() {
    let problem = InputProblem(name: "a\u{1B}[31m\nb.txt", reason: "no such file")
    #expect(problem.description == "a?[31m?b.txt: no such file")
  }
}
