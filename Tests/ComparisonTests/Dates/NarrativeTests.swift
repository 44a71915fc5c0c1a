import Testing

@Suite struct NarrativeTests {
  /// A history of a siege, printed long after it.
  static let history = """
    The fortress was founded in 1502. In 1566 a second wall was built. War came in 1570, and in March the harbour was closed.
    On 3 June 1571 the garrison surrendered. The next day the gates were opened. In October the fleet returned. By February the
    town was empty. It was rebuilt in 1580 and sold in 1612.
    """

  @Test func monthsFollowTheText() {
    let values = DateReading(Self.history, on: "2009-12-19").values
    #expect(values.contains("March → 1570-03"))
    #expect(values.contains("The next day → 1571-06-04"))
    #expect(values.contains("October → 1571-10"))
    #expect(values.contains("February → 1572-02"))
  }

  @Test func aReportThatNamesOldYearsStaysAReport() {
    let text = """
      The theatre burned down on Tuesday. It opened in 1891, was bombed in 1943 and rebuilt in 1952. A second hall followed in 1964
      and a school in 1971. The mayor said yesterday that it would reopen in May.
      """
    let values = DateReading(text, on: "2019-03-06").values
    #expect(values.contains("Tuesday → 2019-03-05"))
    #expect(values.contains("yesterday → 2019-03-05"))
    #expect(values.contains("May → 2019-05"))
  }
}
