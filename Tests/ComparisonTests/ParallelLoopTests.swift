import Dispatch
import TestSupport
import Testing

@testable import Comparison

/// Work is the same however many pieces run at once.
@Suite struct ParallelLoopTests {
  static let wide = ParallelLoop(width: 4) { count, body in
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }
  /// The last piece first.
  static let backwards = ParallelLoop(width: 3) { count, body in
    for index in (0..<count).reversed() { body(index) }
  }

  @Test(arguments: [ParallelLoop.serial, wide, backwards]) func resultsComeInOrder(_ loop: ParallelLoop) {
    #expect(loop.map(0) { $0 } == [])
    #expect(loop.map(1) { $0 + 5 } == [5])
    #expect(loop.map(1000) { $0 * $0 } == (0..<1000).map { $0 * $0 })
  }

  @Test(arguments: [ParallelLoop.serial, wide, backwards], [0, 1, 2, 3, 7, 500])
  func stretchesHoldEachElementOnce(_ loop: ParallelLoop, _ count: Int) {
    let elements = (0..<count).map { "element \($0)" }
    #expect(loop.stretches(of: elements) { Array($0) } == elements)
  }

  @Test func manyElementsMakeMoreStretchesThanRunAtOnce() {
    let sizes = Self.wide.stretches(of: Array(0..<1000)) { [$0.count] }
    #expect(sizes.reduce(0, +) == 1000)
    #expect(sizes.count > 4)
  }

  @Test func aComparisonIsTheSameWhateverItRunsOn() {
    let articles = [
      "A ferry hit the old pier at Holm on Monday, injuring 27 passengers. Mayor Rosa Meyer visited the wounded.",
      "At least 30 people were hurt when a ferry rammed a pier at Holm on Tuesday. The captain was arrested.",
      "Police arrested the captain of a ferry that crashed into a pier at Holm. Some two dozen passengers were hurt.",
      "\"We heard a bang,\" said Rosa Meyer, the mayor of Holm, after the ferry crash that injured 30 on May 3, 2021.",
    ].enumerated().map { Article(id: "a\($0.offset)", text: Array($0.element.utf8)) }
    let serial = Comparison(of: articles, lexicon: TestLexicon.english)
    #expect(!serial.facts.isEmpty)
    for loop in [Self.wide, Self.backwards] {
      let other = Comparison(of: articles, lexicon: TestLexicon.english, loop: loop)
      #expect(other.facts == serial.facts)
      #expect(other.origins == serial.origins)
    }
  }
}
