/// Two claims that were found alike, by their indices, the smaller first.
struct ScoredPair {
  private let first, second: Int32
  let score: Double

  init(_ a: Int, _ b: Int, _ score: Double) { (first, second, self.score) = (Int32(a), Int32(b), score) }

  var a: Int { Int(first) }
  var b: Int { Int(second) }
}

/// The scores of the pairs that were found alike, by both claims.
///
/// Lists of counterparts side by side, in which one is found by halving: a table of hashes takes four times the memory, and is as
/// slow where it does not fit the cache. A block for each article, since one list for all would be copied as it grows.
struct PairScores: Sendable {
  /// The counterparts of the claims of one article, claim by claim, each claim's ascending.
  struct Block: Sendable {
    fileprivate let first: Int
    /// Those of claim `first + n` from `starts[n]` to `starts[n + 1]`.
    private var starts: [Int32] = [0]
    fileprivate private(set) var others: [Int32] = []
    /// Half as long as they come: of a thousand articles there are two and a half million, and none is known to seven digits.
    fileprivate private(set) var scores: [Float] = []

    /// No scores yet.
    ///
    /// - Parameter first: the first claim of the article.
    init(first: Int) { self.first = first }

    /// Adds the counterparts of the next claim: those that come behind it.
    mutating func append(_ row: [(other: Int32, score: Double)]) {
      for (other, score) in row.sorted(by: { $0.other < $1.other }) {
        others.append(other)
        scores.append(Float(score))
      }
      starts.append(Int32(others.count))
    }

    /// The same scores without room for more.
    func trimmed() -> Block {
      var block = self
      (block.starts, block.others, block.scores) = (starts.trimmed(), others.trimmed(), scores.trimmed())
      return block
    }

    fileprivate var claims: Range<Int> { first..<first + starts.count - 1 }

    fileprivate func row(_ claim: Int) -> Range<Int> { Int(starts[claim - first])..<Int(starts[claim - first + 1]) }
  }

  private let blocks: [Block]
  /// The article of each claim.
  private let sources: [Int]

  /// - Parameters:
  ///   - sources: the article of each claim; claims go by article.
  ///   - blocks: the scores of each article's claims, in the same order.
  init(sources: [Int], blocks: [Block]) { (self.sources, self.blocks) = (sources, blocks) }

  /// The score of two claims; nil where they were not found alike.
  subscript(x: Int, y: Int) -> Double? {
    let (a, b) = (min(x, y), Int32(max(x, y)))
    let block = blocks.indices.firstPlace { blocks[$0].first > a } - 1
    let row = blocks[block].row(a)
    let place = row.firstPlace { blocks[block].others[$0] >= b }
    return place < row.upperBound && blocks[block].others[place] == b ? Double(blocks[block].scores[place]) : nil
  }

  /// The pairs that come near enough to the best that either claim has in the other's article, the surest first.
  ///
  /// - Parameter competition: how near those of a claim must come, 0 to 1; nil for a claim whose pairs are not asked for.
  func winners(_ competition: (Int) -> Double?) -> [ScoredPair] {
    // Counted first: a list that grows takes half as much again, or twice as much.
    var count = 0
    forEachWinner(competition) { _, _, _ in count += 1 }
    var winners: [ScoredPair] = []
    winners.reserveCapacity(count)
    forEachWinner(competition) { winners.append(ScoredPair($0, $1, $2)) }
    winners.sort { $0.score != $1.score ? $0.score > $1.score : ($0.a, $0.b) < ($1.a, $1.b) }
    return winners
  }

  private func forEachWinner(
    _ competition: (Int) -> Double?, _ body: (_ claim: Int, _ other: Int, _ score: Double) -> Void
  ) {
    // The best of a claim in an article, as far as it is one of the block at hand: of the block's claim by the other's article, and of
    // the other by its index, since the block is of one article.
    var bestIn = [Double](repeating: 0, count: (sources.last ?? -1) + 1)
    var bestOf = [Double](repeating: 0, count: sources.count)
    for block in blocks {
      let asked = block.claims.compactMap { claim in
        competition(claim).map { (claim: claim, row: block.row(claim), share: $0) }
      }
      for place in asked.lazy.flatMap(\.row) {
        let other = Int(block.others[place])
        bestOf[other] = max(bestOf[other], Double(block.scores[place]))
      }
      for (claim, row, share) in asked {
        for place in row {
          let source = sources[Int(block.others[place])]
          bestIn[source] = max(bestIn[source], Double(block.scores[place]))
        }
        for place in row {
          let (other, score) = (Int(block.others[place]), Double(block.scores[place]))
          if score >= share * max(bestIn[sources[other]], bestOf[other]) {
            body(claim, other, score)
          }
        }
        for place in row { bestIn[sources[Int(block.others[place])]] = 0 }
      }
      for place in asked.lazy.flatMap(\.row) { bestOf[Int(block.others[place])] = 0 }
    }
  }
}
