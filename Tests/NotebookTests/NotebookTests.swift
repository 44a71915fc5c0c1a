import Foundation
import GRDB
import Notebook
import TestSupport
import Testing

@Suite struct NotebookTests {
  let folder: TemporaryFolder
  /// Below a folder that does not exist yet.
  let data: String

  init() throws {
    folder = try TemporaryFolder()
    data = folder.path + "/share/rashomon"
  }

  static func mark(_ start: Int, _ end: Int, _ quote: String, article: String = "aa", note: String = "", time: Int = 1)
    -> SavedMark
  {
    SavedMark(article: article, start: start, end: end, quote: quote, note: note, time: time)
  }

  @Test func keepsMarksFromOneReadingToTheNext() throws {
    let marks = [Self.mark(40, 52, "“so” — Zoë 🚀", note: "check", time: 3), Self.mark(3, 9, "ferry", time: 2)]
    try Notebook(folder: data).save(marks)
    let notebook = try Notebook(folder: data)
    #expect(try notebook.marks(of: "aa") == marks.reversed())
    #expect(try notebook.marks(of: "bb") == [])
    #expect(try notebook.marks() == marks)
  }

  @Test func replacesTheMarkOfAPassageMarkedBefore() throws {
    let notebook = try Notebook(folder: data)
    try notebook.save([Self.mark(3, 9, "ferry"), Self.mark(3, 9, "ferry", note: "again", time: 5)])
    #expect(try notebook.marks(of: "aa") == [Self.mark(3, 9, "ferry", note: "again", time: 5)])
    try notebook.remove(Self.mark(3, 9, ""))
    #expect(try notebook.marks() == [])
  }

  @Test func savesAllMarksOrNone() throws {
    let notebook = try Notebook(folder: data)
    #expect(throws: NotebookError.self) { try notebook.save([Self.mark(3, 9, "ferry"), Self.mark(9, 9, "empty")]) }
    #expect(try notebook.marks() == [])
  }

  @Test func keepsReadingPlaces() throws {
    let notebook = try Notebook(folder: data)
    #expect(try notebook.place(in: "aa") == nil)
    try notebook.save(ReadingPlace(article: "aa", offset: 10, time: 1))
    try notebook.save(ReadingPlace(article: "aa", offset: 250, time: 2))
    #expect(try notebook.place(in: "aa") == ReadingPlace(article: "aa", offset: 250, time: 2))
  }

  @Test func forgetsAllAndLeavesNoTraceInTheFile() throws {
    let notebook = try Notebook(folder: data)
    try notebook.save([Self.mark(3, 9, "unmistakable words")])
    try notebook.save(ReadingPlace(article: "aa", offset: 10, time: 1))
    #expect(try Data(contentsOf: URL(fileURLWithPath: notebook.path)).range(of: Data("unmistakable".utf8)) != nil)
    try notebook.forgetAll()
    #expect(try notebook.marks() == [])
    #expect(try notebook.place(in: "aa") == nil)
    #expect(try Data(contentsOf: URL(fileURLWithPath: notebook.path)).range(of: Data("unmistakable".utf8)) == nil)
  }

  @Test func letsNobodyElseReadIt() throws {
    let notebook = try Notebook(folder: data)
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(notebook.path) == 0o600)
    #expect(try mode(data) == 0o700)
  }

  @Test func saysThatAFileIsNoNotebook() throws {
    let path = try folder.write("notebook.sqlite", Array(repeating: UInt8(0x41), count: 4096))
    #expect(throws: NotebookError.damaged(path: path)) { try Notebook(folder: folder.path) }
  }

  @Test func leavesTheFileOfALaterVersionAlone() throws {
    let path = try Notebook(folder: data).path
    try DatabaseQueue(path: path).write { database in
      try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('9: from the future')")
    }
    #expect(throws: NotebookError.newer(path: path)) { try Notebook(folder: data) }
  }

  @Test func saysThatTheFolderCannotBeMade() throws {
    let file = try folder.write("file", [])
    #expect(
      throws: NotebookError.cannotOpen(path: file + "/below/notebook.sqlite", reason: "its folder cannot be made")
    ) {
      try Notebook(folder: file + "/below")
    }
  }
}
