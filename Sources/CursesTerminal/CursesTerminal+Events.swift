import CNcurses
import CTerminalGuard
import Screen

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

extension CursesTerminal {
  /// The next thing that happened, nil when nothing did for this many milliseconds; without a number it waits.
  ///
  /// `.hangUp` comes when the terminal is gone, and again at every further call, so a loop that ends on it never spins.
  public func nextEvent(timeoutMilliseconds: Int? = nil) -> InputEvent? {
    let deadline = timeoutMilliseconds.map { Monotonic.milliseconds() + $0 }
    while true {
      if !pending.isEmpty { return pending.removeFirst() }
      if let event = signalled() { return event }
      if hungUp { return .hangUp }
      if keys.mayHaveMore, let event = keys.next() { return event }
      let wait = deadline.map { max(0, $0 - Monotonic.milliseconds()) }
      switch awaitInput(milliseconds: wait) {
      case .signal: continue
      case .key: if let event = keys.next() { return event }
      case .hangUp: hungUp = true
      case .nothing: if wait != nil { return nil }
      }
    }
  }

  private enum Readiness { case signal, key, hangUp, nothing }

  private func awaitInput(milliseconds: Int?) -> Readiness {
    let tty = descriptors.input.number
    var ready = [
      pollfd(fd: wakeDescriptor, events: Int16(POLLIN), revents: 0), pollfd(fd: tty, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&ready, 2, milliseconds.map { Int32(clamping: $0) } ?? -1)
    if count < 0 { return errno == EINTR ? .signal : .hangUp }
    if count == 0 { return .nothing }
    if ready[0].revents != 0 { return .signal }
    let broken = ready[1].revents & Int16(POLLERR | POLLNVAL | POLLHUP) != 0
    // A descriptor that can be read but holds no byte is at its end: curses would tell "no key", for ever.
    var available: Int32 = 0
    let isEmpty = ioctl(tty, UInt(FIONREAD), &available) != 0 || available == 0
    if isEmpty { return broken || isStillReadable(tty) ? .hangUp : .signal }
    return .key
  }

  /// Asked again since another process on the same terminal may have read the byte.
  private func isStillReadable(_ tty: Int32) -> Bool {
    var again = pollfd(fd: tty, events: Int16(POLLIN), revents: 0)
    var available: Int32 = 0
    return poll(&again, 1, 0) > 0 && ioctl(tty, UInt(FIONREAD), &available) == 0 && available == 0
  }

  private func signalled() -> InputEvent? {
    let happened = Int(terminal_guard_take())
    guard happened != 0 else { return nil }
    if happened & Int(TERMINAL_GUARD_RESIZED) != 0 {
      let repaints = happened & Int(TERMINAL_GUARD_CONTINUED) != 0
      if repaints { forget() }
      let old = size
      size = descriptors.size() ?? old
      if repaints || size != old {
        // Whatever the terminal has made of its lines on its own is unknown.
        forget()
        pending.append(.resize(width: size.width, height: size.height))
      }
    }
    if happened & Int(TERMINAL_GUARD_WAKE) != 0 { pending.append(.wake) }
    if happened & Int(TERMINAL_GUARD_ENDING) != 0 {
      pending.insert(.terminate(status: 128 + terminal_guard_ending_signal()), at: 0)
    }
    return pending.isEmpty ? nil : pending.removeFirst()
  }
}

/// A clock that no one sets.
enum Monotonic {
  static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
