/// The tables of features that groups of tags make: for two groups together a row, in which each third value has its place.
///
/// A hash finds a feature in two dozen instructions and an unforeseen cache line; a row is found in five, and what
/// belongs to one pair of tags lies together.
package enum GroupPlane: Int, CaseIterable, Sendable {
  /// The stack's top and the buffer's front.
  case front
  /// The stack's second item and its top.
  case stack
  /// The top and its last child; its first child; the front and its first child; the second item and its last child.
  case topLast, topFirst, frontFirst, secondLast
  /// The top and what follows the front; the third item and the second; the second and the front.
  case ahead, deep, around
  /// How many children the top has on either side.
  case children

  /// The values of one row.
  package var width: Int {
    switch self {
    case .front: 164
    case .stack: 252
    case .around: 8
    default: 32
    }
  }

  /// The pairs of groups, of which each may have a row.
  package static let pairs = 1024

  /// Where a plane's values begin where every pair has its row.
  package var start: Int {
    var start = 0
    for plane in Self.allCases where plane.rawValue < rawValue { start += plane.width * Self.pairs }
    return start
  }

  /// The values of all planes where every pair has its row.
  package static var size: Int { allCases.reduce(0) { $0 + $1.width * pairs } }

  /// Whether the pair alone is a feature too, learnt apart and added to the values of the row's first part when the model is
  /// packed.
  package var hasPair: Bool { self == .front || self == .stack || self == .around }

  /// So many values at a row's start are of its first part.
  package var firstPart: Int { self == .around ? 8 : 32 }
}
