/// A line of a list view.
enum ListRow: Sendable, Hashable {
  /// A heading, which cannot be selected.
  case heading(String)
  /// A fact: an index into the comparison's facts.
  case fact(Int)

  /// The fact of the line, where it is one.
  var fact: Int? {
    if case .fact(let index) = self { index } else { nil }
  }
}
