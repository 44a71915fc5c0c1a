import Configuration
import Importing
import RashomonResources

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the user's settings are.
enum ConfigurationFile {
  /// `$XDG_CONFIG_HOME/rashomon/config.toml`, or `~/.config/rashomon/config.toml` (XDG Base Directory Specification 0.8),
  /// where there is such a file.
  case usual
  /// A file that was named, which must be there.
  case named(String)
  /// Nowhere.
  case none

  /// The settings; what is amiss with them goes to standard error.
  func read() throws -> Configuration {
    switch self {
    case .none: return Configuration()
    case .named(let path):
      do throws(InputProblem) {
        return try ConfigurationFile.read(path)
      } catch {
        StandardError.report("\(error)")
        throw ExitStatus.usage
      }
    case .usual:
      guard let path = ConfigurationFile.usualPath, access(path, F_OK) == 0 else { return Configuration() }
      do throws(InputProblem) {
        return try ConfigurationFile.read(path)
      } catch {
        StandardError.report("\(error)")
        var configuration = Configuration()
        configuration.warnings = [ConfigurationWarning(file: error.name, line: 0, text: error.reason)]
        return configuration
      }
    }
  }

  private static func read(_ path: String) throws(InputProblem) -> Configuration {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let configuration = Configuration(try FileBytes.read(path), name: name)
    for warning in configuration.warnings { StandardError.report("\(warning)") }
    return configuration
  }

  private static var usualPath: String? {
    let file = "/rashomon/config.toml"
    if let folder = RashomonResources.variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder + file }
    guard let home = RashomonResources.variable("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.config" + file
  }
}
