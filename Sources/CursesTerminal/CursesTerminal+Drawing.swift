import CTerminalGuard
import Screen

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

extension CursesTerminal {
  /// Shows a surface: writes what differs from the last one, in one piece.
  ///
  /// Does nothing while the program is in the background or the terminal is gone. A surface of another size than the
  /// terminal is cut or filled up with blanks; the `.resize` event that explains it is on its way.
  public func draw(_ surface: Surface) {
    guard terminal_guard_on_screen() != 0, !hungUp else { return }
    send(writer.frame(fitted(surface)))
  }

  private func fitted(_ surface: Surface) -> Surface {
    guard surface.width != size.width || surface.height != size.height else { return surface }
    return surface.resized(width: size.width, height: size.height)
  }

  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptors.output.number, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // Another program left the descriptor non-blocking.
        var ready = pollfd(fd: descriptors.output.number, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, 1000)
        if ready.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { hungUp = true }
      } else if errno != EINTR {
        hungUp = true
      }
      if hungUp { return }
    }
  }
}
