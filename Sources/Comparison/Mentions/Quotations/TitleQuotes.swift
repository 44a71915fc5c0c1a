/// Tells titles of works and programmes, nicknames and headings from speech: marks that quote nobody.
///
///     on “Harbour Tonight,” he said …     a programme
///     the so-called “Council of Elders”   a name
struct TitleQuotes {
  let words: SpeechWords
  private var document: Document { words.document }

  /// Whether a span is a title where it stands.
  func isTitle(_ span: QuotedSpan, _ place: QuotationPlace, _ strength: SpeechAttribution.Strength) -> Bool {
    guard isTitleCased(span), let last = place.before.last(where: { !words.isComma($0) }) else { return false }
    let cue = words.cue(last)
    if !cue.isDisjoint(with: [.naming, .work]) { return true }
    guard cue.isDisjoint(with: [.speech, .address, .characterize, .weak]), document.tokens[last].form != Form.as
    else {
      return false
    }
    let isGoverned =
      words.isA(last, [.preposition, .determiner, .possessive, .to, .coordinator])
      || document.tokens[last].form == Form.possessive
    return strength == .partial || isGoverned
  }

  /// A line of its own in title case.
  func isHeading(_ span: QuotedSpan) -> Bool {
    let block = document.blocks[span.block].range
    return document.range(span.tokens).count + 2 >= block.count && isTitleCased(span)
  }

  /// Every word of content has a capital, and there are two words at least.
  func isTitleCased(_ span: QuotedSpan) -> Bool {
    var capitals = 0
    for index in span.content where words.isWord(index) {
      if words.isCapitalized(index) {
        capitals += 1
      } else if document.tokens[index].range.count >= 4 || document.tokens[index].classes.isEmpty,
        !document.tokens[index].shape.contains(.clitic)
      {
        return false
      }
    }
    return capitals >= 2
  }
}
