/// Why an input cannot be read, in words for the person who named it.
///
///     InputProblem(name: "news.txt", reason: "no such file").description   // "news.txt: no such file"
public struct InputProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file as it was named, or "standard input, line 3".
  public let name: String
  /// What is wrong, without a full stop.
  public let reason: String

  /// A problem with an input.
  public init(name: String, reason: String) {
    (self.name, self.reason) = (name, reason)
  }

  /// The message on one line; control characters of a file's name are shown as `?`, so that none reaches a terminal.
  public var description: String {
    let line = name + ": " + reason
    return String(
      String.UnicodeScalarView(line.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
  }
}
