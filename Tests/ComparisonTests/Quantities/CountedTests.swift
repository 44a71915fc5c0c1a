import Comparison
import Testing

/// What is counted.
@Suite struct CountedTests {
  @Test(
    "the noun phrase after the number",
    arguments: [
      ("12 former members of the guild", "12 = 12 count [former members of the guild]"),
      ("30 of the guild's members", "30 = 30 count [guild's members]"),
      ("The guild hired 80 US personnel.", "80 = 80 count [US personnel]"),
      ("a 20-member team", "20 = 20 count [member]"),
      ("40 of them", "40 = 40 count"),
      ("12 people were hurt.", "12 = 12 count [people]"),
      ("Five died.", "Five = 5 count"),
      ("At least one guest was hurt.", "At least one = 1.. count [guest]"),
      ("more than 900 adopted goats", "more than 900 = 900.. count [adopted goats]"),
      ("half of the guests", "half = 0.5 count [guests]"),
      ("60% of guests", "60% = 60 percent [guests]"),
      ("23 of the dead", "23 = 23 count [dead]"),
      ("Twins were born.", "Twins = 2 count [Twins]"),
    ]) func nouns(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "one noun for two numbers",
    arguments: [
      ("The raid killed 8 and wounded 20 guards.", "8 = 8 count [guards]; 20 = 20 count [guards]"),
      ("15 of the 60 guests", "15 = 15 count [guests]; 60 = 60 count [guests]"),
    ]) func shared(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "an article that counts",
    arguments: [
      ("The blast killed a guard.", "a = 1 count [guard] °"),
      ("An army driver was wounded.", "An = 1 count [army driver] °"),
      ("A guard opened the door.", ""),
      ("The blast killed a guard's dog.", ""),
    ]) func implied(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "none and both",
    arguments: [
      ("No one was hurt.", "No one = 0 count"),
      ("No one knows.", ""),
      ("There were no casualties.", "no = 0 count [casualties]"),
      ("None of the guests was injured.", "None = 0 count [guests]"),
      ("Both guards ran.", "Both = 2 count [guards]"),
      ("He is both kind and rich.", ""),
    ]) func none(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "when one counts",
    arguments: [
      ("One guard was seen.", "One = 1 count [guard]"),
      ("The blast killed one and hurt 3.", "one = 1 count; 3 = 3 count"),
      ("One of the guards ran.", ""),
      ("This one is open.", ""),
      ("the one you want", ""),
    ]) func one(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "amounts without a number",
    arguments: [
      ("dozens of goats", "dozens = 24.. count [goats] ~"),
      ("scores of goats", "scores = 40.. count [goats] ~"),
      ("It scores well.", ""),
      ("several goats", "several = 3.. count [goats] ~"),
      ("several hundred goats", "several hundred = 300.. count [goats] ~"),
      ("a couple of goats", "a couple = 2 count [goats] ~"),
      ("hundreds of thousands of goats", "hundreds of thousands = 200000.. count [goats] ~"),
      ("tens of thousands", "tens of thousands = 20000.. count ~"),
      ("a handful of goats", "a handful = 3.. count [goats] ~"),
      ("a pair of goats", "a pair = 2 count [goats]"),
      ("thousands of dollars", "thousands of dollars = 2000.. USD ~"),
    ]) func vague(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }
}
