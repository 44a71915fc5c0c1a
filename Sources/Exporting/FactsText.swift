import Comparison
import Screen

/// Sets what one article says as text to read: each sentence with its mentions underlined, and what they mean below it.
///
///     harbour-post  2020-01-03  Live summary
///
///     The blast killed at least 12 people on Tuesday.
///                      ───────────           ───────
///       at least 12   quantity   ≥ 12  of people
///       Tuesday       date       2020-01-07
public enum FactsText {
  /// The text in lines of at most `width` columns (40 at least).
  public static func string(_ document: Document, _ mentions: [Mention], width: Int) -> String {
    let width = max(40, width)
    let article = document.article
    let head = [article.id, article.published?.iso, article.title].compactMap { $0?.printable }
    var lines = [TextWidth.truncated(head.joined(separator: "  "), to: width)]
    var at = 0
    while at < mentions.count {
      let sentence = mentions[at].sentence
      let end = mentions[at...].firstIndex { $0.sentence != sentence } ?? mentions.count
      lines.append("")
      lines += underlined(document, sentence, Array(mentions[at..<end]), width: width)
      lines += meanings(document, mentions[at..<end], width: width)
      at = end
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The sentence wrapped, a line of strokes below each line that holds a mention.
  private static func underlined(
    _ document: Document, _ sentence: Int, _ mentions: [Mention], width: Int
  ) -> [String] {
    // A mention may reach beyond the sentence (a quotation of several): show all that is underlined.
    let range = mentions.reduce(document.sentences[sentence].range) { $0.union($1.range) }
    return LineWrap.lines(of: document.text, in: range.bytes, width: width).flatMap { line -> [String] in
      let text = String(decoding: document.text[line.range], as: UTF8.self).printable
      let strokes = self.strokes(document, mentions, line)
      return strokes.isEmpty ? [text] : [text, strokes]
    }
  }

  /// Strokes below the mentions of a line: dashed for quotations, over which the others are drawn whole.
  private static func strokes(_ document: Document, _ mentions: [Mention], _ line: WrappedLine) -> String {
    var columns = Array(repeating: " ", count: line.width)
    let inOrder = mentions.filter(\.value.isQuotation) + mentions.filter { !$0.value.isQuotation }
    for mention in inOrder {
      let from = max(Int(mention.range.start), line.range.lowerBound)
      let until = min(Int(mention.range.end), line.range.upperBound)
      guard from < until else { continue }
      let first = TextWidth.of(document.text, in: line.range.lowerBound..<from)
      let last = min(line.width, first + TextWidth.of(document.text, in: from..<until))
      for column in first..<max(first, last) { columns[column] = mention.value.isQuotation ? "┄" : "─" }
    }
    return columns.joined().withoutTrailingBlanks
  }

  private static func meanings(_ document: Document, _ mentions: ArraySlice<Mention>, width: Int) -> [String] {
    let texts = mentions.map { TextWidth.truncated(document.article.line($0.range).printable, to: max(16, width / 2)) }
    let column = texts.map { TextWidth.of($0) }.max() ?? 0
    return zip(texts, mentions).map { text, mention in
      let meaning = "  " + text.fitted(column) + "  " + mention.value.kind.fitted(9) + "  "
      return TextWidth.truncated(meaning + mention.value.meaning(in: document).printable, to: width)
        .withoutTrailingBlanks
    }
  }
}

extension Mention.Value {
  fileprivate var isQuotation: Bool {
    if case .quotation = self { true } else { false }
  }

  /// The value in a few words.
  fileprivate func meaning(in document: Document) -> String {
    let article = document.article
    switch self {
    case .quantity(let quantity):
      return quantity.display + (quantity.counted.map { "  of " + article.line($0) } ?? "")
    case .date(let timex):
      guard let days = timex.days, days.lowerBound.iso != timex.value else { return timex.value }
      return timex.value + "  from \(days.lowerBound.iso) until \(days.upperBound.iso)"
    case .name(let name):
      return name.kind.rawValue + "  " + name.canonical
    case .quotation(let quotation):
      let speaker = quotation.speakerName ?? quotation.speaker.flatMap { document.speakerWords($0) } ?? "nobody named"
      return (quotation.isDirect ? "direct" : "reported") + "  by " + speaker
    case .event(let event): return event.meaning(in: document)
    case .role(let role): return "of " + role.holder
    case .place(let place):
      let name = [place.canonical, place.container.map { "in " + $0 }].compactMap { $0 }.joined(separator: "  ")
      let event = "of " + article.line(place.event)
      return name.isEmpty ? event : name + "  " + event
    }
  }
}
