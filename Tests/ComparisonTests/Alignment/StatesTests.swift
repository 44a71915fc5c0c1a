import TestSupport
import Testing

@testable import Comparison

/// Counts of those who are somewhere, above all aboard, and of those of whom a part is told.
@Suite struct StatesTests {
  static func relations(_ a: String, _ b: String) -> [Relation] { DifferingValuesTests.relations(.quantity, a, b) }

  @Test(
    "who is aboard is told in many ways",
    arguments: [
      "117 people had been aboard the aircraft that hit a hill.",
      "The plane had 117 people on board.",
      "The plane hit a hill with 117 people aboard.",
      "There were 117 people on the plane.",
      "A jet that was carrying 117 people hit a hill.",
    ])
  func aboard(text: String) {
    #expect(Self.relations("A passenger jet carrying 118 people slammed into a hillside.", text) == [.contradict])
    #expect(
      Self.relations("A jet with 118 people on board crashed.", text.replacing("117", with: "118")) == [.agree])
  }

  @Test func whatBecameOfThoseAboardIsToldOfThem() {
    #expect(
      Self.relations("The crash killed all 118 people on board.", "The crash near Holm killed 117 people.")
        == [.contradict])
  }

  /// Nine of ten died: ten are not the dead.
  @Test(arguments: ["Nine of the ten people on board died.", "Of the ten people on board, nine died."])
  func aWholeIsNotItsPart(text: String) {
    let relations = Self.relations("The crash killed ten people.", text)
    #expect(!relations.contains(.agree))
  }

  @Test(arguments: ["All but two of the miners were rescued.", "Everyone except two miners was rescued."])
  func whoIsTakenOutIsNotMeant(text: String) {
    #expect(Self.relations(text, "Two miners were rescued.").isEmpty)
  }

  @Test func whoIsTakenOutOfNobodyIsMeant() {
    #expect(Self.relations("None but two miners were rescued.", "Two miners were rescued.").contains(.agree))
  }

  @Test func aPartIsComparedWithTheDead() {
    #expect(
      Self.relations("The crash killed 117 people.", "Of the 117 people on board, 111 died.").contains(.contradict))
  }

  @Test func wholesAreOne() {
    let relations = Self.relations(
      "Of those 36 bodies, 32 have been identified, county officials said.",
      "32 of the 36 bodies have been identified, officials say.")
    #expect(relations == [.agree, .agree])
  }
}
