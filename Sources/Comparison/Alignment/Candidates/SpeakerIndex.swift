/// Tells for a place in the text whether it stands in somebody's quoted words, and whose.
struct SpeakerIndex {
  private let spans: [(range: TextRange, speaker: String)]

  init(reading: Reading) {
    spans = reading.mentions.compactMap { mention -> (range: TextRange, speaker: String)? in
      guard case .quotation(let quotation) = mention.value else { return nil }
      let named = quotation.speakerName ?? quotation.speaker.map { reading.document.article.string($0) }
      return named.map { (quotation.content, $0) }
    }
  }

  /// The speaker of the quotation that holds the range.
  func speaker(at range: TextRange) -> String? {
    spans.first { $0.range.contains(range) }?.speaker
  }
}
