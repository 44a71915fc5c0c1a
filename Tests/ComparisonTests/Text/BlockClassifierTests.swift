import Comparison
import TestSupport
import Testing

@Suite struct BlockClassifierTests {
  @Test func partsOfAPageAreTold() {
    let page = """
      Ferry strikes bridge at Holm

      By Ann Cole

      4 May 2018

      A ferry struck the old bridge at Holm on Friday, and eleven people were hurt.

      Photo: the bridge on Friday evening

      Read more: the history of the bridge

      Sign up for our newsletter

      - The captain was unhurt.

      [1] County archive, 1911.
      """
    let document = Document(Article(id: "a", text: Array(page.utf8)), lexicon: TestLexicon.english)
    #expect(
      document.blocks.map(\.kind) == [
        .title, .byline, .dateline, .body, .caption, .furniture, .furniture, .listItem, .note,
      ])
  }

  @Test func aLongSentenceWithASignOfAPictureIsRunningText() {
    let text = """
      Rosa Meyer (pictured) feeds the mules

      Keepers of the old harbour zoo pulled a young mule called Rosamund (pictured) out of the moat on Monday after she had \
      slipped on the wet stones beside the northern gate
      """
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    #expect(document.blocks.map(\.kind) == [.caption, .body])
  }

  @Test func rowsOfATableAreBlocksOfTheirOwn() {
    let text = """
      A ferry struck the old bridge at Holm on Friday, and eleven people were hurt in the crash.

      | Where    | Hurt |
      |:---------|-----:|
      | on board | 9    |
      | ashore   | 2    |
      Nobody was killed.
      """
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    #expect(document.blocks.map(\.kind) == [.body, .listItem, .listItem, .listItem, .listItem, .body])
    #expect(document.blocks.map { document.article.string($0.range) }.last == "Nobody was killed.")
  }

  @Test func frontMatterIsABlockOfItsOwn() {
    let text = "---\ntitle: A ferry\n---\n\nA ferry struck the bridge."
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    #expect(document.blocks.map(\.kind) == [.frontMatter, .body])
    #expect(document.sentences.count == 1)
  }
}
