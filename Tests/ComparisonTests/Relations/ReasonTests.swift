import TestSupport
import Testing

@testable import Comparison

/// The sentences that say why: each names both values, in words.
@Suite struct ReasonTests {
  static let amounts: [(Quantity, Quantity, String)] = [
    (Quantity(low: 55, high: nil), Quantity(low: 50, high: 50), "at least 55 leaves no room for 50"),
    (Quantity(low: 25, high: 25), Quantity(low: 25, high: 25), "both say 25"),
    (
      Quantity(low: 25, high: 25), Quantity(low: 25, high: 25, isApproximate: true),
      "25 and about 25 are the same number"
    ),
    (Quantity(low: 8, high: 8), Quantity(low: 6, high: nil), "8 and at least 6 can both be true"),
    (
      Quantity(low: 3, high: 3, unit: "year-old"), Quantity(low: 4, high: 4, unit: "year-old"),
      "3 years old leaves no room for 4 years old"
    ),
    (
      Quantity(low: 121e9, high: 121e9, unit: "USD"), Quantity(low: 121.1e9, high: 121.1e9, unit: "USD"),
      "121 billion USD is a rounding of 121.1 billion USD"
    ),
  ]

  @Test(arguments: amounts) func ofAmounts(_ a: Quantity, _ b: Quantity, _ reason: String) {
    #expect(QuantityRelation().judge(a, b)?.reason == reason)
  }

  static let dates: [(String, String, String)] = [
    ("2019-06-04", "2019-06-05", "Tuesday 4 June 2019 and Wednesday 5 June 2019 are different days"),
    ("2019-06-04", "2019-06-04", "both say Tuesday 4 June 2019"),
    ("2019-06-04TMO", "2019-06-04", "the morning of Tuesday 4 June 2019 and Tuesday 4 June 2019 are the same day"),
    (
      "2019-06-04", "2019-06-04T05:30",
      "Tuesday 4 June 2019 and Tuesday 4 June 2019 at 05:30 are the same day: one tells the hour too"
    ),
    ("2019-06-04", "2019", "Tuesday 4 June 2019 lies within 2019"), ("2019", "2019-06", "June 2019 lies within 2019"),
    (
      "2019-06-04T05:30", "2019-06-04T05:31",
      "Tuesday 4 June 2019 at 05:30 and Tuesday 4 June 2019 at 05:31 are a minute apart"
    ),
  ]

  @Test(arguments: dates) func ofDates(_ a: String, _ b: String, _ reason: String) throws {
    /// A day with or without a clock, a month, or a year.
    func timex(_ value: String) throws -> Timex {
      let fields = value.prefix(10).split(separator: "-").compactMap { Int($0) }
      let year = try #require(fields.first)
      let month = fields.count > 1 ? fields[1] : 1
      let first = try #require(CalendarDate(year, month, fields.count > 2 ? fields[2] : 1))
      let length = [365, 30, 1][min(2, fields.count - 1)]
      return Timex(
        value: value, kind: value.contains("T") ? .time : .date, days: first..<first.adding(days: length))
    }
    #expect(DateRelation().judge(try timex(a), try timex(b))?.reason == reason)
  }

  @Test func agesAndSeasonsAreSpoken() {
    let values = [
      ("18", "the 19th century"), ("198", "the 1980s"), ("2019-SP", "spring 2019"), ("P3D", "3 days"),
      ("2019-06-04TNI", "the night of Tuesday 4 June 2019"),
      ("2020-W01", "the week of 30 December 2019"), ("2016-W21-WE", "the weekend of 28 May 2016"),
      ("2019-Q3", "the third quarter of 2019"), ("XXXX-WXX-5TMO", "the morning of Friday"), ("TMO", "the morning"),
    ]
    for (value, words) in values { #expect(Timex(value: value, kind: .date).spoken == words) }
    #expect(Timex(value: "2015", kind: .date, isApproximate: true).spoken == "about 2015")
  }

  static func quotation(_ words: String, by speaker: String? = nil, direct: Bool = true) -> CandidateClaim {
    let place = TextRange(0, 1)
    let forms = QuotationRelation.words(words).map { (term: $0, weight: 1.0) }
    return CandidateClaim(
      ClaimDraft(
        kind: .quotation,
        claim: Claim(
          source: 0, passage: place, focus: place, sentence: 0, value: .quotation(words: words, speaker: speaker)),
        terms: TermVector(forms), predicate: nil, head: nil, isNegated: false, modality: .asserted, days: nil,
        about: .words(""),
        isDirect: direct), concepts: TestLexicon.english.concepts)
  }

  @Test func ofQuotations() {
    func reason(_ a: CandidateClaim, _ b: CandidateClaim) -> String { QuotationRelation().judge(a, b).reason }
    let whole = "The lights on the middle pier had been dark for a week."
    #expect(
      reason(Self.quotation(whole), Self.quotation(whole)) == "both quote “The lights on the middle pier had …”")
    #expect(
      reason(Self.quotation(whole), Self.quotation("dark for a week"))
        == "one quotes 12 words, the other 4 of the same speech: “dark for a week”")
    #expect(
      reason(Self.quotation("It is over.", by: "Ann Cole"), Self.quotation("It was finished", by: "Rolf Meyer"))
        == "“It is over” and “It was finished”: 1 word is the same; one has 2 and the other 2 that the other has not; "
        + "it is given to Ann Cole and to Rolf Meyer")
    #expect(
      reason(Self.quotation("stern revenge"), Self.quotation("that they would take revenge", direct: false))
        == "one quotes “stern revenge”, the other tells it in its own words")
  }
}
