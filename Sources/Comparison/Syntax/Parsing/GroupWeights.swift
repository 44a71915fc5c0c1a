/// Weights of the three transitions for the features of ``GroupFeatures``, read in place.
///
/// Layout: for each plane the number of its rows (4 bytes each), nothing up to 64 bytes, for each plane the numbers of
/// the rows of all pairs (2 bytes each), the rows: values of three signed bytes and a zero. The first row of each plane is that of
/// all pairs too rare to have one.
package struct GroupWeights: Sendable {
  package static let headerSize = 64
  package static let valueSize = 4

  private let numbers: Int
  private let starts: [Int]

  /// Checks that the rows fill the section exactly and that no number lies beyond them; nil where not.
  init?(_ bytes: UnsafeRawBufferPointer, section: Range<Int>) {
    let planes = GroupPlane.allCases
    var at = section.lowerBound + Self.headerSize + planes.count * GroupPlane.pairs * 2
    guard at <= section.upperBound else { return nil }
    numbers = section.lowerBound + Self.headerSize
    var starts: [Int] = []
    for plane in planes {
      let place = section.lowerBound + plane.rawValue * 4
      let rows = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
      for pair in 0..<GroupPlane.pairs {
        let number = bytes.loadUnaligned(
          fromByteOffset: numbers + (plane.rawValue * GroupPlane.pairs + pair) * 2, as: UInt16.self)
        guard Int(UInt16(littleEndian: number)) < rows else { return nil }
      }
      starts.append(at / Self.valueSize)
      at += rows * plane.width * Self.valueSize
    }
    guard at == section.upperBound, section.lowerBound % Self.valueSize == 0 else { return nil }
    self.starts = starts
  }

  /// Calls the body with a reader of sums.
  @inline(__always)
  func with<Result>(_ base: UnsafeRawPointer, _ body: (Reader) -> Result) -> Result {
    starts.withUnsafeBufferPointer { starts in body(Reader(base: base, numbers: base + numbers, starts: starts)) }
  }

  /// Sums weights in the memory where they lie.
  struct Reader {
    fileprivate let base: UnsafeRawPointer
    fileprivate let numbers: UnsafeRawPointer
    fileprivate let starts: UnsafeBufferPointer<Int>

    /// Adds the weights of a state's features.
    @inline(__always)
    func add(_ features: ParserFeatures, _ state: ParserState, to sums: inout TransitionWeights.Sums) {
      guard let starts = starts.baseAddress else { return }
      GroupFeatures.read(
        features, state,
        row: { plane, pair in
          let number = numbers.loadUnaligned(
            fromByteOffset: (plane.rawValue &* GroupPlane.pairs &+ pair) &* 2, as: UInt16.self)
          return starts[plane.rawValue] &+ Int(UInt16(littleEndian: number)) &* plane.width
        },
        four: { a, b, c, d in sums.add(SIMD4(value(a), value(b), value(c), value(d))) })
    }

    @inline(__always)
    private func value(_ place: Int) -> UInt32 {
      base.loadUnaligned(fromByteOffset: place &* GroupWeights.valueSize, as: UInt32.self)
    }
  }
}
