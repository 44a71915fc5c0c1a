/// Working memory for ``SyntaxModel``, to be reused from sentence to sentence and never shared between threads.
///
///     let scratch = SyntaxScratch()
///     for sentence in sentences { tags.append(model.tag(text, tokens: sentence, using: scratch)) }
///
/// It holds no results: a call's answer does not depend on the calls before it.
public final class SyntaxScratch {
  var words: [WordForm] = []
  var tags: [UInt8] = []
  /// The sentences of a run, of which only the first so many are in use.
  var atoms: [ParserAtoms] = []
  var heads: [Int32] = []
  var places = PlaceScores()
  var tree = DependencyTree()
  var relations: [UInt8] = []
  let sums = StateSums()
  let search = BeamSearch(width: SyntaxModel.beamWidth)
  /// How many tokens' features are looked up before the first of them is classified.
  static let window = 32
  /// Features of the tokens of a window, and of one token more.
  var regions = [UInt64](repeating: 0, count: (SyntaxScratch.window + 1) * SparseWeights.regionSize)
  var features = [UInt64](repeating: 0, count: ParserFeatures.capacity)
  var scores = [Int16](repeating: 0, count: SparseWeights.scoreCapacity)

  /// Empty memory; it grows with the longest sentence seen.
  public init() {}
}
