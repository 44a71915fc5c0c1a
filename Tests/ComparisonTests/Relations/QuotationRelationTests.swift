import Testing

@testable import Comparison

@Suite struct QuotationRelationTests {
  @Test func wordsAreReadWithoutMarks() {
    let words = QuotationRelation.words("“It’s over,” [the captain] said—“now.”")
    #expect(words == ["it", "s", "over", "said", "now"].map { Form(utf8: $0.utf8) })
  }

  @Test func theLongestCommonSubsequence() {
    let (a, b) = (
      QuotationRelation.words("we saw the ship go down"), QuotationRelation.words("we saw a ship going down")
    )
    #expect(QuotationRelation.longestCommonSubsequence(a, b) == 4)
    #expect(QuotationRelation.longestCommonSubsequence(a, []) == 0)
  }
}
