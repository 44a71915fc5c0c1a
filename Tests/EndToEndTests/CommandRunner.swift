import Foundation
import TestSupport

/// Runs the built program with arguments of one string, split at blanks.
///
///     try rashomon("compare --format json", files)
enum CommandRunner {
  /// A bare environment: nothing of the developer's machine decides what a test sees.
  static let environment = [
    "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "RASHOMON_RESOURCES": TestLexicon.resources.folder,
  ]

  static func run(_ words: String, _ files: [String] = [], input: String = "") throws -> ChildProcess {
    let arguments = words.split(separator: " ").map(String.init)
    return try ChildProcess.run(
      [BuiltProduct.rashomon()] + arguments + files, input: input, environment: environment)
  }

  /// The lines of a text without the empty one at the end.
  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  /// The object of a line of JSON.
  static func object(_ line: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
    guard let object = value as? [String: Any] else { throw ChildProcess.Failure(description: "no object: \(line)") }
    return object
  }
}
