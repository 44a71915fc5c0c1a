/// Tells for a place in the text whether it stands in somebody's quoted words, and whose.
struct SpeakerIndex {
  private let spans: [(range: TextRange, speaker: String)]

  init(reading: Reading) {
    spans = reading.mentions.compactMap { mention -> (range: TextRange, speaker: String)? in
      guard case .quotation(let quotation) = mention.value else { return nil }
      let named = quotation.speakerName ?? quotation.speaker.flatMap { reading.document.speakerWords($0) }
      return named.map { (quotation.content, $0) }
    }.sorted { $0.range < $1.range }
  }

  /// The speaker of the quotation that holds the range.
  func speaker(at range: TextRange) -> String? {
    let behind = spans.firstPlace { $0.range.start > range.start }
    // Quotations nest two deep, hardly three: the last few that begin before are all that can hold the place.
    return spans[max(0, behind - 4)..<behind].last { $0.range.contains(range) }?.speaker
  }
}
