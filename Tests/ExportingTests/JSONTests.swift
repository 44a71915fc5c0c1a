import Comparison
import Exporting
import Synchronization
import TestSupport
import Testing

@Suite struct JSONTests {
  @Test func aLongDocumentGoesOutInPieces() {
    let text = String(repeating: "The ferry left the pier at Holm with 40 passengers on 3 May 2019.\n\n", count: 400)
    let document = Document(Article(id: "long", text: Array(text.utf8)), lexicon: TestLexicon.english)
    let mentions = MentionExtractor(lexicon: TestLexicon.english).mentions(of: document)
    var whole = JSONWriter()
    FactsJSON.write(document, mentions, to: &whole)
    let sunk = Mutex<[[UInt8]]>([])
    var json = JSONWriter { piece in sunk.withLock { $0.append(piece) } }
    FactsJSON.write(document, mentions, to: &json)
    let pieces = sunk.withLock { $0 }
    #expect(pieces.count > 1)
    #expect(pieces.allSatisfy { $0.count >= 1 << 16 && $0.count < 1 << 17 })
    #expect(Array(pieces.joined()) + json.bytes == whole.bytes)
  }

  @Test func writesAComparison() {
    var json = JSONWriter()
    ComparisonJSON.write(Fixture.comparison, id: "ferry", to: &json)
    expectText(
      String(decoding: json.bytes, as: UTF8.self),
      jsonLine(
        #"""
        {"schema": "rashomon.comparison/1", "id": "ferry", "sources": [{"id": "post",
        "title": "Ferry runs aground: \"55\" hurt", "source": "Harbour Post", "published": "2020-01-08",
        "sha256": "aa"},
        {"id": "wire", "title": null, "source": null, "published": "2020-01-07", "sha256": "bb"},
        {"id": "blog", "title": null, "source": "The *Blog* of \u001b[1mSea", "published": "2020-01-07", "inferred": true,
        "sha256": "cc"}],
        "origins": [["post"], ["wire", "blog"]],
        "facts": [{"id": "q1", "kind": "quantity", "about": "hurt | passengers", "verdict": "contradict",
        "origins": 2,
        "claims": [{"source": "post", "start": 37, "end": 65,
        "text": "At least 55 people were hurt", "focus": [46, 48], "sentence": 1,
        "value": {"low": 55, "high": null, "approximate": false, "unit": "count", "of": null},
        "attribution": "the coastguard"},
        {"source": "wire", "start": 0, "end": 31,
        "text": "Fifty passengers were *injured*", "focus": [0, 5], "sentence": 0,
        "value": {"low": 50, "high": 50, "approximate": false, "unit": "count", "of": "passengers"},
        "attribution": null}],
        "pairs": [{"a": 0, "b": 1, "relation": "contradict", "reason": "at least 55 leaves no room for 50",
        "confidence": 0.931, "rule": "intervals exclude each other", "notes": ["attributed", "update"]}],
        "silent": ["blog"]},
        {"id": "s1", "kind": "quotation", "about": "the captain on the fog", "verdict": "single",
        "origins": 1,
        "claims": [{"source": "post", "start": 100, "end": 144,
        "text": "“The fog was like a wall,” the captain said.", "focus": [100, 144], "sentence": 2,
        "value": {"words": "The fog was like a wall", "speaker": "the captain"}, "attribution": null}],
        "pairs": [],
        "silent": ["wire", "blog"]}]}
        """#))
  }

  @Test func writesFacts() {
    let marked = MarkedText("⟦1Zoë⟧ said ⟦2⟦3at least 4.6⟧ km⟧: ⟦4“⟦5Go⟧”⟧, ⟦6Tuesday⟧.")
    let article = Article(
      id: "a\"b", text: marked.bytes, title: nil, source: "S\\T", published: CalendarDate(2020, 1, 8))
    let document = Document(article, lexicon: TestLexicon.english)
    let mentions = [
      Mention(
        range: marked[1], tokens: 0..<1, sentence: 0, value: .name(Name(kind: .person, canonical: "Zoë", entity: 0))),
      Mention(
        range: marked[2], tokens: 2..<6, sentence: 0,
        value: .quantity(
          Quantity(low: 4.6, high: nil, isApproximate: true, unit: "kilometre", counted: marked[3], isFurther: true))),
      Mention(
        range: marked[4], tokens: 7..<10, sentence: 0,
        value: .quotation(Quotation(isDirect: true, content: marked[5], speaker: marked[1]))),
      Mention(
        range: marked[6], tokens: 11..<12, sentence: 0,
        value: .date(
          Timex(
            value: "2020-01-07", kind: .date, days: CalendarDate(day: 18268)..<CalendarDate(day: 18269),
            isRelative: true))),
    ]
    var json = JSONWriter()
    FactsJSON.write(document, mentions, to: &json)
    expectText(
      String(decoding: json.bytes, as: UTF8.self),
      jsonLine(
        #"""
        {"schema": "rashomon.facts/1", "id": "a\"b", "title": null, "source": "S\\T", "published": "2020-01-08",
        "sentences": [[0, 40]],
        "mentions": [{"kind": "name", "start": 0, "end": 3,
        "text": "Zoë", "sentence": 0,
        "value": {"type": "person", "canonical": "Zoë"}},
        {"kind": "quantity", "start": 9, "end": 24,
        "text": "at least 4.6 km", "sentence": 0,
        "value": {"low": 4.6, "high": null, "approximate": true, "unit": "kilometre", "of": "at least 4.6",
        "further": true}},
        {"kind": "quotation", "start": 26, "end": 30,
        "text": "“Go”", "sentence": 0,
        "value": {"direct": true, "content": [27, 29], "speaker": [0, 3], "cue": null}},
        {"kind": "date", "start": 32, "end": 39,
        "text": "Tuesday", "sentence": 0,
        "value": {"timex": "2020-01-07", "type": "DATE", "from": "2020-01-07", "until": "2020-01-08", "relative": true}}]}
        """#))
  }

  @Test func writesTheTextWithItsParagraphs() {
    let text =
      "Two boats collide — again\n\nBy Ellen Marchbanks\n\nTwo boats ran into each other off the old pier at noon, police said.\n"
    let article = Article(
      id: "a", text: Array(text.utf8), title: "Two boats collide — again", author: "Ellen Marchbanks")
    var json = JSONWriter()
    TextJSON.write(Document(article, lexicon: TestLexicon.english), to: &json)
    expectText(
      String(decoding: json.bytes, as: UTF8.self),
      jsonLine(
        #"""
        {"schema": "rashomon.text/1", "id": "a", "title": "Two boats collide — again", "source": null,
        "author": "Ellen Marchbanks", "date": null, "url": null, "sha256": "",
        "text": "Two boats collide — again\n\nBy Ellen Marchbanks\n\nTwo boats ran into each other off the old pier at noon, police said.\n",
        "paragraphs": [{"kind": "title", "start": 0, "end": 25},
        {"kind": "byline", "start": 27, "end": 46},
        {"kind": "body", "start": 48, "end": 116}]}
        """#))
  }

  @Test(arguments: [
    (0.0, "0"), (55.0, "55"), (-3.0, "-3"), (4.6, "4.6"), (66e9, "66000000000"), (1e300, "1e+300"), (0.1, "0.1"),
    (.infinity, "null"), (.nan, "null"), (9_007_199_254_740_991.0, "9007199254740991"),
  ])
  func writesNumbers(number: Double, expected: String) {
    var json = JSONWriter()
    json.value(number)
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }

  @Test func escapesWhatJSONMustAndATerminalShould() {
    var json = JSONWriter()
    json.value("a\"b\\c\n\r\t\u{0}\u{1B}\u{7F}é🚀")
    #expect(String(decoding: json.bytes, as: UTF8.self) == #""a\"b\\c\n\r\t\u0000\u001b\u007fé🚀""#)
  }
}

/// A line of JSON that a test gives on several: joined by blanks, with a line feed at its end.
private func jsonLine(_ text: String) -> String { text.split(separator: "\n").joined(separator: " ") + "\n" }
