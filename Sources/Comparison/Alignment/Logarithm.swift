/// The natural logarithm, by halving and a series; the standard library has none without the system's mathematics library,
/// whose last digit differs from machine to machine.
///
///     logarithm(1)   // 0
///
/// Exact to about 15 digits for positive finite numbers; 0 for others.
func logarithm(_ x: Double) -> Double {
  guard x > 0, x.isFinite else { return 0 }
  var mantissa = x.significand  // 1 ..< 2
  var exponent = Double(x.exponent)
  if mantissa > 1.414_213_562_373_095_1 {
    mantissa /= 2
    exponent += 1
  }
  let y = (mantissa - 1) / (mantissa + 1)
  let square = y * y
  var term = y
  var sum = 0.0
  var k = 1.0
  while k < 40 {
    sum += term / k
    term *= square
    k += 2
  }
  return 2 * sum + exponent * 0.693_147_180_559_945_3
}

/// The natural exponential, by halving and a series, for the same reason.
///
///     exponential(0)   // 1
///
/// Exact to about 15 digits between -700 and 700; beyond, 0 or the greatest number.
func exponential(_ x: Double) -> Double {
  if x < -700 { return 0 }
  if x > 700 { return .greatestFiniteMagnitude }
  let steps = (x / 0.693_147_180_559_945_3).rounded()
  let rest = x - steps * 0.693_147_180_559_945_3
  var term = 1.0
  var sum = 1.0
  var k = 1.0
  while k < 20 {
    term *= rest / k
    sum += term
    k += 1
  }
  return Double(sign: .plus, exponent: Int(steps), significand: 1) * sum
}
