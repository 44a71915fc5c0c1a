/// The classes of each function word, from `words.tsv` (word, classes parted by commas).
public struct WordTable: Sendable {
  private let table: FormTable<WordClass>

  /// Reads the table; a class the code does not know is passed over.
  public init(_ source: LexiconSource) {
    var named = FormTable<WordClass>(capacity: 64)
    for (name, value) in WordClass.names { named[Form(name)] = value }
    var table = FormTable<WordClass>(capacity: 1024)
    for row in source.table("words") {
      var classes = table[row.form(0)] ?? []
      row.forEachForm(in: 1, partedBy: 0x2C) { if let one = named[$0] { classes.formUnion(one) } }
      table[row.form(0)] = classes
    }
    self.table = table
  }

  /// The classes of a word; none for a word that is not listed.
  public func classes(of form: Form) -> WordClass { table[form] ?? [] }
}
