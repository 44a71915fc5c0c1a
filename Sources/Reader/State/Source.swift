import Comparison

/// How an article is named on the screen: its outlet and its day.
public struct Source: Sendable, Hashable {
  /// The outlet, or the article's id where that is not known.
  public let name: String
  /// `Fri 3 Jan 2020`, with `(inferred)` where the article does not say so itself, or `undated`; then shorter forms.
  public let dates: [String]

  /// The names of an article.
  public init(_ article: Article) {
    let outlet = article.source.flatMap { $0.isEmpty ? nil : $0 }
    name = outlet ?? (article.id.isEmpty ? "untitled" : article.id)
    if let day = article.published {
      let (year, month, date) = day.components
      let short = "\(date) \(Source.months[month - 1])"
      dates = ["\(Source.days[day.weekday - 1]) \(short) \(year)", "\(short) \(year)", short]
        .map { $0 + (article.isDateInferred ? " (inferred)" : "") }
    } else {
      dates = ["undated"]
    }
  }

  private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
