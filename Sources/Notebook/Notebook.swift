import Foundation
import GRDB

/// What a reader keeps from one reading to the next: marked passages with tags and notes, corrections, and places in the text,
/// in one SQLite file.
///
///     let notebook = try Notebook(folder: dataHome + "/rashomon")
///     try notebook.save([mark])
///     try notebook.marks(of: article.sha256)
///
/// Articles are known by the SHA-256 of their file, so that marks are found again wherever the file has gone. Nothing here
/// asks for the time or the user's folders: both are arguments.
public struct Notebook: Sendable {
  /// The path of the file.
  public let path: String
  private let database: DatabaseQueue

  /// Opens the notebook of a folder, and makes the folder and the file where they are missing.
  ///
  /// Only the user may read them. Throws ``NotebookError``.
  public init(folder: String) throws(NotebookError) {
    path = folder + "/notebook.sqlite"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotOpen(path: path, reason: "its folder cannot be made")
    }
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    // What is deleted is overwritten in the file: "forget all" means it.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
    do {
      database = try DatabaseQueue(path: path, configuration: configuration)
      let schema = Self.schema
      if try database.read({ try schema.hasBeenSuperseded($0) }) { throw NotebookError.newer(path: path) }
      try schema.migrate(database)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch let error as NotebookError {
      throw error
    } catch {
      throw NotebookError(error, path: path)
    }
  }

  /// Keeps marks; one of a passage that is marked already takes the place of the earlier one.
  public func save(_ marks: [SavedMark]) throws(NotebookError) {
    try write { database in
      let statement = try database.makeStatement(
        sql:
          #"INSERT OR REPLACE INTO mark (article, start, "end", quote, tag, note, time) VALUES (?, ?, ?, ?, ?, ?, ?)"#)
      for mark in marks {
        try statement.execute(arguments: [
          mark.article, mark.start, mark.end, mark.quote, mark.tag, mark.note, mark.time,
        ])
      }
    }
  }

  /// The marks of an article in reading order.
  public func marks(of article: String) throws(NotebookError) -> [SavedMark] {
    try read { database in
      try Row.fetchAll(
        database, sql: #"SELECT * FROM mark WHERE article = ? ORDER BY start, "end""#, arguments: [article]
      ).map(SavedMark.init)
    }
  }

  /// All marks, the latest first.
  public func marks() throws(NotebookError) -> [SavedMark] {
    try read { database in
      try Row.fetchAll(database, sql: #"SELECT * FROM mark ORDER BY time DESC, article, start, "end""#)
        .map(SavedMark.init)
    }
  }

  /// Removes the mark of a passage, if there is one.
  public func remove(_ mark: SavedMark) throws(NotebookError) {
    try write { database in
      try database.execute(
        sql: #"DELETE FROM mark WHERE article = ? AND start = ? AND "end" = ?"#,
        arguments: [mark.article, mark.start, mark.end])
    }
  }

  /// Keeps how far an article was read.
  public func save(_ place: ReadingPlace) throws(NotebookError) {
    try write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO place (article, offset, time) VALUES (?, ?, ?)",
        arguments: [place.article, place.offset, place.time])
    }
  }

  /// How far an article was read; nil where nobody knows.
  public func place(in article: String) throws(NotebookError) -> ReadingPlace? {
    try read { database in
      try Row.fetchOne(database, sql: "SELECT * FROM place WHERE article = ?", arguments: [article]).map { row in
        ReadingPlace(article: row["article"], offset: row["offset"], time: row["time"])
      }
    }
  }

  /// Removes everything, from the file too.
  public func forgetAll() throws(NotebookError) {
    try write { database in
      try database.execute(sql: "DELETE FROM mark; DELETE FROM place; DELETE FROM letter; DELETE FROM correction")
    }
    do { try database.vacuum() } catch { throw NotebookError(error, path: path) }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(NotebookError) -> Value {
    do { return try database.read(body) } catch { throw NotebookError(error, path: path) }
  }

  func write(_ body: (Database) throws -> Void) throws(NotebookError) {
    do { try database.write(body) } catch { throw NotebookError(error, path: path) }
  }
}

extension SavedMark {
  /// The mark of a row.
  fileprivate init(_ row: Row) {
    self.init(
      article: row["article"], start: row["start"], end: row["end"], quote: row["quote"], tag: row["tag"],
      note: row["note"], time: row["time"])
  }
}
