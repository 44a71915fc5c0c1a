/// A map from word forms to values, by open addressing over the form's own bits.
///
///     var table = FormTable<Double>()
///     table[Form("three")] = 3
///
/// A `Dictionary` would hash the hash again, with a seed that differs from run to run; here a look-up is one multiply and,
/// as a rule, one probe. There is no order to iterate in, on purpose.
public struct FormTable<Value: Sendable>: Sendable {
  /// By place a byte of the hash of the form there; zero is an empty place. Most words that are asked for are in no table: that is
  /// told by bytes, which for all tables together stay in the processor's nearest caches, as the forms themselves would not.
  private var marks: [UInt8]
  /// The number of the entry of each place.
  private var slots: [Int32]
  private var entries: [(form: UInt64, value: Value)] = []

  /// An empty table with room for about `capacity` words.
  public init(capacity: Int = 16) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    marks = Array(repeating: 0, count: size)
    slots = Array(repeating: 0, count: size)
    entries.reserveCapacity(capacity)
  }

  /// How many words have a value.
  public var count: Int { entries.count }

  /// The value of a word, if it has one. Setting nil is ignored: entries are never removed.
  public subscript(form: Form) -> Value? {
    get {
      // Read where they lie: to ask each of three arrays whether it has the place takes as long as to look there.
      let mixed = Self.mixed(form.raw)
      return marks.withUnsafeBufferPointer { marks in
        slots.withUnsafeBufferPointer { slots in
          entries.withUnsafeBufferPointer { entries in
            let (mark, mask) = (Self.mark(mixed), marks.count &- 1)
            var at = Int(truncatingIfNeeded: mixed >> 20) & mask
            while marks[at] != 0 {
              if marks[at] == mark, case let entry = Int(slots[at]), entries[entry].form == form.raw {
                return entries[entry].value
              }
              at = (at &+ 1) & mask
            }
            return nil
          }
        }
      }
    }
    set {
      guard let newValue else { return }
      if entries.count * 2 >= marks.count { grow() }
      let at = place(of: form.raw)
      if marks[at] != 0 {
        entries[Int(slots[at])].value = newValue
      } else {
        enter(form.raw, newValue, at)
      }
    }
  }

  /// The value of a word; one that has none is given that of the call.
  mutating func value(of form: Form, orEnter value: Value) -> Value {
    if entries.count * 2 >= marks.count { grow() }
    let at = place(of: form.raw)
    if marks[at] != 0 { return entries[Int(slots[at])].value }
    enter(form.raw, value, at)
    return value
  }

  private mutating func enter(_ form: UInt64, _ value: Value, _ place: Int) {
    marks[place] = Self.mark(Self.mixed(form))
    slots[place] = Int32(entries.count)
    entries.append((form, value))
  }

  /// A form's bits, so mixed that high ones depend on all.
  @inline(__always)
  private static func mixed(_ form: UInt64) -> UInt64 { (form ^ (form >> 29)) &* 0x9E37_79B9_7F4A_7C15 }

  /// The byte that stands for a mixed form; never zero.
  @inline(__always)
  private static func mark(_ mixed: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: mixed >> 56) | 1 }

  /// The place of the form, or the empty one where it belongs.
  @inline(__always)
  private func place(of form: UInt64) -> Int {
    let mixed = Self.mixed(form)
    let (mark, mask) = (Self.mark(mixed), marks.count &- 1)
    var at = Int(truncatingIfNeeded: mixed >> 20) & mask
    while marks[at] != 0, marks[at] != mark || entries[Int(slots[at])].form != form { at = (at &+ 1) & mask }
    return at
  }

  private mutating func grow() {
    let size = marks.count * 2
    marks = Array(repeating: 0, count: size)
    slots = Array(repeating: 0, count: size)
    // No two entries are of one form, so that each finds an empty place.
    for (number, entry) in entries.enumerated() {
      let mixed = Self.mixed(entry.form)
      var at = Int(truncatingIfNeeded: mixed >> 20) & (size &- 1)
      while marks[at] != 0 { at = (at &+ 1) & (size &- 1) }
      (marks[at], slots[at]) = (Self.mark(mixed), Int32(number))
    }
  }
}
