/// A map from word forms to values, by open addressing over the form's own bits.
///
///     var table = FormTable<Double>()
///     table[Form("three")] = 3
///
/// A `Dictionary` would hash the hash again, with a seed that differs from run to run; here a look-up is one multiply and,
/// as a rule, one probe. There is no order to iterate in, on purpose.
public struct FormTable<Value: Sendable>: Sendable {
  /// The forms by place; zero is an empty place, so that a word that is not there costs one array's memory.
  private var keys: [UInt64]
  private var slots: [Int32]
  private var values: [Value]

  /// An empty table with room for about `capacity` words.
  public init(capacity: Int = 16) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    slots = Array(repeating: 0, count: size)
    values = []
    values.reserveCapacity(capacity)
  }

  /// How many words have a value.
  public var count: Int { values.count }

  /// The value of a word, if it has one. Setting nil is ignored: entries are never removed.
  public subscript(form: Form) -> Value? {
    get {
      let at = place(of: Self.key(form))
      return keys[at] == 0 ? nil : values[Int(slots[at])]
    }
    set {
      guard let newValue else { return }
      if values.count * 2 >= keys.count { grow() }
      let at = place(of: Self.key(form))
      if keys[at] != 0 {
        values[Int(slots[at])] = newValue
      } else {
        keys[at] = Self.key(form)
        slots[at] = Int32(values.count)
        values.append(newValue)
      }
    }
  }

  /// A form's key. No word is known whose hash is zero; it would share its place with the one whose hash is one.
  private static func key(_ form: Form) -> UInt64 { max(form.raw, 1) }

  /// The index of the key, or of the empty place where it belongs.
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var at = Int(truncatingIfNeeded: (key ^ (key >> 29)) &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
    while keys[at] != 0, keys[at] != key { at = (at + 1) & mask }
    return at
  }

  private mutating func grow() {
    let (oldKeys, oldSlots) = (keys, slots)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    slots = Array(repeating: 0, count: oldKeys.count * 2)
    for i in oldKeys.indices where oldKeys[i] != 0 {
      let at = place(of: oldKeys[i])
      keys[at] = oldKeys[i]
      slots[at] = oldSlots[i]
    }
  }
}
