/// A form or none for each token, in half the memory that an array of optionals takes.
///
///     let terms = OptionalForms([Form("crash"), nil])
///     terms[1]   // nil
///
/// Lists that differ at few tokens share all but these.
struct OptionalForms: RandomAccessCollection, Sendable {
  /// Zero for none: no word is known whose hash is zero.
  private let raws: [UInt64]
  /// Where this list has others, in the order of the places.
  private let changes: [(place: Int32, raw: UInt64)]
  let count: Int

  /// None for any of so many tokens.
  init(count: Int) { (raws, changes, self.count) = ([], [], count) }

  /// - Parameter known: a list of as many forms that is kept anyway; most of these may be the same.
  init(_ forms: [Form?], like known: OptionalForms? = nil) {
    let base = known?.raws ?? []
    let changes = forms.indices.filter { (forms[$0]?.raw ?? 0) != (base.isEmpty ? 0 : base[$0]) }
    let isAlike = changes.count * 2 < forms.count
    raws = isAlike ? base : forms.map { $0?.raw ?? 0 }
    self.changes = isAlike ? changes.map { (Int32($0), forms[$0]?.raw ?? 0) } : []
    count = forms.count
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(place: Int) -> Form? {
    let raw = changed(place) ?? (raws.isEmpty ? 0 : raws[place])
    return raw == 0 ? nil : Form(raw: raw)
  }

  /// All of them, one after the other.
  var list: [Form?] {
    var list: [Form?] = raws.isEmpty ? Array(repeating: nil, count: count) : raws.map { $0 == 0 ? nil : Form(raw: $0) }
    for (place, raw) in changes { list[Int(place)] = raw == 0 ? nil : Form(raw: raw) }
    return list
  }

  /// What this list has at a place in place of what it shares.
  private func changed(_ place: Int) -> UInt64? {
    let at = changes.indices.firstPlace { changes[$0].place >= place }
    return at < changes.count && changes[at].place == place ? changes[at].raw : nil
  }
}
