/// Finds the turns of a transcript: "MEYER: Well, it was late." is Meyer's speech, though no mark says so.
struct ScriptTurns {
  let document: Document

  /// The speaker's label at a token and where the speech begins behind its colon: at most four words in capitals.
  func turn(at start: Int, limit: Int) -> (speaker: Range<Int>, content: Int)? {
    var at = start
    while at < min(limit, start + 6), document.tokens[at].shape.contains(.word) {
      guard document.tokens[at].shape.contains(.allCapitals) || document.tokens[at].shape.contains(.finalStop) else {
        return nil
      }
      at += 1
    }
    guard at > start, at + 1 < limit, document.mark(at) == 0x3A, document.tokens[at - 1].shape.contains(.allCapitals)
    else { return nil }
    return (start..<at, at + 1)
  }

  /// The turns of blocks without quotation marks, where a text has two at least: one alone is a heading with a colon.
  func readings(outside spans: [QuotedSpan]) -> [QuotationReading] {
    var readings: [QuotationReading] = []
    var span = 0
    for (index, block) in document.blocksOfTokens {
      while span < spans.count, spans[span].tokens.upperBound <= block.lowerBound { span += 1 }
      let isQuoted = span < spans.count && spans[span].tokens.lowerBound < block.lowerBound + 2
      if !isQuoted, document.blocks[index].kind.isCompared,
        let turn = turn(at: block.lowerBound, limit: block.upperBound)
      {
        readings.append(
          QuotationReading(
            range: turn.content..<block.upperBound, content: turn.content..<block.upperBound, isDirect: true,
            attribution: SpeechAttribution(speaker: turn.speaker, cue: nil, strength: .adjacent)))
      }
    }
    return readings.count >= 2 ? readings : []
  }
}
