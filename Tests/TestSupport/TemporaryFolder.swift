import Foundation

/// A folder of its own for one test, removed with the value that stands for it.
///
///     let folder = try TemporaryFolder()
///     let path = try folder.write("wire.txt", Array("…".utf8))
public final class TemporaryFolder: Sendable {
  /// The path of the folder.
  public let path: String

  /// A new empty folder, in another one or among the system's temporary files.
  public init(in parent: String = NSTemporaryDirectory()) throws {
    path = (parent.hasSuffix("/") ? parent : parent + "/") + "rashomon-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file; its path.
  @discardableResult public func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }
}
