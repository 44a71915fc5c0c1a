extension Array {
  /// The same elements without room for more: a list that grew one by one takes up to twice the memory that it needs.
  func trimmed() -> [Element] { withUnsafeBufferPointer { Array($0) } }
}
