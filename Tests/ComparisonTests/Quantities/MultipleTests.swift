import Testing

/// How many times as much, and none, one and both of a group.
@Suite struct MultipleTests {
  @Test(
    "ratios",
    arguments: [
      ("Sales doubled last year.", "doubled = 2 ratio"),
      ("Sales have more than doubled.", "more than doubled = 2.. ratio"),
      ("Rents halved.", "halved = 0.5 ratio"),
      ("There was a threefold rise in rents.", "threefold = 3 ratio"),
      ("Twice as many goats came.", "Twice = 2 ratio"),
      ("It is four times the size of Wales.", "four times = 4 ratio"),
      ("Rents rose by a factor of ten.", "ten = 10 ratio"),
      ("She won three times.", "three = 3 count [times]"),
      ("He voted twice.", ""),
      ("It was a double murder.", ""),
      ("The firm doubled its staff to 5,000.", "5,000 = 5000 count"),
    ]) func ratios(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "of a group",
    arguments: [
      ("None of the miners survived.", "None = 0 count [miners]"),
      ("None of this matters.", ""),
      ("Both pilots died.", "Both = 2 count [pilots]"),
      ("Neither pilot survived.", "Neither = 0 count [pilot]"),
      ("Neither the pilot nor the crew spoke.", ""),
      ("One of the pilots was killed.", "One = 1 count [pilots]"),
      ("One of the reasons is money.", ""),
      ("A third of the staff left.", "A third = 0.333333333 count [staff]"),
    ]) func groups(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }
}
