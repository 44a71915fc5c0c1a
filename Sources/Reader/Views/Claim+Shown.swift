import Comparison

extension ReaderState {
  /// Why two claims of a fact stand as they do, with the sources called as they are everywhere on the screen.
  func reason(of pair: ClaimPair, in fact: Fact) -> String {
    // Few reasons name a source, and a frame tells several.
    guard pair.notes.contains(.attributed) else { return pair.reason }
    return pair.reason(of: fact, ids: articles.map(\.id), names: sources.map(\.name))
  }
}

extension Claim {
  /// The value as a reader wants to see it: like ``Comparison/Claim/display``, but days and times in words.
  ///
  ///     2020-01-03TMO  →  3 Jan 2020, morning
  ///
  /// A name is shown as the article spells it: that is where sources differ.
  func shown(in articles: [Article]) -> String {
    guard case .name = value, articles.indices.contains(source), Int(focus.end) <= articles[source].text.count else {
      return shown
    }
    return ShownText.plain(articles[source].string(focus)).split { $0 == " " || $0.isNewline }.joined(separator: " ")
  }

  /// The same without the article's text at hand.
  var shown: String {
    switch value {
    case .date(let timex): timex.words
    case .quantity: RoundNumbers.inWords(display)
    case .name, .quotation, .text: ShownText.plain(display)
    }
  }
}
