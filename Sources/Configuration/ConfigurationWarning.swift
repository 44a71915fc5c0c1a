/// Something in a configuration file that cannot be used.
public struct ConfigurationWarning: Sendable, Hashable, CustomStringConvertible {
  /// What the file is called.
  public let file: String
  /// The line, from 1; 0 where it is the file as a whole.
  public let line: Int
  /// What is amiss, and what to write instead.
  public let text: String

  /// A warning.
  public init(file: String, line: Int, text: String) {
    (self.file, self.line) = (file, line)
    // What stands in the file may hold anything; no control must reach a terminal.
    self.text = String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
  }

  /// `config.toml:3: there is no setting “them”; did you mean “theme”?`
  public var description: String { line > 0 ? "\(file):\(line): \(text)" : "\(file): \(text)" }
}
