/// Working memory for ``SyntaxModel``, to be reused from sentence to sentence and never shared between threads.
///
///     let scratch = SyntaxScratch()
///     for sentence in sentences { tags.append(model.tag(text, tokens: sentence, using: scratch)) }
///
/// It holds no results: a call's answer does not depend on the calls before it.
public final class SyntaxScratch {
  var words: [WordForm] = []
  var tags: [UInt8] = []
  /// The sentences of a run.
  var atoms = ParserAtoms()
  var heads: [Int32] = []
  var places = PlaceScores()
  var tree = DependencyTree()
  var relations: [UInt8] = []
  let sums = StateSums()
  let search = BeamSearch(width: SyntaxModel.beamWidth)
  /// How many tokens' features are looked up before the first of them is classified.
  static let window = 32
  /// Features of the tokens of a window.
  private var regions = [UInt64](repeating: 0, count: SyntaxScratch.window * SparseWeights.regionSize)
  var features = [UInt64](repeating: 0, count: ParserFeatures.capacity)
  /// Scores of the tokens of a window, side by side.
  private var scores = [Int16](repeating: 0, count: (SyntaxScratch.window + 1) * SparseWeights.scoreCapacity)
  /// The places of a window that are still to be classified, and one more.
  private var open = [UInt8](repeating: 0, count: SyntaxScratch.window + 1)

  /// Empty memory; it grows with the longest sentence seen.
  public init() {}

  /// Calls the body with a classifier that works in this memory, and with room for a list of the places of a window.
  @inline(__always)
  func withStages(
    _ weights: SparseWeights, _ base: UnsafeRawPointer, classes: Int,
    _ body: (StagedClassifier, UnsafeMutablePointer<UInt8>) -> Void
  ) {
    regions.withUnsafeMutableBufferPointer { regions in
      scores.withUnsafeMutableBufferPointer { scores in
        open.withUnsafeMutableBufferPointer { open in
          guard let region = regions.baseAddress, let score = scores.baseAddress, let place = open.baseAddress else {
            return
          }
          body(
            StagedClassifier(weights: weights, base: base, classes: classes, regions: region, scores: score), place)
        }
      }
    }
  }
}
