#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// What was waited for and did not come.
struct PollingTimeout: Error, CustomStringConvertible {
  let description: String
}

/// Asks again and again until the answer is yes, at once the first time: a fixed wait would be too long on most machines and
/// too short on one.
///
///     try eventually("the help is shown") { try session.screen().contains("Keys") }
///
/// - Parameter evidence: What a failure should show, the screen for instance.
func eventually(
  _ what: String, withinSeconds seconds: Double = 10, evidence: () -> String = { "" }, _ isTrue: () throws -> Bool
) throws {
  let clock = ContinuousClock()
  let deadline = clock.now + .seconds(seconds)
  var pause: useconds_t = 500
  while try !isTrue() {
    guard clock.now < deadline else {
      throw PollingTimeout(description: "waited \(seconds) s in vain: \(what)\n" + evidence())
    }
    usleep(pause)
    pause = min(20_000, pause * 2)
  }
}
