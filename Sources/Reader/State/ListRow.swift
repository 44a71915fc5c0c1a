/// A line of a list view.
enum ListRow: Sendable, Hashable {
  /// A heading, which cannot be selected.
  case heading(String)
  /// A fact: an index into the comparison's facts.
  case fact(Int)
  /// A fact on one of the days that its claims name: an index into the comparison's facts, and those of its claims that name
  /// the day of the heading above.
  case dated(fact: Int, claims: [Int])
  /// Dates that articles name on the day of the heading above without a fact that tells what for: for each article its
  /// mentions.
  case named([DateMentions])
  /// The sources that were published on the day of the heading above.
  case published([Int])
  /// A further line of the quotation above: a line of its wordings, which are set under one another.
  case wording(fact: Int, line: Int)

  /// Whether the line can be stood on: what it tells is in the articles.
  var isSelectable: Bool { fact != nil || dates != nil }

  /// The dates of the line, where it tells such that no fact is about.
  var dates: [DateMentions]? { if case .named(let dates) = self { dates } else { nil } }

  /// The fact of the line, where it tells one.
  var fact: Int? {
    switch self {
    case .fact(let index), .dated(let index, _): index
    case .heading, .named, .published, .wording: nil
    }
  }

  /// The fact that the line belongs to.
  var owner: Int? {
    switch self {
    case .heading, .named, .published: nil
    case .fact(let index), .dated(let index, _), .wording(let index, _): index
    }
  }
}

/// What one article names on a day: indices into its mentions.
struct DateMentions: Sendable, Hashable {
  let source: Int
  let mentions: [Int]
}
