import Reader
import Screen

/// What a user's configuration file says, and what is amiss with it.
///
///     let configuration = Configuration(Array("[reader]\nmouse = false\nthem = \"paper\"".utf8), name: "config.toml")
///     configuration.hasMouse                      // false
///     configuration.warnings.map(\.description)   // ["config.toml:3: there is no setting “them” …"]
///
/// Nothing in a file keeps the program from starting: what cannot be used is left as it is by default, and warned of.
public struct Configuration: Sendable, Hashable {
  /// When colours are used.
  public enum ColorUse: String, Sendable, Hashable, CaseIterable {
    /// As many as the terminal has, none where `NO_COLOR` is set.
    case auto
    /// As many as the terminal has.
    case always
    /// None.
    case never
  }

  /// What the reader itself is told.
  public var reader = ReaderSettings()
  /// When colours are used.
  public var color = ColorUse.auto
  /// Whether the terminal reports the mouse.
  public var hasMouse = true
  /// Whether marks and places are kept for the next time.
  public var keepsNotebook = true
  /// How many milliseconds a number waits for the movement that it counts.
  public var pause = 350
  /// What could not be used, by line.
  public var warnings: [ConfigurationWarning] = []

  /// The program's own settings.
  public init() {}

  /// The settings of a file's contents.
  ///
  /// - Parameter name: what the file is called in warnings.
  public init(_ bytes: [UInt8], name: String) {
    self.init()
    do throws(Document.Failure) {
      var reading = SettingsReader(name)
      reading.read(try Document(bytes).entries)
      self = reading.configuration
      warnings.sort { ($0.line, $0.text) < ($1.line, $1.text) }
    } catch {
      warnings = [
        ConfigurationWarning(
          file: name, line: error.line, text: "no TOML, so that nothing of it is used: \(error.reason)")
      ]
    }
  }
}
