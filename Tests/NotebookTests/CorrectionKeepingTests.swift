import Notebook
import TestSupport
import Testing

/// Corrections and lettered places.
@Suite struct CorrectionKeepingTests {
  private static func place(_ article: String, _ start: Int) -> SavedCorrection.Place {
    SavedCorrection.Place(article: article, start: start, end: start + 4)
  }

  @Test func correctionsComeBackInTheirOrder() throws {
    let folder = try TemporaryFolder()
    let notebook = try Notebook(folder: folder.path)
    let first = SavedCorrection(verb: "separate", kind: "date", first: Self.place("b", 30), time: 1)
    let second = SavedCorrection(
      verb: "relate", kind: "quantity", relation: "refine", first: Self.place("a", 10), second: Self.place("b", 20),
      time: 2)
    try notebook.save([first, second], among: ["a", "b"])
    #expect(try notebook.corrections(among: ["b", "a", "c"]) == [first, second])
    // Only where both articles are open.
    #expect(try notebook.corrections(among: ["a"]) == [])
    #expect(try notebook.corrections(among: ["b"]) == [first])
  }

  @Test func othersStayWhereSomeAreReplaced() throws {
    let folder = try TemporaryFolder()
    let notebook = try Notebook(folder: folder.path)
    let far = SavedCorrection(
      verb: "join", kind: "date", first: Self.place("a", 1), second: Self.place("z", 2), time: 1)
    let near = SavedCorrection(
      verb: "join", kind: "date", first: Self.place("a", 1), second: Self.place("b", 2), time: 2)
    try notebook.save([far, near], among: ["a", "b", "z"])
    try notebook.save([], among: ["a", "b"])
    #expect(try notebook.corrections(among: ["a", "b", "z"]) == [far])
    try notebook.forgetAll()
    #expect(try notebook.corrections(among: ["a", "b", "z"]) == [])
  }

  @Test func aLetterMeansOnePlaceOfAnEvent() throws {
    let folder = try TemporaryFolder()
    let notebook = try Notebook(folder: folder.path)
    func lettered(_ article: String, _ offset: Int) -> LetteredPlace {
      LetteredPlace(letter: "a", place: ReadingPlace(article: article, offset: offset, time: 5))
    }
    try notebook.save(lettered("one", 10), among: ["one", "two"])
    try notebook.save(lettered("two", 20), among: ["one", "two"])
    #expect(try notebook.letters(in: "one") == [])
    #expect(try notebook.letters(in: "two") == [lettered("two", 20)])
    // Another event has letters of its own.
    try notebook.save(lettered("three", 30), among: ["three"])
    #expect(try notebook.letters(in: "two").count == 1)
  }
}
