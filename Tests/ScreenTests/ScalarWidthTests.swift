import Testing

@testable import Screen

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

@Suite struct ScalarWidthTests {
  /// Where the C library knows a scalar and says something else, and why the table is right.
  static let known: [(ClosedRange<UInt32>, String)] = [
    (0x2028...0x2029, "separators never reach a cell: VisibleText replaces them"),
    (0x2630...0x2637, "trigrams are wide since Unicode 16"),
    (0x268A...0x268F, "monograms and digrams are wide since Unicode 16"),
    (0x3248...0x324F, "ambiguous in Unicode, and so narrow; the C library makes an exception of its own"),
    (0x1171E...0x1171E, "became a spacing mark in Unicode 17"),
    (0x1D300...0x1D356, "tetragrams are wide since Unicode 16"),
    (0x1D360...0x1D376, "counting rods are wide since Unicode 16"),
  ]

  /// `wcwidth` needs a feature macro that the Swift module of the C library is not built with.
  static let wcwidth: (@convention(c) (wchar_t) -> Int32)? = {
    guard setlocale(LC_CTYPE, "C.UTF-8") != nil, let symbol = dlsym(nil, "wcwidth") else { return nil }
    return unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
  }()

  @Test(.enabled(if: wcwidth != nil, "no C.UTF-8 locale"))
  func agreesWithTheCLibrary() throws {
    let wcwidth = try #require(Self.wcwidth)
    var compared = 0
    for value in UInt32(0xA0)..<0x11_0000 {
      guard let scalar = Unicode.Scalar(value), !Self.known.contains(where: { $0.0.contains(value) }) else { continue }
      let theirs = Int(wcwidth(wchar_t(value)))
      // -1: the C library's Unicode is older than the table's.
      guard theirs >= 0 else { continue }
      compared += 1
      if ScalarWidth.columns(scalar) != theirs {
        Issue.record("U+\(String(value, radix: 16)): \(ScalarWidth.columns(scalar)), the C library \(theirs)")
      }
    }
    // Unicode 14 had 282,000 characters with those for private use.
    #expect(compared > 250_000)
  }

  @Test func tablesAscendAndDoNotTouch() {
    for table in [ScalarWidth.zeroWidth, ScalarWidth.doubleWidth] {
      #expect(table.count.isMultiple(of: 2))
      for index in table.indices.dropFirst() {
        // Within a pair the two may be equal.
        #expect(index.isMultiple(of: 2) ? table[index] > table[index - 1] + 1 : table[index] >= table[index - 1])
      }
    }
  }
}
