/// Working memory for ``SyntaxModel``, to be reused from sentence to sentence and never shared between threads.
///
///     let scratch = SyntaxScratch()
///     for sentence in sentences { tags.append(model.tag(text, tokens: sentence, using: scratch)) }
///
/// It holds no results: a call's answer does not depend on the calls before it.
public final class SyntaxScratch {
  var words: [WordForm] = []
  var tags: [UInt8] = []
  var atoms = ParserAtoms()
  var heads: [Int32] = []
  var places = PlaceScores()
  var tree = DependencyTree()
  var relations: [UInt8] = []
  let search = BeamSearch(width: SyntaxModel.beamWidth)
  var features = [UInt64](repeating: 0, count: ParserFeatures.capacity)
  var scores = [Int16](repeating: 0, count: SparseWeights.scoreCapacity)

  /// Empty memory; it grows with the longest sentence seen.
  public init() {}
}
