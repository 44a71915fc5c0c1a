import Comparison
import Testing

/// Shares, measures and temperatures.
@Suite struct MeasureTests {
  @Test(
    "shares",
    arguments: [
      ("4.6%", "4.6% = 4.6 percent"),
      ("4.6 per cent", "4.6 per cent = 4.6 percent"),
      ("a half percent", "a half percent = 0.5 percent"),
      ("2 percentage points", "2 percentage points = 2 percentage-point"),
      ("30 basis points", "30 basis points = 30 basis-point"),
      ("7 3/4 %", "7 3/4 % = 7.75 percent"),
    ]) func shares(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "measures",
    arguments: [
      ("12 km", "12 km = 12 kilometre"),
      ("12 kilometers", "12 kilometers = 12 kilometre"),
      ("a six-mile walk", "six-mile = 6 mile"),
      ("a 3-inch gap", "3-inch = 3 inch"),
      ("90 square meters", "90 square meters = 90 square-metre"),
      ("90 km2", "90 km2 = 90 square-kilometre"),
      ("500 sq ft. of land", "500 sq ft. = 500 square-foot [land]"),
      ("5 feet 2 inches", "5 feet 2 inches = 5.166666667 foot"),
      ("12 m 3 dm", "12 m = 12 metre; 3 dm = 3 decimetre"),
      ("60 km/h", "60 km/h = 60 kilometre-per-hour"),
      ("60 mph", "60 mph = 60 mile-per-hour"),
      ("9 metres per millisecond", "9 metres per millisecond = 9 metre-per-millisecond"),
      ("64 MB", "64 MB = 64 megabyte"),
      ("64 mb", "64 mb = 64 megabit"),
      ("12kg of rice", "12kg = 12 kilogram [rice]"),
      ("half a mile", "half a mile = 0.5 mile"),
      ("18m barrels of oil", "18m barrels = 18000000 barrel [oil]"),
      ("a 7\" wide slot", "7\" = 7 inch"),
    ]) func measures(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }

  @Test(
    "temperatures",
    arguments: [
      ("-5 degrees Celsius", "-5 degrees Celsius = -5 degree-celsius"),
      ("98.6 degrees F", "98.6 degrees F = 98.6 degree-fahrenheit"),
      ("30°C", "30°C = 30 degree-celsius"),
      ("85°", "85° = 85 degree"),
      ("The heat reached 41C.", "41C = 41 degree-celsius"),
      ("Form 13F is due.", ""),
    ]) func temperatures(text: String, expected: String)
  {
    #expect(QuantityNotation.of(text) == expected)
  }
}
