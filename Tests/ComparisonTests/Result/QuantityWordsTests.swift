import Testing

@testable import Comparison

@Suite struct QuantityWordsTests {
  @Test(arguments: [
    (Quantity(low: 55, high: 55), "55"), (Quantity(low: 55, high: nil), "at least 55"),
    (Quantity(low: nil, high: 18), "at most 18"), (Quantity(low: 8, high: 10, unit: "foot"), "8 to 10 feet"),
    (Quantity(low: 25, high: 25, isApproximate: true), "about 25"),
    (Quantity(low: 24, high: nil, isApproximate: true), "about 24 or more"),
    (Quantity(low: 4, high: 4, unit: "year-old"), "4 years old"),
    (Quantity(low: 1, high: 1, unit: "year-old"), "1 year old"),
    (Quantity(low: 4.6, high: 4.6, unit: "percent"), "4.6 per cent"),
    (Quantity(low: 66e9, high: 66e9, unit: "USD"), "66 billion USD"),
    (Quantity(low: 1_512_300, high: 1_512_300), "1,512,300"), (Quantity(low: 1.5e6, high: 1.5e6), "1.5 million"),
    (Quantity(low: 1, high: 1, unit: "kilometre"), "1 kilometre"),
    (Quantity(low: 90, high: 90, unit: "kilometre-per-hour"), "90 kilometres per hour"),
    (Quantity(low: 30, high: 30, unit: "degree-celsius"), "30 degrees Celsius"),
    (Quantity(low: 200, high: 200, unit: "square-metre"), "200 square metres"),
    (Quantity(low: 3, high: 3, unit: "inch"), "3 inches"),
    (Quantity(low: 2, high: 2, unit: "ratio"), "2 times as much"),
    (Quantity(low: 0.2, high: 0.2), "1/5"), (Quantity(low: 0.6667, high: 0.6667), "2/3"),
    (Quantity(low: 0.37, high: 0.37), "0.37"), (Quantity(low: 0.5, high: 0.5, unit: "mile"), "0.5 miles"),
    (Quantity(low: 3, high: 3, unit: "ordinal"), "3rd"), (Quantity(low: 12, high: 12, unit: "ordinal"), "12th"),
    (Quantity(low: 101, high: 101, unit: "ordinal"), "101st"),
  ])
  func sayTheAmount(_ quantity: Quantity, _ words: String) {
    #expect(quantity.words == words)
  }

  @Test(
    "a bound that is left out",
    arguments: [
      (Quantity(low: 51, high: nil, isStrict: true), "more than 51", "> 51"),
      (Quantity(low: nil, high: 18, isStrict: true), "less than 18", "< 18"),
      (Quantity(low: 24, high: nil, isApproximate: true, isStrict: true), "about 24 or more", "≥ ~24"),
    ])
  func strict(_ quantity: Quantity, _ words: String, _ display: String) {
    #expect(quantity.words == words)
    #expect(quantity.display == display)
  }

  @Test func boundsThatAreOneAreNoNumber() throws {
    let (over, least) = (Quantity(low: 50, high: nil, isStrict: true), Quantity(low: 50, high: nil))
    let judgement = try #require(QuantityRelation().judge(over, least))
    #expect(judgement.relation == .agree)
    #expect(judgement.reason == "more than 50 and at least 50 are the same bound")
  }
}
