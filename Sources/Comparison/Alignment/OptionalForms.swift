/// A form or none for each token, in half the memory that an array of optionals takes.
///
///     let terms = OptionalForms([Form("crash"), nil])
///     terms[1]   // nil
struct OptionalForms: RandomAccessCollection, Sendable {
  /// Zero for none: no word is known whose hash is zero.
  private let raws: [UInt64]
  let count: Int

  init(_ forms: [Form?]) {
    raws = forms.contains { $0 != nil } ? forms.map { $0?.raw ?? 0 } : []
    count = forms.count
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(place: Int) -> Form? {
    guard !raws.isEmpty, raws[place] != 0 else { return nil }
    return Form(raw: raws[place])
  }
}
