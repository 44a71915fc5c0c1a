/// Classifies the tokens of a window in stages: the features that tell most are asked of every token, the others only of those of
/// which no class leads by far.
///
///     stages.add(open, count) { place, region in features.fillFirst(start + place, region) }
///     count = stages.settle(open, count, stage: 0) { place, tag in tags[start + place] = tag }
///
/// After Strubell, Vilnis, Silverstein and McCallum (2015), but with weights that were learnt all together: learnt with the later
/// stages left out at random, a third more tokens are settled by the first, and plain sentences of news are read worse.
///
/// Each stage is looked up for all tokens of a window before the first of them is decided: the look-ups wait for nothing but
/// memory, and the processor has many of them under way at a time.
struct StagedClassifier {
  let weights: SparseWeights
  let base: UnsafeRawPointer
  let classes: Int
  /// A region of features for each place of the window.
  let regions: UnsafeMutablePointer<UInt64>
  /// The scores of each place's classes, side by side.
  let scores: UnsafeMutablePointer<Int16>

  /// Puts all scores of so many places at zero.
  @inline(__always)
  func clear(places: Int) {
    for place in 0..<places { weights.clear(scores + place &* weights.width, classes: classes) }
  }

  /// Adds the weights of some features to the scores of each open place.
  ///
  /// - Parameters:
  ///   - open: the places; so many of them.
  ///   - fill: writes the features of a place, and returns their number.
  @inline(__always)
  func add(_ open: UnsafePointer<UInt8>, _ count: Int, _ fill: (Int, UnsafeMutablePointer<UInt64>) -> Int) {
    // All are sifted before the first bucket is asked for.
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: SyntaxScratch.window) { kept in
      for at in 0..<min(count, kept.count) {
        let region = regions + Int(open[at]) &* SparseWeights.regionSize
        let size = fill(Int(open[at]), region)
        kept.initializeElement(
          at: at, to: Int32(truncatingIfNeeded: weights.sift(region, size, of: base)))
      }
      for at in 0..<min(count, kept.count) {
        let region = regions + Int(open[at]) &* SparseWeights.regionSize
        let found = weights.look(region, Int(kept[at]), of: base)
        weights.add(region, found, of: base, to: scores + Int(open[at]) &* weights.width)
      }
    }
  }

  /// Hands over the class of each open place where one leads by as much as a stage asks for; the others stay open.
  ///
  /// - Returns: how many stay, at the start of the list.
  @inline(__always)
  func settle(_ open: UnsafeMutablePointer<UInt8>, _ count: Int, stage: Int, _ use: (Int, UInt8) -> Void) -> Int {
    let margin = stage == 0 ? weights.margins[0] : weights.margins[1]
    var left = 0
    for at in 0..<count {
      let place = Int(open[at])
      let (best, isClear) = weights.leader(scores + place &* weights.width, classes: classes, margin: margin)
      use(place, best)
      open[left] = UInt8(truncatingIfNeeded: place)
      left &+= isClear ? 0 : 1
    }
    return left
  }

  /// The class of a place, when its last features are added.
  @inline(__always)
  func choose(_ place: Int, _ fill: (UnsafeMutablePointer<UInt64>) -> Int) -> UInt8 {
    let region = regions + place &* SparseWeights.regionSize
    let cells = scores + place &* weights.width
    weights.add(region, weights.find(region, fill(region), of: base), of: base, to: cells)
    return weights.leader(cells, classes: classes, margin: 1).best
  }
}
