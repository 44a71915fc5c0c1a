import Comparison
import Testing

/// Numbers that are no amounts.
@Suite struct ExclusionTests {
  @Test(
    "names and codes",
    arguments: [
      ("Flight 604 landed.", ""),
      ("It gives the Alliance 82 of the 150 seats.", "82 = 82 count [seats]; 150 = 150 count [seats]"),
      ("A third, Jonas Holm, was acquitted.", ""),
      ("A third of the town was flooded.", "A third = 0.333333333 count [town]"),
      ("Article 9 applies.", ""),
      ("The rocket rose from pad 2.", ""),
      ("an F-15E jet", ""),
      ("a Boeing 747-400", ""),
      ("Covid-19", ""),
      ("the G20", ""),
      ("part 24703m212", ""),
      ("the 5th Avenue shop", ""),
      ("They study the Third Reich at school.", ""),
      ("phase two", ""),
      ("a 5G mast", ""),
      ("She lived in Seven Sister Road then.", ""),
    ]) func names(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "marks, addresses, years",
    arguments: [
      ("as shown.[12]", ""),
      ("as shown [3] before", ""),
      ("see https://example.org/a/12?b=30%2520", ""),
      ("It stood in 1987.", ""),
      ("2019", ""),
      ("1) Mix.", ""),
    ]) func marks(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "what looks like a name and counts",
    arguments: [
      ("In France 12 people fled.", "12 = 12 count [people]"),
      ("Police Hold 12", "12 = 12 count"),
      ("In 2019 people fled.", ""),
    ]) func counts(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }
}
