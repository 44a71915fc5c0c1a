import Comparison
import Testing

/// Numbers in digits and words, alone: value ↔ phrasings.
@Suite struct NumeralTests {
  @Test(
    "digits",
    arguments: [
      ("8,000", "8,000 = 8000 count"),
      ("12,34,567.89", "12,34,567.89 = 1234567.89 count"),
      ("1.234,5", "1.234,5 = 1234.5 count"),
      ("7,25", "7,25 = 7.25 count"),
      (".75", ".75 = 0.75 count"),
      ("31 500 signatures", "31 500 = 31500 count [signatures]"),
      ("-6", "-6 = -6 count"),
      ("2.5e6", "2.5e6 = 2500000 count"),
      ("2^10", "2^10 = 1024 count"),
      ("25k", "25k = 25000 count"),
    ]) func digits(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "words",
    arguments: [
      ("forty-seven", "forty-seven = 47 count"),
      ("ninety four", "ninety four = 94 count"),
      ("six hundred and eleven", "six hundred and eleven = 611 count"),
      ("three thousand and five hundred", "three thousand and five hundred = 3500 count"),
      ("three hundred and five thousand", "three hundred and five thousand = 305000 count"),
      ("7 thousand 2 hundred and 9", "7 thousand 2 hundred and 9 = 7209 count"),
      ("two lakh crore", "two lakh crore = 2000000000000 count"),
      ("nought point six two", "nought point six two = 0.62 count"),
      ("minus eleven", "minus eleven = -11 count"),
      ("half a dozen", "half a dozen = 6 count"),
      ("five dozen", "five dozen = 60 count"),
      ("a hundred thousand", "a hundred thousand = 100000 count"),
      ("5 hundred and 4 hundred", "5 hundred = 500 count; 4 hundred = 400 count"),
    ]) func words(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "fractions",
    arguments: [
      ("three fifths", "three fifths = 0.6 count"),
      ("one-sixth", "one-sixth = 0.166666667 count"),
      ("3/8 inch", "3/8 inch = 0.375 inch"),
      ("9 1/4", "9 1/4 = 9.25 count"),
      ("4½", "4½ = 4.5 count"),
      ("⅔", "⅔ = 0.666666667 count"),
      ("six and a half", "six and a half = 6.5 count"),
      ("six and a half million", "six and a half million = 6500000 count"),
      ("4 million and a quarter", "4 million and a quarter = 4250000 count"),
      ("three quarters of a million", "three quarters of a million = 750000 count"),
      ("fifty-one eighths", "fifty-one eighths = 6.375 count"),
      ("four twenty-fifths", "four twenty-fifths = 0.16 count"),
      ("one in six", "one in six = 0.166666667 count"),
      ("nine out of ten", "nine out of ten = 0.9 count"),
      ("a tenth of it", "a tenth = 0.1 count"),
      ("half of it", "half = 0.5 count"),
    ]) func fractions(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "ordinals",
    arguments: [
      ("the eleventh hour", "eleventh = 11 ordinal"),
      ("her twenty-third book", "twenty-third = 23 ordinal"),
      ("the 3rd try", "3rd = 3 ordinal"),
      ("a hundred and fifth try", "a hundred and fifth = 105 ordinal"),
      ("She finished third.", "third = 3 ordinal"),
      ("a third man", "third = 3 ordinal"),
      ("It took a second.", ""),
    ]) func ordinals(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }
}
