import Reader
import Screen
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// Compares a frame with the one in `Goldens/`.
///
/// A frame that is not there yet is recorded where `RECORD_GOLDENS=1` says so, and fails all the same: a person reads it
/// before it holds. Goldens are the full frame, rows and then styles, so that a difference can be read.
func expectGolden(_ surface: Surface, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let path = "\(TestLexicon.root)/Tests/ReaderTests/Goldens/\(name).txt"
  let actual = surface.golden
  let expected = GoldenFile.read(path)
  if expected == actual { return }
  if getenv("RECORD_GOLDENS").map({ String(cString: $0) }) == "1" {
    GoldenFile.write(actual, to: path)
    Issue.record("recorded \(name).txt: read it, then run again", sourceLocation: sourceLocation)
    return
  }
  guard let expected else {
    Issue.record("\(name).txt is not recorded; RECORD_GOLDENS=1 records it", sourceLocation: sourceLocation)
    return
  }
  let difference = GoldenFile.difference(expected, actual)
  Issue.record("\(name).txt differs:\n\(difference)", sourceLocation: sourceLocation)
}

private enum GoldenFile {
  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
  }

  /// The lines that differ, old before new.
  static func difference(_ old: String, _ new: String) -> String {
    let (before, after) = (lines(old), lines(new))
    return (0..<max(before.count, after.count)).filter { row in
      row >= before.count || row >= after.count || before[row] != after[row]
    }.prefix(40).map { row in
      let (old, new) = (row < before.count ? before[row] : "", row < after.count ? after[row] : "")
      return "\(row): - \(old)\n\(row): + \(new)"
    }.joined(separator: "\n")
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
