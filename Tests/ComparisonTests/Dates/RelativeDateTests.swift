import Testing

@testable import Comparison

/// The day of publication is Wednesday, 6 March 2019, unless a row says otherwise.
@Suite struct RelativeDateTests {
  @Test(arguments: [
    DateRow("The council met on Monday.", "Monday → 2019-03-04"),
    DateRow("The council met on Wednesday.", "Wednesday → 2019-03-06"),
    DateRow("The council met on Thursday.", "Thursday → 2019-02-28"),
    DateRow("The council will meet on Monday.", "Monday → 2019-03-11"),
    DateRow("The council is expected to meet on Friday.", "Friday → 2019-03-08"),
    DateRow("The council had called for a vote, which was to be held on Thursday.", "Thursday → 2019-03-07"),
    DateRow("The mayor said the vote planned for Thursday was a mistake.", "Thursday → 2019-03-07"),
    DateRow("The mayor said on Monday that the council would meet again.", "Monday → 2019-03-04"),
    DateRow(
      "It was closed on Sunday. Work will begin on Tuesday, a day later than planned.",
      "Sunday → 2019-03-03", "Tuesday → 2019-03-12", "a day → P1D"),
    DateRow("The council met last Monday.", "last Monday → 2019-02-25"),
    DateRow("The council met last Friday.", "last Friday → 2019-03-01"),
    DateRow("The council will meet next Friday.", "next Friday → 2019-03-15"),
    DateRow("The council will meet this Friday.", "this Friday → 2019-03-08"),
    DateRow("The council met this past Friday.", "this past Friday → 2019-03-01"),
    DateRow("The council will meet on Tuesday of next week.", "Tuesday of next week → 2019-03-12"),
    DateRow("The council met on Friday last week.", "Friday last week → 2019-03-01"),
  ])
  func weekdays(_ row: DateRow) { #expect(DateReading(row.text, on: row.published).values == row.expected) }

  @Test(arguments: [
    DateRow("He resigned yesterday.", "yesterday → 2019-03-05"),
    DateRow("He resigned the day before yesterday.", "the day before yesterday → 2019-03-04"),
    DateRow("He resigned today.", "today → 2019-03-06"),
    DateRow("He resigned this week.", "this week → 2019-W10"),
    DateRow("He resigned last week.", "last week → 2019-W09"),
    DateRow("He resigned last month.", "last month → 2019-02"),
    DateRow("He resigned last year.", "last year → 2018"),
    DateRow("He will resign next year.", "next year → 2020"),
    DateRow("He resigned earlier this month.", "earlier this month → 2019-03"),
    DateRow("He resigned last April.", "last April → 2018-04"),
    DateRow("He resigned in April.", "April → 2018-04"),
    DateRow("He will resign in April.", "April → 2019-04"),
    DateRow("He resigned on January 8.", "January 8 → 2019-01-08"),
    DateRow("He resigned in May last year.", "May last year → 2018-05"),
    DateRow("He resigned last summer.", "last summer → 2018-SU"),
    DateRow("He resigned at the weekend.", "the weekend → 2019-W09-WE"),
    DateRow("He resigned in the first week of February.", "the first week of February → 2019-W06"),
    DateRow("He will resign the week after next.", "the week after next → 2019-W12"),
  ])
  func periods(_ row: DateRow) { #expect(DateReading(row.text, on: row.published).values == row.expected) }

  @Test(arguments: [
    DateRow("She left three days ago.", "three days ago → 2019-03-03"),
    DateRow("She left two months ago.", "two months ago → 2019-01"),
    DateRow("She left a year ago.", "a year ago → 2018"),
    DateRow("She left several weeks ago.", "several weeks ago → PAST_REF"),
    DateRow("She will leave in two weeks.", "two weeks → 2019-W12"),
    DateRow("She learned the language in two weeks.", "two weeks → P2W"),
    DateRow("She will leave two days after Easter.", "two days after Easter → 2019-04-23"),
    DateRow("She left the day before Christmas.", "the day before Christmas → 2018-12-24"),
    DateRow("She left at the end of last year.", "the end of last year → 2018"),
  ])
  func distances(_ row: DateRow) { #expect(DateReading(row.text, on: row.published).values == row.expected) }

  @Test(arguments: [
    DateRow(
      "The dam broke on 4 May 2016. Two days later the river reached the town.", "4 May 2016 → 2016-05-04",
      "Two days later → 2016-05-06"),
    DateRow(
      "The dam broke on 4 May 2016. The following day the army came.", "4 May 2016 → 2016-05-04",
      "The following day → 2016-05-05"),
    DateRow(
      "The dam broke on 4 May 2016; engineers had left the same day.", "4 May 2016 → 2016-05-04",
      "the same day → 2016-05-04"),
    DateRow("The dam broke in 2016. Later that year it was rebuilt.", "2016 → 2016", "Later that year → 2016"),
    DateRow(
      "The dam broke on 4 May 2016. Days earlier a crack was seen.", "4 May 2016 → 2016-05-04",
      "Days earlier → PAST_REF"),
  ])
  func anchors(_ row: DateRow) { #expect(DateReading(row.text, on: row.published).values == row.expected) }

  @Test func withoutPublicationNothingIsGuessed() {
    #expect(DateReading("He resigned yesterday.", on: nil).values == ["yesterday → XXXX-XX-XX"])
    #expect(DateReading("He resigned on Tuesday.", on: nil).values == ["Tuesday → XXXX-WXX-2"])
    #expect(DateReading("He resigned on 3 January.", on: nil).values == ["3 January → XXXX-01-03"])
    // The verb tells when it was put off, not to when.
    #expect(
      DateReading("The launch was postponed to May 27.", on: "2024-05-16").values == [
        "May 27 → 2024-05-27"
      ])
    #expect(
      DateReading("The strike lasted until April 27.", on: "2024-05-16").values
        == ["April 27 → 2024-04-27"])
    // A year that is mentioned has no Tuesday of its own.
    #expect(
      DateReading("The mill, which opened in 1921, burned down on Tuesday night.", on: nil).values
        == ["1921 → 1921", "Tuesday night → XXXX-WXX-2TNI"])
    #expect(DateReading("He resigned last week.", on: nil).values == ["last week → XXXX-WXX"])
  }

  @Test func theReferenceIsTold() throws {
    let timex = try #require(DateReading("He resigned yesterday.", on: "2019-03-06").timexes.first?.timex)
    #expect(timex.isRelative)
    #expect(timex.reference == CalendarDate(2019, 3, 6))
    let absolute = try #require(DateReading("He resigned on 5 March 2019.", on: "2019-03-06").timexes.first?.timex)
    #expect(!absolute.isRelative)
    #expect(absolute.reference == nil)
  }
}
