/// The columns of single scalars.
enum ScalarWidth {
  /// 0, 1 or 2 columns for a scalar that is drawn; controls are the matter of `VisibleText`.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    // Latin, and the quotation marks and dashes of ordinary text.
    if value < 0x300 || (value >= 0x2010 && value <= 0x2027) { return 1 }
    if contains(value, in: zeroWidth) { return 0 }
    return contains(value, in: doubleWidth) ? 2 : 1
  }

  /// Whether a value lies in one of the closed ranges, given as ascending pairs of first and last.
  private static func contains(_ value: UInt32, in ranges: [UInt32]) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > ranges[2 * middle + 1] {
        low = middle + 1
      } else if value < ranges[2 * middle] {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}
