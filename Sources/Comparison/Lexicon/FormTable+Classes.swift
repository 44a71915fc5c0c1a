extension FormTable where Value: OptionSet & Sendable, Value == Value.Element {
  /// The table of a file whose rows are a word and the names of its classes parted by commas; rows of one word add up, and
  /// a class that is not among `names` is passed over.
  init(_ rows: TabSeparated, classes names: [(name: StaticString, value: Value)]) {
    var known = FormTable<Value>(capacity: names.count)
    for (name, value) in names { known[Form(name)] = value }
    self.init(capacity: 1024)
    for row in rows {
      var classes = self[row.form(0)] ?? []
      row.forEachForm(in: 1, partedBy: 0x2C) { if let one = known[$0] { classes.formUnion(one) } }
      self[row.form(0)] = classes
    }
  }
}
