/// The most that claims of two sentences can share of their words, found once for all pairs of their claims.
///
///     var pairs = SentencePairs(SentencePairs.numbers(of: candidates))
///     let shared = pairs.mostShared(a, candidates[a], b, candidates[b])
///
/// Most sentences share so little that it shows of their claims, without a look at the words of each, that they are none of a pair.
/// The pairs are asked for claim by claim, and what the last sentence shares with each other one is kept.
struct SentencePairs {
  /// For each claim the number of its sentence.
  private let numbers: [Int32]
  /// For each other sentence the last one that it was compared with, and what was found.
  private var compared: [Int32]
  private var shared: [ClaimWords.Four]

  /// - Parameter numbers: those of ``numbers(of:)``.
  init(_ numbers: [Int32]) {
    self.numbers = numbers
    let count = Int(numbers.last ?? -1) + 1
    compared = Array(repeating: -1, count: count)
    shared = Array(repeating: .zero, count: count)
  }

  /// For each claim the number of its sentence, ascending; a sentence to which the order comes back has another one.
  static func numbers(of candidates: [CandidateClaim]) -> [Int32] {
    var number: Int32 = -1
    return candidates.indices.map { index in
      if index == 0 || !candidates[index].words.isOfSentence(of: candidates[index - 1].words) { number += 1 }
      return number
    }
  }

  /// The most that two claims can share, by the indices of both.
  @inline(__always)
  mutating func mostShared(_ a: Int, _ one: CandidateClaim, _ b: Int, _ another: CandidateClaim) -> ClaimWords.Four {
    let (own, other) = (numbers[a], Int(numbers[b]))
    if compared[other] != own {
      compared[other] = own
      shared[other] = one.draft.words.mostShared(with: another.draft.words)
    }
    return shared[other]
  }
}
