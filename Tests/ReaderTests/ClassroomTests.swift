import Comparison
import Testing

@testable import Reader

/// Finding what the program marks.
@Suite struct ClassroomTests {
  @Test func nothingIsGivenAway() {
    var state = FerryFixture.state()
    let plain = ReaderState(name: "ferry", articles: FerryFixture.articles, width: 120, height: 40)
    state.press("Q")
    #expect(!state.text.contains("≠") && !state.text.contains("▌"))
    #expect(plain.text.contains("comparing"))
    for keys in ["<F3>", "<F4>", "x", "<C-p>", "f", "c", "<Enter>", ":view-facts<Enter>"] {
      state.press(keys)
      #expect(state.view == .columns && state.overlay == nil && state.selection == nil, "\(keys)")
      #expect(!state.text.contains("≠"), "\(keys)")
      state.press("<Esc>")
    }
    state.press("V*")
    #expect(state.message == "marked; 1 in all")
    state.press("M")
    #expect(!state.text.contains("≠") && !state.text.contains("counterpart"))
    state.press("qu")
    state.press("q")
    #expect(!state.isClassroom)
    #expect(state.selectedID == "dead")
  }

  @Test func guessesAreScored() {
    var state = FerryFixture.state()
    state.press("Q")
    // Where the cursor stands is a whole sentence: the headline.
    state.press("=")
    #expect(state.guesses.map(\.contradicts) == [false])
    func guess(_ source: Int, _ words: String, contradicts: Bool) {
      state.activate(source)
      let range = FerryFixture.range(source, words)
      state.selecting = WordSelection(
        unit: .letters, source: source, anchor: Int(range.start), cursor: Int(range.end) - 1)
      state.press(contradicts ? "!" : "=")
    }
    guess(0, "eleven people died", contradicts: true)
    guess(1, "5.15", contradicts: true)
    guess(2, "An inquiry was promised", contradicts: true)
    guess(0, "84 passengers", contradicts: false)
    #expect(state.text.contains("classroom: 5 found"))
    state.press("R")
    let score = state.score
    #expect(score.contradictions == Score.Part(guesses: 3, right: 2, facts: 3, found: 2))
    #expect(score.agreements.guesses == 2 && score.agreements.right == 1)
    #expect(score.contradictions.precision == 67 && score.contradictions.recall == 67)
    #expect(state.text.contains("2 of 3 right (precision 67 %),  2 of 3 found (recall 67 %)"))
    #expect(state.text.contains("✗ ≠ Evening Bulletin"))
    state.press("q")
    #expect(state.text.contains("classroom, marks shown"))
    state.press("R")
    #expect(state.hidesMarks)
    state.press("uQ")
    #expect(state.guesses.count == 4)
  }

  @Test func theSameGuessAgainIsTakenBack() {
    var state = FerryFixture.state()
    state.press("QV=V=")
    #expect(state.guesses.isEmpty)
    state.press("V=V!")
    #expect(state.guesses.map(\.contradicts) == [true])
  }

  @Test func outsideTheClassroomNothingIsGuessed() {
    var state = FerryFixture.state()
    state.press("V!")
    #expect(state.guesses.isEmpty)
    #expect(state.message == "guessing is for the classroom; Q enters it")
  }
}
