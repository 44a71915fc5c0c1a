import Testing

@testable import Comparison

/// "No one" is an amount like others where nobody at all is meant.
@Suite struct NobodyTests {
  @Test(
    "nobody at all",
    arguments: [
      ("No one was killed when the ferry sank off Holm.", "Three people were killed when the ferry sank off Holm."),
      (
        "Nobody was injured in the fire at the Tessel mill.", "Five people were injured in the fire at the Tessel mill."
      ),
      ("None of the passengers died when the bus overturned.", "Two passengers died when the bus overturned."),
      ("0 people were killed when the ferry sank off Holm.", "Three people were killed when the ferry sank off Holm."),
    ])
  func nobodyAtAll(a: String, b: String) { #expect(DifferingValuesTests.relations(.quantity, a, b) == [.contradict]) }

  @Test func theFirstBlastIsNotTheSecond() {
    let killed = "were killed in the second blast in Holm."
    let others = "Seven people were killed in the first blast in Holm."
    for number in ["Nobody was killed in the second blast in Holm.", "Five people " + killed] {
      #expect(DifferingValuesTests.relations(.quantity, number, others).isEmpty)
    }
    #expect(
      DifferingValuesTests.relations(.quantity, "Five people " + killed, "Seven people " + killed).contains(.contradict)
    )
  }

  @Test(
    "nobody of some",
    arguments: [
      ("None of the children died when the bus overturned.", "Two people died when the bus overturned."),
      ("No one else was injured in the crash near Holm.", "Two people were injured in the crash near Holm."),
      (
        "No one on the ground was killed when the plane crashed near Holm.",
        "Nine people were killed when the plane crashed near Holm."
      ),
      (
        "No one was seriously injured when the train derailed near Lund.",
        "Twelve people were injured when the train derailed near Lund."
      ),
      (
        "No serious injuries were reported after the crash near Lund.",
        "Six people were injured in the crash near Lund."
      ),
    ])
  func nobodyOfSome(a: String, b: String) {
    #expect(!DifferingValuesTests.relations(.quantity, a, b).contains(.contradict))
  }
}
