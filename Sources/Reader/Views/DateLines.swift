import Comparison
import Screen

/// The panel's lines for dates that articles name and no fact is about: where each says so.
///
///     · Sat 14 Sep 2019: named by 2 sources, and no fact they share tells what for
///     ▸ Harbour Post     “After the raid of September 14 the price rose”
///       Meridian Weekly  “on 14 September, the day of the raid”
enum DateLines {
  /// The lines.
  static func lines(_ state: ReaderState, _ dates: [DateMentions], width: Int) -> [StyledLine] {
    let sources = dates.count == 1 ? "1 source" : "\(dates.count) sources"
    var title = StyledLine("· ")
    title.add(day(state, dates), .plain.bold)
    title.add(": named by \(sources), in no fact that they share", state.theme.quiet)
    let names = dates.map { TextWidth.of(state.sources[$0.source].name) }
    let field = min(names.max() ?? 8, width >= 100 ? 22 : width >= 60 ? 16 : 12)
    return [title]
      + dates.flatMap { own in
        own.mentions.enumerated().compactMap { index, number in
          line(state, own.source, number, isFirst: index == 0, field: field, width: width)
        }
      }
  }

  private static func line(
    _ state: ReaderState, _ source: Int, _ number: Int, isFirst: Bool, field: Int, width: Int
  ) -> StyledLine? {
    guard let mention = state.mention(number, of: source),
      let document = state.findings?.comparison.documents[source],
      document.sentences.indices.contains(mention.sentence)
    else { return nil }
    var line = StyledLine(isFirst && source == state.active ? "▸ " : "  ", .plain.bold)
    line.add(isFirst ? state.sources[source].name : "", field: field)
    line.add("  ")
    let snippet = Snippet(
      state.shown[source].bytes, passage: document.sentences[mention.sentence].range, focus: mention.range)
    line.add(snippet.line(width - line.width - 1))
    return line
  }

  /// The day, as the heading above the line has it.
  private static func day(_ state: ReaderState, _ dates: [DateMentions]) -> String {
    guard let own = dates.first, let number = own.mentions.first,
      case .date(let timex) = state.mention(number, of: own.source)?.value, let days = timex.days
    else { return "" }
    return TimelineRows.heading(days)
  }
}
