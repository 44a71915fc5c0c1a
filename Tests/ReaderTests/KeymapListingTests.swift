import Screen
import Testing

@testable import Reader

/// The bindings as a list to read.
@Suite struct KeymapListingTests {
  @Test func groupsByPlaceAndAligns() throws {
    var keymap = Keymap([
      Binding([Key(.character("x"))], .back, in: .explanation), Binding([Key(.character("j"))], .lineDown),
    ])
    try keymap.bind("<Down>", to: .lineDown)
    try keymap.bind("二", to: .help)
    let expected = """
      Everywhere
        <Down>  j  line-down  down a line
        二         help       this help

      In the explanation
        x          back       back; at the first screen, leave

      """
    #expect(keymap.listing == expected)
  }

  /// The digits are one line of help, so that of the actions they choose only the first is named.
  @Test func namesEveryActionThatHasAKey() {
    let words = Set(Keymap.standard.listing.split { $0 == " " || $0 == "\n" }.map(String.init))
    for binding in Keymap.standard.bindings where (binding.action.sourceIndex ?? 0) == 0 {
      #expect(words.contains(binding.action.rawValue), "\(binding.action)")
      #expect(words.contains(binding.notation), "\(binding.notation)")
    }
  }
}
