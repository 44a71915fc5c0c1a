/// A set of relations in one word.
///
///     let outside: DeprelSet = [.conj, .cc, .punct]
///     outside.contains(.conj)   // true
///
/// The rules ask of most tokens whether their relation is one of several; a `Set` would hash the question each time.
public struct DeprelSet: Sendable, Hashable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  /// The set of the relations listed.
  public init(arrayLiteral relations: Deprel...) {
    for relation in relations { bits |= Self.bit(relation) }
  }

  // There are fewer than 64 relations, so that a shift by their number is never too far.
  private static func bit(_ relation: Deprel) -> UInt64 { 1 &<< UInt64(relation.rawValue) }

  /// Whether a relation is in the set.
  public func contains(_ relation: Deprel) -> Bool { bits & Self.bit(relation) != 0 }

  /// The relations of both sets.
  public func union(_ other: DeprelSet) -> DeprelSet {
    var union = self
    union.bits |= other.bits
    return union
  }
}
