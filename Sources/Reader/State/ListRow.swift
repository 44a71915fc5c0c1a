/// A line of a list view.
enum ListRow: Sendable, Hashable {
  /// A heading, which cannot be selected.
  case heading(String)
  /// A fact: an index into the comparison's facts.
  case fact(Int)
  /// A further line of the fact above: an index into its claims.
  case claim(fact: Int, Int)

  /// The fact of the line, where it is one.
  var fact: Int? {
    if case .fact(let index) = self { index } else { nil }
  }

  /// The fact that the line belongs to.
  var owner: Int? {
    switch self {
    case .heading: nil
    case .fact(let index), .claim(let index, _): index
    }
  }
}
