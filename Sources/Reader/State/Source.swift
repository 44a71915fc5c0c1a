import Comparison

/// How an article is named on the screen: its outlet and its day.
public struct Source: Sendable, Hashable {
  /// The outlet, or the article's id where that is not known.
  public let name: String
  /// `Fri 3 Jan 2020`, with `(inferred)` where the article does not say so itself, or `undated`.
  public let date: String

  /// The names of an article.
  public init(_ article: Article) {
    let outlet = article.source.flatMap { $0.isEmpty ? nil : $0 }
    name = outlet ?? (article.id.isEmpty ? "untitled" : article.id)
    let day = article.published.map(Source.spell)
    date = day.map { $0 + (article.isDateInferred ? " (inferred)" : "") } ?? "undated"
  }

  /// A day as newspapers print it, with the day of the week.
  static func spell(_ date: CalendarDate) -> String {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let (year, month, day) = date.components
    return "\(days[date.weekday - 1]) \(day) \(months[month - 1]) \(year)"
  }
}
