import GRDB

/// Why the notebook cannot be used, in words for its owner.
public enum NotebookError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The folder or the file cannot be made or opened.
  case cannotOpen(path: String, reason: String)
  /// The file is no notebook, or is damaged.
  case damaged(path: String)
  /// The file was written by a later version of the program.
  case newer(path: String)
  /// Another program holds the file.
  case busy(path: String)
  /// Anything else that the database reports: a full disk, a file that may not be written.
  case failed(path: String, reason: String)

  /// The message on one line.
  public var description: String {
    switch self {
    case .cannotOpen(let path, let reason): "\(path): the notebook cannot be opened: \(reason)"
    case .damaged(let path): "\(path): the notebook is damaged; move it away to start a new one"
    case .newer(let path): "\(path): the notebook was written by a later version of rashomon"
    case .busy(let path): "\(path): the notebook is in use by another program"
    case .failed(let path, let reason): "\(path): the notebook cannot be written or read: \(reason)"
    }
  }

  /// What an error of the database means.
  init(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else {
      self = .failed(path: path, reason: "\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .damaged(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM: self = .cannotOpen(path: path, reason: error.message ?? "not allowed")
    default: self = .failed(path: path, reason: error.message ?? "SQLite error \(error.resultCode.rawValue)")
    }
  }
}
