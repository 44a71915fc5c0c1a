import Screen
import Testing

@testable import CursesTerminal

/// Bytes in, bytes out: no terminal is asked.
///
/// Esc is written `^`, so that a case can be read.
@Suite struct FrameWriterTests {
  static var capabilities: Capabilities {
    var result = Capabilities()
    result.reset = Array("^[0m".utf8)
    result.bold = Array("^[1m".utf8)
    result.underline = Array("^[4m".utf8)
    result.clearToEndOfLine = Array("^[K".utf8)
    result.showCursor = Array("^[?25h".utf8)
    result.hideCursor = Array("^[?25l".utf8)
    return result
  }

  static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "^")
  }

  static func surface(_ lines: String..., width: Int = 10, style: Style = .plain) -> Surface {
    var surface = Surface(width: width, height: lines.count)
    for (y, line) in lines.enumerated() { surface.put(line, at: Point(x: 0, y: y), style: style) }
    return surface
  }

  @Test func firstFrameIsWrittenInFull() {
    var writer = FrameWriter(Self.capabilities)
    #expect(Self.text(writer.frame(Self.surface("quay", ""))) == "^[0m^[1;1Hquay^[K^[2;1H^[K")
  }

  @Test func laterFramesWriteWhatChanged() {
    var writer = FrameWriter(Self.capabilities)
    _ = writer.frame(Self.surface("two boats", "sank"))
    #expect(Self.text(writer.frame(Self.surface("two goats", "sank"))) == "^[1;5Hg")
    #expect(writer.frame(Self.surface("two goats", "sank")).isEmpty)
    #expect(Self.text(writer.frame(Self.surface("", "sank"))) == "^[1;1H^[K")
  }

  @Test func forgottenFramesAreWrittenAgain() {
    var writer = FrameWriter(Self.capabilities)
    let first = writer.frame(Self.surface("quay"))
    writer.forget()
    #expect(writer.frame(Self.surface("quay")) == first)
  }

  @Test func stylesAreSetAndReset() {
    var writer = FrameWriter(Self.capabilities)
    _ = writer.frame(Self.surface(""))
    let surface = Self.surface("ab", style: .plain.bold.underlined(.curly))
    #expect(Self.text(writer.frame(surface)) == "^[1;1H^[1m^[4mab^[0m")
  }

  @Test func kindsOfUnderlineWhereTheTerminalDrawsThem() {
    var capabilities = Self.capabilities
    capabilities.underlineKinds = .subparameter
    var writer = FrameWriter(capabilities)
    _ = writer.frame(Self.surface(""))
    let surface = Self.surface("a", style: .plain.underlined(.curly))
    #expect(Self.text(writer.frame(surface)) == "^[1;1H^[4:3ma^[0m")
  }

  @Test(arguments: [
    (ColorDepth.mono, "a"), (.direct, "^[38;2;255;135;0ma^[0m"),
  ])
  func colours(depth: ColorDepth, expected: String) {
    var capabilities = Self.capabilities
    capabilities.colorDepth = depth
    var writer = FrameWriter(capabilities)
    _ = writer.frame(Self.surface(""))
    let frame = writer.frame(Self.surface("a", style: .plain.foreground(.rgb(255, 135, 0))))
    #expect(Self.text(frame).hasPrefix("^[1;1H" + expected))
  }

  @Test func glyphsOfDoubtfulWidthAreBracketedByMoves() {
    var writer = FrameWriter(Self.capabilities)
    _ = writer.frame(Self.surface(""))
    #expect(Self.text(writer.frame(Self.surface("a🚢b"))) == "^[1;1Ha  ^[1;2H🚢^[1;4Hb")
  }

  @Test func cursorIsHiddenWhileDrawingAndPlacedLast() {
    var writer = FrameWriter(Self.capabilities)
    var surface = Self.surface("a")
    surface.cursor = Point(x: 3, y: 0)
    #expect(Self.text(writer.frame(surface)).hasSuffix("^[1;4H^[?25h"))
    surface.put("b", at: Point(x: 0, y: 0))
    #expect(Self.text(writer.frame(surface)) == "^[?25l^[1;1Hb^[1;4H^[?25h")
    surface.cursor = Point(x: 4, y: 0)
    #expect(Self.text(writer.frame(surface)) == "^[1;5H")
    surface.cursor = nil
    #expect(Self.text(writer.frame(surface)) == "^[?25l")
  }

  @Test func theLastCellIsLeftWhereItWouldScroll() {
    var capabilities = Self.capabilities
    capabilities.lastCellScrolls = true
    var writer = FrameWriter(capabilities)
    _ = writer.frame(Self.surface("", ""))
    #expect(Self.text(writer.frame(Self.surface("0123456789", "0123456789"))) == "^[1;1H0123456789^[2;1H012345678")
  }

  @Test func nothingThatSteersTheTerminalPasses() {
    var writer = FrameWriter(Self.capabilities)
    _ = writer.frame(Self.surface("", width: 40))
    var surface = Self.surface("\u{1B}]52;c;ZXZpbA==\u{7}\u{9B}31m\u{202E}", width: 40)
    surface.fill(Rect(x: 30, y: 0, width: 2, height: 1), with: "\u{1B}")
    let bytes = writer.frame(surface)
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    // The two Esc place the cursor.
    #expect(scalars.count { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) } == 2)
    #expect(!scalars.contains("\u{202E}"))
  }
}
