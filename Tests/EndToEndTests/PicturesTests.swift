import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The pictures of the documentation, and the command that prints them.
@Suite struct PicturesTests {
  private static let root = TestLexicon.root

  /// What a picture is: its size in pixels, its title, the text that it says it shows.
  private final class Outline: NSObject, XMLParserDelegate {
    var size = ""
    var texts: [String: String] = [:]
    var elements: Set<String> = []
    private var current = ""

    init(_ svg: Data) throws {
      super.init()
      let parser = XMLParser(data: svg)
      parser.delegate = self
      guard parser.parse() else { throw ChildProcess.Failure(description: "\(String(describing: parser.parserError))") }
    }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      if name == "svg" { size = "\(attributes["width"] ?? "")x\(attributes["height"] ?? "")" }
      elements.insert(name)
      current = name
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      current = ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { texts[current, default: ""] += string }
  }

  /// A line of the table in `Scripts/pictures`.
  private struct Row {
    let name, size, ground, theme, event, keys: String

    init(_ line: String) throws {
      let words = line.split(separator: " ", maxSplits: 5).map { $0.trimmingCharacters(in: .whitespaces) }
      guard words.count == 6 else { throw ChildProcess.Failure(description: "not a row: \(line)") }
      (name, size, ground) = (words[0], words[1], words[2])
      (theme, event, keys) = (words[3], words[4], words[5])
    }
  }

  private static func rows() throws -> [Row] {
    let list = try ChildProcess.run([root + "/Scripts/pictures", "--list"], environment: CommandRunner.environment)
    return try CommandRunner.lines(list.output).map(Row.init)
  }

  private static func committed(_ name: String) throws -> Outline {
    try Outline(Data(contentsOf: URL(fileURLWithPath: "\(root)/Documentation/pictures/\(name).svg")))
  }

  /// Each is there, as large as the script has it and of its event; what the facts are may have changed since, for which
  /// `make pictures` prints them anew.
  @Test func everyPictureIsThere() throws {
    let rows = try Self.rows()
    #expect(rows.count > 10)
    for row in rows {
      let outline = try Self.committed(row.name)
      let cells = row.size.split(separator: "x").compactMap { Int($0) }
      #expect(outline.size == "\(cells[0] * 9 + 24)x\(cells[1] * 18 + 24)", "\(row.name)")
      #expect(outline.texts["title"]?.hasPrefix("Rashomon: \(row.event), ") == true, "\(row.name)")
      #expect(outline.elements.isSubset(of: ["svg", "title", "desc", "g", "rect", "path", "text"]), "\(row.name)")
      #expect(outline.texts["desc"]?.split(separator: "\n", omittingEmptySubsequences: false).count == cells[1] + 1)
    }
  }

  @Test func theReadmeShowsPicturesThatAreThere() throws {
    let readme = try String(contentsOfFile: Self.root + "/README.md", encoding: .utf8)
    let names = Set(try Self.rows().map(\.name))
    let shown = readme.components(separatedBy: "Documentation/pictures/").dropFirst().map { part in
      part.components(separatedBy: ".svg")[0]
    }
    #expect(shown.count > 5)
    for name in shown { #expect(names.contains(name), "\(name)") }
  }

  /// What the program prints now has the form of what was committed, in the view that the keys lead to.
  @Test(arguments: ["silences", "narrow"]) func thePictureShowsWhatTheKeysLeadTo(name: String) throws {
    let row = try #require(try Self.rows().first { $0.name == name })
    let articles = CommandRunner.lines(try CommandRunner.run("samples \(row.event)").output)
    let arguments =
      "read --no-notebook --render \(row.size) --format svg --background \(row.ground) --theme \(row.theme)"
    let svg = try CommandRunner.run(arguments + " --keys \(row.keys)", articles)
    #expect(svg.status == 0 && svg.errors.isEmpty)
    let (now, then) = (try Outline(Data(svg.output.utf8)), try Self.committed(name))
    #expect(now.size == then.size && now.texts["title"] == then.texts["title"])
    #expect(now.texts["desc"]?.split(separator: "\n").count == then.texts["desc"]?.split(separator: "\n").count)
    #expect(try CommandRunner.run(arguments + " --keys \(row.keys)", articles).output == svg.output)
  }

  @Test(arguments: [
    "--format svg", "--render 80x24 --background dark", "--render 80x24 --format svg --render-style",
    "--render 80x24 --format png",
  ])
  func wrongUsageIsTold(arguments: String) throws {
    let result = try CommandRunner.run("read \(arguments)", [])
    #expect(result.status == 2 && !result.errors.isEmpty && result.output.isEmpty)
  }
}
