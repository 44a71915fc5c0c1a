/// How the command ends, as the contract says; thrown to end early with a status.
enum ExitStatus: Int32, Error {
  /// All done.
  case done = 0
  /// Done, and `--fail-on` found what it was to look for.
  case found = 1
  /// The arguments are wrong.
  case usage = 2
  /// An input could not be read (the others were), or the output not written.
  case unreadable = 3
}
