/// Numbers the features of training: hash → a dense number, by open addressing.
///
/// First every feature is counted (`count`); then those seen often enough get a number (`freeze`), and the rest are never learnt.
final class FeatureIndex {
  private var keys: [UInt64]
  private var values: [Int32]
  private var mask: Int
  private(set) var used = 0
  /// The number of features that have a number, after `freeze`.
  private(set) var frozenCount = 0

  init(capacityLog2: Int = 20) {
    keys = [UInt64](repeating: 0, count: 1 << capacityLog2)
    values = [Int32](repeating: 0, count: 1 << capacityLog2)
    mask = (1 << capacityLog2) - 1
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key >> 32) & mask
    while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// Counts one occurrence.
  @inline(__always)
  func count(_ feature: UInt64) {
    let at = slot(feature)
    if keys[at] == 0 {
      keys[at] = feature
      used += 1
      values[at] = 1
      if used * 10 > keys.count * 6 { grow() }
    } else {
      values[at] &+= 1
    }
  }

  /// Numbers the features seen at least `least` times, and forgets the others.
  func freeze(least: Int32) {
    let oldKeys = keys
    let oldValues = values
    var kept = 0
    for value in oldValues where value >= least { kept += 1 }
    var capacity = 1 << 10
    while kept * 10 > capacity * 6 { capacity *= 2 }
    keys = [UInt64](repeating: 0, count: capacity)
    values = [Int32](repeating: -1, count: capacity)
    mask = capacity - 1
    var number: Int32 = 0
    for at in oldKeys.indices where oldValues[at] >= least && oldKeys[at] != 0 {
      let place = slot(oldKeys[at])
      keys[place] = oldKeys[at]
      values[place] = number
      number += 1
    }
    frozenCount = kept
  }

  /// The feature's number, -1 where it has none.
  @inline(__always)
  func number(of feature: UInt64) -> Int32 {
    let at = slot(feature)
    return keys[at] == 0 ? -1 : values[at]
  }

  /// The features in the order of their numbers.
  func features() -> [UInt64] {
    var result = [UInt64](repeating: 0, count: frozenCount)
    for at in keys.indices where keys[at] != 0 { result[Int(values[at])] = keys[at] }
    return result
  }

  private func grow() {
    let oldKeys = keys
    let oldValues = values
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [Int32](repeating: 0, count: oldKeys.count * 2)
    mask = keys.count - 1
    for at in oldKeys.indices where oldKeys[at] != 0 {
      let place = slot(oldKeys[at])
      keys[place] = oldKeys[at]
      values[place] = oldValues[at]
    }
  }
}
