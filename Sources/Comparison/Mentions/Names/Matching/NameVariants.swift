/// Spellings of one given name across alphabets, from `name-variants.tsv`.
///
/// Two words that are both listed and share no row are two names, however alike they look: Hassan and Hussein.
struct NameVariants: Sendable {
  private let rows: FormTable<[Int]>

  init(_ source: LexiconSource) {
    var rows = FormTable<[Int]>(capacity: 1024)
    for (number, row) in source.table("name-variants").enumerated() {
      for field in 0..<row.count {
        let form = Form(utf8: LatinFold.letters(row.text(field)))
        rows[form] = (rows[form] ?? []) + [number]
      }
    }
    self.rows = rows
  }

  /// Whether two folded words are listed spellings of one name (true) or of two (false); nil where a word is not listed.
  func areAlike(_ a: Form, _ b: Form) -> Bool? {
    guard let mine = rows[a], let other = rows[b] else { return nil }
    return mine.contains { other.contains($0) }
  }
}
