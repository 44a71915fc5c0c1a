import Testing

@Suite struct AbsoluteDateTests {
  @Test(arguments: [
    DateRow("The bridge opened on 3 January 2017.", "3 January 2017 → 2017-01-03"),
    DateRow("The bridge opened on January 3, 2017, in the rain.", "January 3, 2017 → 2017-01-03"),
    DateRow("The bridge opened on January 3rd 2017.", "January 3rd 2017 → 2017-01-03"),
    DateRow("The bridge opened on the 3rd of January 2017.", "the 3rd of January 2017 → 2017-01-03"),
    DateRow("The bridge opened on Jan. 3, 2017.", "Jan. 3, 2017 → 2017-01-03"),
    DateRow("The bridge opened on Tuesday, 3 January 2017.", "Tuesday, 3 January 2017 → 2017-01-03"),
    DateRow("The bridge opened on Sept. 14th, 2016.", "Sept. 14th, 2016 → 2016-09-14"),
    DateRow("The bridge opened on 14-Sep-2016.", "14-Sep-2016 → 2016-09-14"),
    DateRow("The log ends at 2016-09-14.", "2016-09-14 → 2016-09-14"),
    DateRow("The log ends on 14/09/2016.", "14/09/2016 → 2016-09-14"),
    DateRow("The log ends on 14.09.2016.", "14.09.2016 → 2016-09-14"),
    DateRow("The log ends on 9/14/2016.", "9/14/2016 → 2016-09-14"),
    DateRow("The log ends at 20160914.", "20160914 → 2016-09-14"),
    DateRow(
      "She was born on March fourteenth, nineteen eighty-two.", "March fourteenth, nineteen eighty-two → 1982-03-14"),
  ])
  func days(_ row: DateRow) { #expect(DateReading(row.text, on: row.published).values == row.expected) }

  @Test(arguments: [
    DateRow("The mill closed in May 2014.", "May 2014 → 2014-05"),
    DateRow("The mill closed in the May of 2014.", "May of 2014 → 2014-05"),
    DateRow("The mill closed in 2014.", "2014 → 2014"),
    DateRow("The mill closed in the summer of 2014.", "the summer of 2014 → 2014-SU"),
    DateRow("The mill lost money in the third quarter of 2014.", "the third quarter of 2014 → 2014-Q3"),
    DateRow("The mill lost money in Q3 2014.", "Q3 2014 → 2014-Q3"),
    DateRow("The mill lost money in the second half of 2014.", "the second half of 2014 → 2014-H2"),
    DateRow("The mill lost money in fiscal 2014.", "fiscal 2014 → 2014"),
    DateRow("The mill was built in the 1880s.", "the 1880s → 188"),
    DateRow("The mill was modern in the eighties.", "the eighties → 198"),
    DateRow("The mill dates from the nineteenth century.", "the nineteenth century → 18"),
    DateRow("An 18th-century mill stood there.", "18th-century → 17"),
    DateRow("The temple was built in 447 BC.", "447 BC → BC0447"),
    DateRow("The mill closed in early 2014.", "early 2014 → 2014"),
    DateRow("The mill closed in mid-May 2014.", "mid-May 2014 → 2014-05"),
    DateRow("The mill closed at the end of May 2014.", "the end of May 2014 → 2014-05"),
    DateRow("In week 31 of 2014 the mill stood still.", "week 31 of 2014 → 2014-W31"),
    DateRow("His 1995 memoir sold well.", "1995 → 1995"),
  ])
  func partialDates(_ row: DateRow) { #expect(DateReading(row.text, on: row.published).values == row.expected) }

  @Test func bothOrdersAreFlagged() {
    let open = DateReading("The log ends on 3/4/2016.", on: nil).timexes.first?.timex
    #expect(open?.value == "2016-03-04")
    #expect(open?.isApproximate == true)
    let closed = DateReading("The log ends on 14/4/2016.", on: nil).timexes.first?.timex
    #expect(closed?.value == "2016-04-14")
    #expect(closed?.isApproximate == false)
  }

  @Test func portionsNarrowTheDays() {
    #expect(
      DateReading("The mill closed in early June 2014.", on: nil).days == ["early June 2014 → 2014-06-01/2014-06-11"])
    #expect(
      DateReading("The mill closed in late June 2014.", on: nil).days == ["late June 2014 → 2014-06-21/2014-07-01"])
  }
}
