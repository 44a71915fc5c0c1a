import TestSupport
import Testing

@testable import Comparison

/// What is denied of one word and said by its contradictory comes to the same; what is denied of a contrary does not.
@Suite struct DenialTests {
  private static var concepts: ConceptTable { TestLexicon.english.concepts }

  private static func areContradictory(_ a: Form, _ b: Form) -> Bool {
    concepts.areContradictory(concepts.concept(of: a), concepts.concept(of: b))
  }

  @Test func contradictoriesLeaveNothingBetweenThem() {
    #expect(Self.areContradictory(Form("die"), Form("survive")))
    #expect(Self.areContradictory(Form("survive"), Form("die")))
    // Neither: it stayed as it was.
    #expect(!Self.areContradictory(Form("rise"), Form("fall")))
    #expect(Self.concepts.areOpposite(Self.concepts.concept(of: Form("rise")), Self.concepts.concept(of: Form("fall"))))
  }

  @Test(arguments: [
    ("The captain of the Aurora did not survive the wreck.", "The captain of the Aurora died in the wreck."),
    ("None of the sailors survived the wreck of the Aurora.", "The sailors all died in the wreck of the Aurora."),
    ("The owner of the mill was acquitted of fraud.", "The owner of the mill was not convicted of fraud."),
  ])
  func comeToTheSame(_ a: String, _ b: String) {
    let found = PlaceRelationTests.pairs(.event, a, b)
    #expect(found.contains { $0.0 == .agree && $0.1 == "contradictory is denied" }, "\(found)")
    #expect(!found.contains { $0.0 == .contradict }, "\(found)")
  }

  @Test(arguments: [
    ("The captain of the Aurora did not survive the wreck.", "The captain of the Aurora survived the wreck."),
    ("The captain of the Aurora died in the wreck.", "The captain of the Aurora survived the wreck."),
  ])
  func contradict(_ a: String, _ b: String) {
    let found = PlaceRelationTests.pairs(.event, a, b)
    #expect(found.contains { $0.0 == .contradict }, "\(found)")
  }

  /// What did not rise need not have fallen.
  @Test func contrariesDenied() {
    let found = PlaceRelationTests.pairs(
      .event, "The price of bread did not rise in Holm.", "The price of bread fell in Holm.")
    #expect(!found.contains { $0.0 == .agree || $0.0 == .contradict }, "\(found)")
  }
}
