import Comparison
import TestSupport
import Testing

/// The dates of a text in the form in which tests state them.
struct DateReading {
  /// `words → value`, in reading order.
  let values: [String]
  /// `words → from/until` of those whose days are known.
  let days: [String]
  /// The mentions themselves.
  let timexes: [(text: String, timex: Timex)]

  /// Reads a text published on a day, or on none.
  init(_ text: String, on published: String?) {
    let article = Article(id: "a", text: Array(text.utf8), published: published.flatMap { CalendarDate(iso: $0) })
    let document = Document(article, lexicon: TestLexicon.english)
    timexes = DateExtractor(lexicon: TestLexicon.english).mentions(in: document).compactMap { mention in
      guard case .date(let timex) = mention.value else { return nil }
      return (article.string(mention.range), timex)
    }
    values = timexes.map { "\($0.text) → \($0.timex.value)" }
    days = timexes.compactMap { text, timex in
      timex.days.map { "\(text) → \($0.lowerBound.iso)/\($0.upperBound.iso)" }
    }
  }
}

/// One row of a table: a sentence and the dates it must give.
struct DateRow: Sendable, CustomTestStringConvertible {
  let text: String
  let published: String?
  let expected: [String]
  var testDescription: String { text }

  /// A sentence of an article of Wednesday, 6 March 2019.
  init(_ text: String, _ expected: String...) {
    (self.text, self.expected, published) = (text, expected, "2019-03-06")
  }

  /// A sentence of an article of another day, or of none.
  init(on published: String?, _ text: String, _ expected: String...) {
    (self.text, self.published, self.expected) = (text, published, expected)
  }
}
