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
    ("The captain of the Aurora was among the dead in the wreck.", "The captain of the Aurora survived the wreck."),
    ("The gunman killed himself at the mill in Holm.", "Police killed the gunman at the mill in Holm."),
    ("The court in Holm found Jonas Lund guilty of theft.", "The court in Holm acquitted Jonas Lund of theft."),
    ("Jonas Lund pleaded guilty to fraud.", "Jonas Lund pleaded not guilty to fraud."),
    ("Rosa Meyer will keep her seat in parliament.", "Rosa Meyer said she would give up her seat in parliament."),
    ("The rescuers found the boy alive in the cave.", "The rescuers found the boy dead in the cave."),
  ])
  func contradict(_ a: String, _ b: String) {
    let found = PlaceRelationTests.pairs(.event, a, b)
    #expect(found.contains { $0.0 == .contradict }, "\(found)")
  }

  /// Who resigned may stay on until there is somebody else.
  @Test func caretakersHaveResigned() {
    let found = PlaceRelationTests.pairs(
      .event, "Rosa Meyer, the prime minister, resigned in May but has stayed on as caretaker.",
      "Rosa Meyer, the prime minister, has resigned.")
    #expect(!found.contains { $0.0 == .contradict }, "\(found)")
    let office = PlaceRelationTests.pairs(
      .event, "Rosa Meyer remained in office in Holm.", "Rosa Meyer resigned in Holm.")
    #expect(!office.contains { $0.0 == .contradict }, "\(office)")
  }

  /// What did not rise need not have fallen.
  @Test func contrariesDenied() {
    let found = PlaceRelationTests.pairs(
      .event, "The price of bread did not rise in Holm.", "The price of bread fell in Holm.")
    #expect(!found.contains { $0.0 == .agree || $0.0 == .contradict }, "\(found)")
  }

  /// Of unlike predicates one may say more; the same done with, to or by another thing is not the same.
  @Test(arguments: [
    ("Norland's troops had left Karvia.", "Norland's troops are still in Karvia.", "unlike predicates"),
    (
      "The attacker at the mill in Holm used a knife.", "The attacker at the mill in Holm used an axe.", "other patient"
    ),
    ("The gunman was shot by police at the mill.", "The gunman shot himself at the mill.", "unlike predicates"),
  ])
  func tellOfOneEvent(_ a: String, _ b: String, _ rule: String) {
    let found = PlaceRelationTests.pairs(.event, a, b)
    #expect(found.contains { $0.0 == .refine && $0.1 == rule }, "\(found)")
    #expect(!found.contains { $0.0 == .agree }, "\(found)")
  }

  /// Whoever is killed by police may be shot by them, and the same do it to the same in other words.
  @Test(arguments: [
    ("The quake struck Karvia.", "The quake shook Karvia."),
    ("Police killed the gunman.", "Police shot the gunman dead."),
  ])
  func inOtherWords(_ a: String, _ b: String) {
    let found = PlaceRelationTests.pairs(.event, a, b)
    #expect(found.contains { $0.0 == .agree }, "\(found)")
  }

  /// Some and others, other days, other charges, two gunmen: nothing that excludes anything.
  @Test(arguments: [
    ("Three passengers died in the crash in Holm.", "Twelve passengers survived the crash in Holm."),
    ("Some sailors survived the wreck of the Aurora.", "Several sailors died in the wreck of the Aurora."),
    ("The rescuers found two of the boys alive.", "The rescuers found one boy dead."),
    ("Jonas Lund was not convicted of murder but of theft.", "Jonas Lund was convicted of theft."),
    ("Jonas Lund was not convicted of murder.", "Jonas Lund was convicted of theft."),
    (
      "The captain pleaded not guilty to murder but guilty to theft.", "The captain pleaded guilty to theft."
    ),
    (
      "One gunman killed himself, and police killed the other.", "Police killed a gunman and the other killed himself."
    ),
    ("The mayor of Holm was found dead on Monday.", "The mayor's dog was found alive on Monday."),
  ])
  func excludeNothing(_ a: String, _ b: String) {
    let found = PlaceRelationTests.pairs(.event, a, b)
    #expect(!found.contains { $0.0 == .contradict }, "\(found)")
  }

  @Test func whatRoseOneDayMayFallTheNext() {
    func relations(_ day: String) -> [Relation] {
      DifferingValuesTests.relations(
        .event, "The shares of the bank rose on Monday.", "The shares of the bank fell on \(day).")
    }
    #expect(relations("Monday").contains(.contradict))
    #expect(!relations("Tuesday").contains(.contradict))
  }

  /// Both say who does it and to whom, and nobody of one is told of in the other.
  @Test func theLikeOfOthers() {
    let found = PlaceRelationTests.pairs(
      .event, "Rescue divers led the children out of the cave at Holm on Wednesday.",
      "Rosa Meyer led the operation at the cave at Holm on Wednesday.")
    #expect(!found.contains { $0.0 == .agree && $0.1 == "same predicate" }, "\(found)")
  }
}
