/// Tells of most forms that are in no list that they are not (Bloom 1970, with one hash).
///
///     var filter = FormFilter()
///     filter.insert(Form("take"))
///     filter.mayHold(Form("take"))    // true
///     filter.mayHold(Form("house"))   // false, but for chance
struct FormFilter: Sendable {
  /// As many bits as keep a thousand words apart from nine in ten others, in a kibibyte.
  private var bits = [UInt64](repeating: 0, count: 128)

  mutating func insert(_ form: Form) { bits[Self.place(of: form)] |= Self.bit(of: form) }

  /// False where the form was not inserted; true where it was, and now and then where it was not.
  func mayHold(_ form: Form) -> Bool { bits[Self.place(of: form)] & Self.bit(of: form) != 0 }

  // The high bits of the hash depend on all of the word's bytes.
  private static func place(of form: Form) -> Int { Int(form.raw >> 57) }

  private static func bit(of form: Form) -> UInt64 { 1 << (form.raw >> 51 & 63) }
}
