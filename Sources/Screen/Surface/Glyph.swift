/// What stands in a cell, in four bytes: one Unicode scalar, or the index of a longer cluster in its surface.
///
/// A `Character` would take sixteen, and compare by canonical equivalence; a screen is redrawn and compared
/// ten thousand cells at a time.
public struct Glyph: Hashable, Sendable {
  let rawValue: UInt32

  private static let clusterFlag: UInt32 = 0x8000_0000

  /// A glyph of one scalar.
  public init(_ scalar: Unicode.Scalar) { rawValue = scalar.value }

  init(cluster index: Int) { rawValue = Glyph.clusterFlag | UInt32(truncatingIfNeeded: index) }

  /// A blank.
  public static let space = Glyph(" ")

  /// The scalar, or nil for a cluster of several.
  public var scalar: Unicode.Scalar? { Unicode.Scalar(rawValue) }

  var clusterIndex: Int? {
    rawValue & Glyph.clusterFlag == 0 ? nil : Int(rawValue & ~Glyph.clusterFlag)
  }
}
