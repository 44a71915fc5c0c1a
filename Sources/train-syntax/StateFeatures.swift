import Comparison

/// The features of a state as the trainer reads them: hashed ones, and the places of those that groups of tags make.
final class StateFeatures {
  let hashed: UnsafeMutablePointer<UInt64>
  private(set) var hashedCount = 0
  let places: UnsafeMutablePointer<Int>
  private(set) var placeCount = 0

  init() {
    hashed = .allocate(capacity: ParserFeatures.capacity)
    places = .allocate(capacity: GroupFeatures.count + GroupPlane.allCases.count)
  }

  deinit {
    hashed.deallocate()
    places.deallocate()
  }

  /// Where the features that pairs alone make begin, after those of three.
  static let pairs = GroupPlane.size

  /// Reads all features of a state.
  func read(_ reader: ParserFeatures, _ state: ParserState) {
    hashedCount = reader.fill(state, hashed)
    placeCount = 0
    GroupFeatures.read(
      reader, state,
      row: { plane, pair in
        if plane.hasPair { add(Self.pairs + plane.rawValue * GroupPlane.pairs + pair) }
        return plane.start + pair * plane.width
      },
      four: { a, b, c, d in
        for place in [a, b, c, d] { add(place) }
      })
  }

  private func add(_ place: Int) {
    places[placeCount] = place
    placeCount += 1
  }

  /// Keeps the features that the condition holds for, which is asked with a hash of each.
  func keep(where isKept: (UInt64) -> Bool) {
    var kept = 0
    for at in 0..<hashedCount where isKept(hashed[at]) {
      hashed[kept] = hashed[at]
      kept += 1
    }
    hashedCount = kept
    kept = 0
    for at in 0..<placeCount where isKept(FeatureHash.of(200, UInt64(places[at]))) {
      places[kept] = places[at]
      kept += 1
    }
    placeCount = kept
  }
}
