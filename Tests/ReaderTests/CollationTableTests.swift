import Testing

@testable import Reader

/// Wordings under one another.
@Suite struct CollationTableTests {
  /// The lines as they are shown, `_` for a word that is marked, the wording's number before it.
  private func shown(_ wordings: [String], width: Int = 60) -> [String] {
    CollationTable(wordings, width: width).lines.map { line in
      let words = line.words.map { word in
        let text = (word.text ?? "") + (word.isShared || word.text == nil ? "" : "_")
        return text + String(repeating: " ", count: max(0, word.width + 1 - text.count))
      }
      let joined = words.joined()
      return "\(line.wording) " + String(joined.reversed().drop { $0 == " " }.reversed())
    }
  }

  @Test func whatIsSharedStandsInOneColumn() {
    #expect(
      shown(["There was no time to go", "There was no time at all to go."]) == [
        "0 There was no time        to go", "1 There was no time at_all_to go.",
      ])
  }

  @Test func theFullestWordingIsInTheMiddle() {
    let table = CollationTable(["boats", "no time for the boats at sea", "no time for boats"], width: 60)
    #expect(table.center == 1)
    #expect(table.lines.count == 3)
    #expect(table.lines.allSatisfy { $0.isFirst })
  }

  @Test func longOnesAreBrokenTogether() {
    let words = "one two three four five six seven"
    #expect(
      shown([words, words + " eight"], width: 14) == [
        "0 one two three", "1 one two three", "0 four five six", "1 four five six", "0 seven", "1 seven eight_",
      ])
    // What is worded alike is told once.
    #expect(shown([words, "One two three four five six seven."], width: 60) == ["0 " + words])
    #expect(CollationTable([words, "a", words], width: 60).alike == [0: [0, 2], 1: [1]])
  }

  @Test func whatSharesLittleIsSetByItself() {
    let table = CollationTable(["we will go home", "they shall stay tonight home"], width: 60)
    // No gap parts the words of either.
    #expect(
      table.lines.map { $0.words.map(\.text) } == [
        ["we", "will", "go", "home"], ["they", "shall", "stay", "tonight", "home"],
      ])
    #expect(table.lines[1].words.map(\.isShared) == [false, false, false, false, true])
  }

  @Test func noLineIsEmpty() {
    let table = CollationTable(["a", "a b c d e f g h i j k l m n o p", ""], width: 10)
    #expect(table.lines.allSatisfy { line in line.words.contains { $0.text != nil } })
    #expect(Set(table.lines.map(\.wording)) == [0, 1])
    #expect(CollationTable([], width: 10).lines.isEmpty)
  }

  @Test(arguments: 1..<40) func everyWordIsThereOnceAndInOrder(width: Int) {
    let wordings = ["the ship lay down on her side", "she lay on her port side, the ship", "the ship simply lay down"]
    let table = CollationTable(wordings, width: width)
    for (number, wording) in wordings.enumerated() {
      let words = table.lines.filter { $0.wording == number }.flatMap { $0.words.compactMap(\.text) }
      #expect(words == wording.split(separator: " ").map(String.init))
    }
  }
}
