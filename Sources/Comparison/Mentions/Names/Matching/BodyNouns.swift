/// Nouns of bodies that papers write for each other in one name, from `body-nouns.tsv`: the River Defence Forces, the River
/// Defence Units.
struct BodyNouns: Sendable {
  private let rows: FormTable<Int>

  init(_ source: LexiconSource) {
    var rows = FormTable<Int>(capacity: 64)
    for (number, row) in source.table("body-nouns").enumerated() {
      for field in 0..<row.count { rows[row.form(field)] = number }
    }
    self.rows = rows
  }

  /// The number of the row that holds a noun.
  func row(of noun: Form) -> Int? { rows[noun] }
}
