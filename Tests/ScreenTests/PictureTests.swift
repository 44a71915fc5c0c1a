import Foundation
import Testing

@testable import Screen

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct PictureTests {
  private static func surface() -> Surface {
    var surface = Surface(width: 14, height: 4)
    surface.put("≠ a <b> & \"c\"", at: Point(x: 0, y: 0))
    surface.put("two  words", at: Point(x: 0, y: 1), style: .plain.bold)
    surface.put("港x", at: Point(x: 11, y: 1), style: .plain.reversed)
    surface.put("plain", at: Point(x: 1, y: 2), style: .plain.foreground(.indexed(1)).underlined(.dashed))
    surface.box(Rect(x: 8, y: 2, width: 4, height: 2), lines: .heavy)
    surface.put("dim", at: Point(x: 0, y: 3), style: .plain.dim.italic)
    return surface
  }

  @Test func eachRunStandsAtItsColumn() {
    let lines = Picture(of: Self.surface(), title: "A < B", ground: .light).svg.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"150\" height=\"96\" viewBox=\"0 0 150 96\" role=\"img\" "
          + "aria-labelledby=\"title\" aria-describedby=\"desc\">",
        "<title id=\"title\">A &lt; B</title>",
        "<desc id=\"desc\">≠ a &lt;b&gt; &amp; &quot;c&quot;", "two  words 港x", " plain  ┏━━┓", "dim     ┗━━┛",
        "</desc>",
        "<rect x=\"0.5\" y=\"0.5\" width=\"149\" height=\"95\" rx=\"6\" fill=\"#fdfdfb\" stroke=\"#d0d1d0\"/>",
        "<g transform=\"translate(12 12)\" font-family=\"'DejaVu Sans Mono',Menlo,Consolas,'Liberation Mono',monospace\" "
          + "font-size=\"14.95\" fill=\"#1f2328\">",
        "<rect x=\"99\" y=\"18\" width=\"27\" height=\"18\" fill=\"#1f2328\"/>",
        "<path d=\"M76.5 45V54M76 45.5H81\" fill=\"none\" stroke=\"#1f2328\" stroke-width=\"3\"/>",
        "<path d=\"M81 45.5h18\" fill=\"none\" stroke=\"#1f2328\" stroke-width=\"3\"/>",
        "<path d=\"M103.5 45V54M104 45.5H99\" fill=\"none\" stroke=\"#1f2328\" stroke-width=\"3\"/>",
        "<path d=\"M76.5 64V54M76 63.5H81\" fill=\"none\" stroke=\"#1f2328\" stroke-width=\"3\"/>",
        "<path d=\"M81 63.5h18\" fill=\"none\" stroke=\"#1f2328\" stroke-width=\"3\"/>",
        "<path d=\"M103.5 64V54M104 63.5H99\" fill=\"none\" stroke=\"#1f2328\" stroke-width=\"3\"/>",
        "<path d=\"M9 51.5h45\" fill=\"none\" stroke=\"#b31d28\" stroke-dasharray=\"6 3\"/>",
        "<text x=\"4.5\" text-anchor=\"middle\" y=\"14\">≠</text>",
        "<text x=\"18\" y=\"14\" textLength=\"99\" lengthAdjust=\"spacingAndGlyphs\">a &lt;b&gt; &amp; &quot;c&quot;</text>",
        "<text x=\"0\" y=\"32\" textLength=\"27\" lengthAdjust=\"spacingAndGlyphs\" font-weight=\"bold\">two</text>",
        "<text x=\"45\" y=\"32\" textLength=\"45\" lengthAdjust=\"spacingAndGlyphs\" font-weight=\"bold\">words</text>",
        "<text x=\"108\" text-anchor=\"middle\" y=\"32\" fill=\"#fdfdfb\">港</text>",
        "<text x=\"117\" y=\"32\" fill=\"#fdfdfb\">x</text>",
        "<text x=\"9\" y=\"50\" textLength=\"45\" lengthAdjust=\"spacingAndGlyphs\" fill=\"#b31d28\">plain</text>",
        "<text x=\"0\" y=\"68\" textLength=\"27\" lengthAdjust=\"spacingAndGlyphs\" fill=\"#66686b\" "
          + "font-style=\"italic\">dim</text>",
        "</g>", "</svg>",
      ])
  }

  /// Letters from right to left stay together, apart from those from left to right.
  @Test func wordsFromRightToLeftAreOneRun() {
    var surface = Surface(width: 20, height: 1)
    surface.put("in حي كبير, so", at: Point(x: 0, y: 0))
    let svg = Picture(of: surface, title: "", ground: .dark).svg
    #expect(svg.contains("textLength=\"63\" lengthAdjust=\"spacingAndGlyphs\">حي كبير</text>"))
    #expect(svg.contains("textLength=\"18\" lengthAdjust=\"spacingAndGlyphs\">in</text>"))
  }

  /// Whatever a title and a text hold, the picture is a document that an XML parser takes.
  @Test(arguments: PictureGround.allCases) func isWellFormed(ground: PictureGround) {
    var surface = Surface(width: 60, height: 3)
    let strange = "]]> <script>\u{1B}[31m\u{0}\u{7F}\u{85}\u{FFFE}👩‍👩‍👧 e\u{301} ▌░│ &amp; 'x'"
    for (y, line) in Underline.allCases.prefix(3).enumerated() {
      surface.put(strange, at: Point(x: y, y: y), style: .plain.foreground(.rgb(1, 200, 3)).underlined(line))
    }
    let svg = Picture(of: surface, title: strange, ground: ground).svg
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(!svg.contains("<script") && !svg.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    #expect(svg == Picture(of: surface, title: strange, ground: ground).svg)
  }

  /// Text has a contrast of 4.5 to 1, dimmed or not, in each of the sixteen colours but the two that grounds are made of.
  @Test(arguments: PictureGround.allCases) func coloursCanBeRead(ground: PictureGround) {
    let unread: Set<UInt8> = ground == .light ? [7, 15] : [0]
    for index in 0..<UInt8(16) where !unread.contains(index) {
      let color = ground.rgb(.indexed(index), default: ground.text)
      #expect(Self.contrast(color, ground.ground) >= 4.5, "\(index) on \(ground)")
    }
    #expect(Self.contrast(PicturePen(.plain.dim, on: ground).ink, ground.ground) >= 4.5)
  }

  /// The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance").
  private static func contrast(_ one: Palette.RGB, _ other: Palette.RGB) -> Double {
    func luminance(_ color: Palette.RGB) -> Double {
      let parts = [color.red, color.green, color.blue].map { part -> Double in
        let value = Double(part) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (light, dark) = (max(luminance(one), luminance(other)), min(luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
  }
}
