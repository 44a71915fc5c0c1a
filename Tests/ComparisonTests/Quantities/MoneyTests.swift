import Comparison
import Testing

/// Sums of money: signs, codes, names, smaller units.
@Suite struct MoneyTests {
  @Test(
    "signs before",
    arguments: [
      ("$5", "$5 = 5 USD"),
      ("US$ 284 billion", "US$ 284 billion = 284000000000 USD"),
      ("A$5", "A$5 = 5 AUD"),
      ("a $5 bill", "$5 = 5 USD"),
      ("c $ 7 million", "c $ 7 million = 7000000 CAD"),
      ("£3m", "£3m = 3000000 GBP"),
      ("It cost £3m. Then it closed.", "£3m = 3000000 GBP"),
      ("€1.2bn", "€1.2bn = 1200000000 EUR"),
      ("₹1,200", "₹1,200 = 1200 INR"),
      ("EUR 70", "EUR 70 = 70 EUR"),
      ("USD70", "USD70 = 70 USD"),
      ("usd70.5", "usd70.5 = 70.5 USD"),
      ("more than $6 million", "more than $6 million = 6000000.. USD"),
      ("Rs 40 crore", "Rs 40 crore = 400000000 INR"),
    ]) func signs(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "names after",
    arguments: [
      ("5 euros", "5 euros = 5 EUR"),
      ("6 million Swiss francs", "6 million Swiss francs = 6000000 CHF"),
      ("20 francs", "20 francs = 20 franc"),
      ("70USD", "70USD = 70 USD"),
      ("70 USD million", "70 USD million = 70000000 USD"),
      ("40 MUSD", "40 MUSD = 40000000 USD"),
      ("8 $", "8 $ = 8 USD"),
      ("a 9-cent rise", "9-cent = 9 cent"),
      ("half million yen", "half million yen = 500000 JPY"),
      ("2.5m euros", "2.5m euros = 2500000 EUR"),
      ("30p", "30p = 0.3 GBP"),
      ("ALL 5 doors", "5 = 5 count [doors]"),
    ]) func names(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "smaller units",
    arguments: [
      ("15 dollars 50", "15 dollars 50 = 15.5 USD"),
      ("forty dollars and twenty cents", "forty dollars and twenty cents = 40.2 USD"),
      ("The bill was $4.25 and 32 guests paid.", "$4.25 = 4.25 USD; 32 = 32 count [guests]"),
      ("90 pence", "90 pence = 0.9 GBP"),
    ]) func parts(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "pounds of money and of weight",
    arguments: [
      ("It sold for 40 pounds.", "40 pounds = 40 GBP"),
      ("She lost 40 pounds.", "40 pounds = 40 pound"),
      ("a 40-pound dog", "40-pound = 40 pound"),
      ("3 million pounds", "3 million pounds = 3000000 GBP"),
    ]) func pounds(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }
}
