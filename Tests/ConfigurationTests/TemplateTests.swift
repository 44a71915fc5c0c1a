import Reader
import Testing

@testable import Configuration

/// The file that `rashomon config` prints.
@Suite struct TemplateTests {
  /// The same with the signs taken away that make settings remarks.
  private static let uncommented = Configuration.template.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.hasPrefix("#") && !$0.hasPrefix("# ") && $0 != "#" ? $0.dropFirst() : $0 }.joined(separator: "\n")

  @Test func saysWhatTheProgramDoesAnyway() {
    #expect(Configuration(Array(Configuration.template.utf8), name: "template") == Configuration())
    #expect(Configuration(Array(Self.uncommented.utf8), name: "template") == Configuration())
  }

  @Test func namesAllThatCanBeSet() {
    for setting in Setting.all(themes: []) { #expect(Self.uncommented.contains("\n\(setting.name) = ")) }
    for binding in Keymap.standard.bindings { #expect(Self.uncommented.contains("= \"\(binding.action.rawValue)\"")) }
    for role in ThemeRole.allCases { #expect(Configuration.template.contains("#   \(role.rawValue) ")) }
  }

  @Test func noLineIsTooLong() {
    for line in Configuration.template.split(separator: "\n") { #expect(line.count <= 130, "\(line)") }
  }
}
