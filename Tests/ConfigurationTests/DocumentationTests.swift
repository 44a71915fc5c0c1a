import Foundation
import Reader
import TestSupport
import Testing

@testable import Configuration

/// `Documentation/configuration.md` names what there is, with its defaults, and its examples hold.
@Suite struct DocumentationTests {
  private static let page =
    (try? String(contentsOfFile: TestLexicon.root + "/Documentation/configuration.md", encoding: .utf8)) ?? ""

  @Test func namesEverySettingWithItsDefault() {
    for setting in Setting.all(themes: []) {
      #expect(
        Self.page.contains("\n| `\(setting.name)` | `\(setting.value(in: Configuration()))` |"), "\(setting.name)")
    }
  }

  @Test func namesEveryPlacePartAndTheme() {
    let names =
      Place.allCases.filter { $0 != .everywhere }.map(\.rawValue) + ThemeRole.allCases.map(\.rawValue)
      + ThemeReader.parts
    for name in names { #expect(Self.page.contains("`\(name)`"), "\(name)") }
    for theme in Theme.named { #expect(Self.page.contains("`\"\(theme.name)\"`"), "\(theme.name)") }
  }

  @Test func itsExampleIsWithoutMistakes() throws {
    let start = try #require(Self.page.range(of: "An example:\n"))
    let lines = Self.page[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0.isEmpty }.prefix { $0.isEmpty || $0.hasPrefix("    ") }
    #expect(lines.count > 15)
    let configuration = Configuration(Array(lines.joined(separator: "\n").utf8), name: "example")
    #expect(configuration.warnings == [])
    #expect(configuration.themeName == "paper" && configuration.reader.scrollMargin == 3)
  }
}
