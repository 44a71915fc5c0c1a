import Comparison

/// Tells a value as the rules see it: intervals with their bounds, TIMEX3 values with their days and the day they were counted
/// from.
enum NormalForm {
  /// The lines for an explanation.
  static func lines(of value: Claim.Value, published article: Article?) -> [String] {
    switch value {
    case .quantity(let quantity): return [self.quantity(quantity)]
    case .date(let timex): return date(timex, article)
    case .name(let canonical, let kind): return ["name: \(canonical), \(kind.rawValue)"]
    case .quotation(let words, let speaker):
      let count = Collation.words(words).count
      return [
        "quotation: \(count) \(count == 1 ? "word" : "words"), " + (speaker.map { "said by " + $0 } ?? "nobody named")
      ]
    case .text(let text): return ["words: \(text)"]
    }
  }

  private static func quantity(_ quantity: Quantity) -> String {
    let low = quantity.low.map { "[" + Quantity.spell($0) } ?? "(−∞"
    let high = quantity.high.map { Quantity.spell($0) + "]" } ?? "∞)"
    var text = "interval \(low), \(high), unit \(quantity.unit)"
    if quantity.isApproximate { text += ", approximate: a tenth more or less is within it" }
    return text
  }

  private static func date(_ timex: Timex, _ article: Article?) -> [String] {
    let words = timex.spoken
    var text = "TIMEX3 \(timex.value)" + (timex.end.map { " to \($0)" } ?? "")
    // What no words are known for is its own name.
    if words != timex.value { text = words + " (\(text))" }
    if let days = timex.days {
      let last = days.upperBound.adding(days: -1)
      if last > days.lowerBound { text += ", \(days.lowerBound.spoken) to \(last.spoken)" }
    } else {
      text += ", no place in the calendar"
    }
    var lines = [text]
    if timex.isRelative {
      let source =
        article.map { article in
          guard let published = article.published else { return ", and the article has no date" }
          return published == timex.reference
            ? ", the article's date" + (article.isDateInferred ? ", inferred from the others" : "")
            : ", a day that the text names; the article is of \(published.spoken)"
        } ?? ""
      lines.append("counted from \(timex.reference?.spoken ?? "an unknown day")\(source)")
    }
    return lines
  }
}
