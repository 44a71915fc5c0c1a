import Testing

@testable import Screen

@Suite struct ColorDepthTests {
  @Test(arguments: [
    (ColorDepth.direct, Color.rgb(1, 2, 3), Color.rgb(1, 2, 3)), (.direct, .indexed(208), .indexed(208)),
    (.palette256, .rgb(255, 135, 0), .indexed(208)), (.palette256, .rgb(0, 0, 0), .indexed(16)),
    (.palette256, .rgb(128, 128, 128), .indexed(244)), (.palette256, .indexed(3), .indexed(3)),
    (.ansi16, .indexed(9), .indexed(9)), (.ansi16, .rgb(255, 255, 255), .indexed(15)),
    (.ansi16, .indexed(196), .indexed(9)), (.ansi16, .indexed(21), .indexed(12)),
    (.ansi8, .indexed(9), .indexed(1)), (.ansi8, .indexed(46), .indexed(2)), (.ansi8, .indexed(7), .indexed(7)),
    (.ansi8, .rgb(32, 96, 64), .indexed(2)), (.ansi8, .rgb(0, 51, 102), .indexed(4)),
    (.ansi16, .rgb(64, 70, 80), .indexed(8)), (.ansi8, .rgb(250, 244, 230), .indexed(7)),
    (.mono, .indexed(1), .default), (.mono, .rgb(9, 9, 9), .default), (.ansi8, .default, .default),
  ])
  func nearest(depth: ColorDepth, asked: Color, shown: Color) {
    #expect(depth.nearest(to: asked) == shown)
  }

  @Test(arguments: [
    (-1, ColorDepth.mono), (0, .mono), (8, .ansi8), (16, .ansi16), (88, .ansi16), (256, .palette256),
    (0x100_0000, .direct),
  ])
  func depthOfADatabaseEntry(colors: Int, depth: ColorDepth) {
    #expect(ColorDepth(colors: colors) == depth)
  }

  /// The colour of a palette entry leads back to an entry of that colour; the cube and the greys share a few.
  @Test(arguments: UInt8(16)...255)
  func paletteEntriesLeadBack(index: UInt8) {
    let color = Palette.rgb(at: index)
    let asked = Color.rgb(UInt8(color.red), UInt8(color.green), UInt8(color.blue))
    #expect(Palette.rgb(of: ColorDepth.palette256.nearest(to: asked)).distance(to: color) == 0)
  }
}
