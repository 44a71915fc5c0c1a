import RashomonResources

/// The home folder in names of files that are typed inside the program, where no shell replaces `~`.
enum Home {
  /// The path with a leading `~/` replaced.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = RashomonResources.variable("HOME") else { return path }
    return home + path.dropFirst()
  }
}
