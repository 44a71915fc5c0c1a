import Comparison
import TestSupport
import Testing

@Suite struct SentenceSplitterTests {
  /// `|` stands for a boundary; the number says how many sentences there are, so that a lost mark is noticed.
  @Test func boundariesStandWhereTheMarksAre() {
    for (marked, wanted) in [
      ("The tram left at 6 a.m. on Monday.| Nobody was hurt.", 2), ("At 5 a.m. Mr. Hale went to work.", 1),
      ("Gen. K. Marsh spoke to the U.N. Security Council.| He left.", 2),
      ("“We saw it fall.| It was loud,” she said.", 2),
      ("1. The first point| 2. The second point", 2), ("It was said . . . and then forgotten.", 1),
      ("Prices rose by 4.6 per cent.| Wages did not.", 2), ("The end.|Then it began.", 2),
      ("Dr. J. R. Stone Jr. of Acme Inc. spoke.", 1), ("Ask you and I.| Did you see Ann I. Cole?", 2),
      ("LUND HILL, June 8 (Asko) -| The mill burned down.| Nobody was hurt.", 3),
      ("(Asko) —| The mill burned down.", 2), ("(ASKO)| The mill burned down.", 2),
      ("(Nobody) was hurt when the mill burned down.", 1), ("(ASKO) was the first to report it.", 1),
      ("Lund, Denmark (ASKO News) —| “We saw it,” he said.", 2), ("LUND —| The mill burned down.", 2),
      ("ST. LUND, June 8, 2018 --| The mill burned.", 2), ("ASKO - Europe's largest mill - burned down.", 1),
      ("ASKO — the largest mill — burned down.", 1), ("The mill — Europe's largest — burned down.", 1),
      ("A - The mill burned down.", 1), ("He wrote “[...] and so on” in May.", 1),
      ("Write to Jane.Doe@example.com.| She answers.", 2),
    ] {
      let parts = marked.split(separator: "|").map { $0.trimmed }
      let text = marked.split(separator: "|", omittingEmptySubsequences: false).joined()
      let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
      let got = document.sentences.map { document.article.string($0.range) }
      #expect(got == parts, "\(marked)")
      #expect(parts.count == wanted)
    }
  }

  @Test func linesWrappedByHandAndPageBreaksAreReadThrough() {
    let text = """
      The committee met for the third time this year and heard from eleven witnesses who had been
      on the bridge when the ferry struck it, among them the captain of the tug that was
      waiting below.

      It then turned to the question of how the signal lights had come to be switched off in the

      first place, and who had known of it.
      """
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    #expect(document.sentences.count == 2)
    #expect(document.blocks.count == 2)
  }

  @Test func eachLineIsAParagraphWhereLinesAreNotWrapped() {
    let text = "The ferry struck the bridge on Monday.\nNobody was hurt, the company said.\nThe bridge is closed."
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    #expect(document.blocks.count == 3)
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self.drop { $0 == " " }) }
}
