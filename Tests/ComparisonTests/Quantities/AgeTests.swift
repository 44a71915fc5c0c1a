import Comparison
import Testing

/// Ages, said in all the ways of news.
@Suite struct AgeTests {
  @Test(
    "ages",
    arguments: [
      ("a 16-year-old girl", "16-year-old = 16 year-old"),
      ("six months old", "six months old = 6 month-old"),
      ("at 3 years of age", "3 years of age = 3 year-old"),
      ("boys aged 16", "16 = 16 year-old"),
      ("boys aged 9 to 11", "9 to 11 = 9..11 year-old"),
      ("girls between ages 8 and 16", "between ages 8 and 16 = 8..16 year-old"),
      ("girls between the ages of 8 and 16", "between the ages of 8 and 16 = 8..16 year-old"),
      ("aged 24 and 26", "24 = 24 year-old; 26 = 26 year-old"),
      ("at the age of 70", "70 = 70 year-old"),
      ("Ann Lee, 48, resigned.", "48 = 48 year-old"),
      ("The mayor, 62, resigned.", "62 = 62 year-old"),
      ("Ann Lee (48) resigned.", "48 = 48 year-old"),
      ("He is 7.", "7 = 7 year-old"),
      ("At 92, she sings.", "92 = 92 year-old"),
      ("She turned 40.", "40 = 40 year-old"),
      ("a man in his 50s", "50s = 50..59 year-old"),
      ("the 1950s", ""),
      ("16- to 18-year-olds", "16- to 18-year-olds = 16..18 year-old"),
      ("some as young as 14", "14 = 14 year-old"),
      ("Anna Lee was 40.", "40 = 40 year-old"),
      ("The tower was 40.", "40 = 40 count"),
      ("Anna Lee, 16, and Peter Lund, 17 are charged.", "16 = 16 year-old; 17 = 17 year-old"),
      ("In Norway, 17 are charged.", "17 = 17 count"),
      ("Anna Lee and Peter Lund, both 34, are charged.", "34 = 34 year-old"),
      ("A boy of six was rescued.", "six = 6 year-old"),
      ("It was led by an old man of 66, a baker.", "66 = 66 year-old"),
      ("She is a mother of four.", "four = 4 count"),
      ("A crew of 12 sailed.", "12 = 12 count"),
      ("Most were children under five.", "under five = ..5 year-old"),
      ("Anyone over 60 was freed.", "over 60 = 60.. year-old"),
      ("It killed people under 20 metres of snow.", "under 20 metres = ..20 metre [snow]"),
    ]) func ages(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }
}
