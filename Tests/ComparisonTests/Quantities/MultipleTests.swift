import TestSupport
import Testing

/// How many times as much, none and one of a group.
@Suite struct MultipleTests {
  @Test(arguments: [
    ("Sales ⟦doubled⟧ last year.", ["2 ratio"]),
    ("Sales have ⟦more than doubled⟧.", [">2 ratio"]),
  ])
  func placeholder(_ text: String, _ values: [String]) {}
}
