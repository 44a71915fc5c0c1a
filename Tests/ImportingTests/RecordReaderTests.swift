import Comparison
import Importing
import TestSupport
import Testing

@Suite struct RecordReaderTests {
  static func article(_ line: String) throws -> (Article, [String]) {
    var reader = RecordReader(lexicon: TestLexicon.english)
    let article = try reader.article(line: Array(line.utf8), name: "line 7")
    return (article, reader.takeWarnings().map(\.description))
  }

  @Test func readsAnArticle() throws {
    let (article, warnings) = try Self.article(
      #"{"id": "w", "text": "caf\u00e9 \ud83d\ude80", "date": "2020-01-03", "title": "T", "source": "S", "more": [1]}"#)
    #expect(article.id == "w")
    #expect(article.text == Array("café 🚀".utf8))
    #expect(article.published == CalendarDate(2020, 1, 3))
    #expect(article.title == "T")
    #expect(article.source == "S")
    #expect(article.sha256 == Digest.sha256(Array("café 🚀".utf8)))
    #expect(warnings.isEmpty)
  }

  @Test(arguments: [
    ("", "is no JSON object"), ("[1]", "is no JSON object"), ("{\"id\": \"a\"", "is no JSON object"),
    ("{\"id\": \"a\"}", "\"text\" is missing"), ("{\"id\": 3, \"text\": \"\"}", "\"id\" has a value of the wrong type"),
    ("{\"id\": null, \"text\": \"\"}", "\"id\" is null"),
    ("{\"id\": \"a\", \"text\": \"\\ud800\"}", "is no JSON object"),
  ])
  func saysWhatIsWrongWithALine(line: String, reason: String) {
    #expect(throws: InputProblem(name: "line 7", reason: reason)) { try Self.article(line) }
  }

  @Test func warnsOfADateThatIsNoDay() throws {
    let (article, warnings) = try Self.article(#"{"id": "w", "text": "x", "date": "last week"}"#)
    #expect(article.published == nil)
    #expect(warnings == ["line 7: the date \"last week\" is no day (YYYY-MM-DD)"])
  }

  @Test func readsAClusterAndTellsItsArticlesApart() throws {
    var reader = RecordReader(lexicon: TestLexicon.english)
    let line = #"{"id": "c", "articles": [{"id": "a", "text": "x"}, {"id": "a", "text": "y"}]}"#
    let cluster = try reader.cluster(line: Array(line.utf8), name: "line 1")
    #expect(cluster.id == "c")
    #expect(cluster.articles.map(\.id) == ["a", "a-2"])
    #expect(throws: InputProblem(name: "line 2", reason: "\"articles[0].text\" is missing")) {
      try reader.cluster(line: Array(#"{"id": "c", "articles": [{"id": "a"}]}"#.utf8), name: "line 2")
    }
  }

  @Test func namesAClusterByItsContentsAlone() {
    let a = Article(id: "a", text: [], sha256: "1")
    let b = Article(id: "b", text: [], sha256: "2")
    let renamed = Article(id: "z", text: [], sha256: "2")
    #expect(Digest.cluster([a, b]) == Digest.cluster([renamed, a]))
    #expect(Digest.cluster([a, b]) != Digest.cluster([a]))
  }
}
