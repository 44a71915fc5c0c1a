#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// The two ends of the terminal.
@MainActor
struct Descriptors {
  /// An open terminal, as a number for system calls and as the stream that curses wants.
  struct End {
    let number: Int32
    let stream: UnsafeMutablePointer<FILE>
  }

  let input: End
  let output: End

  /// Standard input and output where they are terminals, else the controlling terminal: text may come through a pipe.
  ///
  /// Both are opened anew or duplicated, not inherited by child processes, and closed by `release`.
  static func find() -> Descriptors? {
    guard let input = end(like: STDIN_FILENO, mode: "r") else { return nil }
    guard let output = end(like: STDOUT_FILENO, mode: "w") else {
      fclose(input.stream)
      return nil
    }
    return Descriptors(input: input, output: output)
  }

  private static func end(like standard: Int32, mode: String) -> End? {
    let number =
      isatty(standard) == 1
      ? fcntl(standard, F_DUPFD_CLOEXEC, 3) : open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard number >= 0 else { return nil }
    guard isatty(number) == 1, let stream = fdopen(number, mode) else {
      close(number)
      return nil
    }
    return End(number: number, stream: stream)
  }

  func release() {
    fclose(input.stream)
    fclose(output.stream)
  }

  /// The terminal's line discipline: echo, signals by key and the like.
  func modes() -> termios? {
    var modes = termios()
    return tcgetattr(input.number, &modes) == 0 ? modes : nil
  }

  /// The terminal's size, nil where it doesn't tell (a serial line).
  func size() -> (width: Int, height: Int)? {
    var size = winsize()
    guard ioctl(output.number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}
