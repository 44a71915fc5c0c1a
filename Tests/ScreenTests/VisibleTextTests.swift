import Screen
import Testing

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("red \u{1B}[31malert", "red ␛[31malert"), ("\u{0}\u{7}\u{7F}", "␀␇␡"), ("\u{9B}31m", "�31m"),
    ("a\u{2028}b\u{2029}", "a␤b␤"), ("\u{202E}gnp.exe\u{202C}", "�gnp.exe�"), ("\u{2066}x\u{2069}", "�x�"),
    ("tab\tand\r\nline", "tab and line"), ("soft\u{AD}hyphen\u{200E}", "softhyphen"), ("\u{FEFF}start", "start"),
    ("e\u{301}", "e\u{301}"), ("👩‍🚒 🏴󠁧󠁢󠁳󠁣󠁴󠁿", "👩‍🚒 🏴󠁧󠁢󠁳󠁣󠁴󠁿"), ("a\u{E0041}\u{E0042}b", "ab"), ("\u{301}x", "◌\u{301}x"),
  ])
  func nothingSteersTheTerminal(text: String, expected: String) {
    // Compared by scalars: as strings, a mark and its composed letter are equal.
    #expect(Array(VisibleText.sanitized(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func towersOfMarksAreCut() {
    let tower = "z" + String(repeating: "\u{301}\u{327}", count: 500)
    #expect(TextWidth.of(tower) == 1)
    #expect(VisibleText.sanitized(tower).unicodeScalars.count == 30)
  }

  @Test func everyScalarIsSafe() {
    for value in UInt32(0)..<0x11_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for shown in VisibleText.sanitized(String(Character(scalar))).unicodeScalars {
        let category = shown.properties.generalCategory
        let isSeparator = category == .lineSeparator || category == .paragraphSeparator
        if category == .control || isSeparator || shown.properties.isNoncharacterCodePoint {
          Issue.record("U+\(String(value, radix: 16)) shows \(shown.value)")
        }
      }
    }
  }
}
