extension RandomAccessCollection where Index == Int {
  /// The first place whose element passes a test that all behind it pass too, found by halving; the end where none does.
  ///
  ///     [2, 3, 5, 7].firstPlace { $0 > 3 }   // 2
  ///     (10..<20).firstPlace { $0 * $0 >= 225 }   // 15
  @inline(__always)
  func firstPlace(where passes: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
