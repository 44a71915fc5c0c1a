import Comparison

/// How an article is named on the screen: its outlet and its day.
public struct Source: Sendable, Hashable {
  /// The outlet, or the article's id where that is not known.
  public let name: String
  /// `Fri 3 Jan 2020`, with `(inferred)` where the article does not say so itself, or `undated`; then shorter forms.
  public let dates: [String]

  /// How articles are named; two of one outlet are told apart by their ids.
  static func all(_ articles: [Article]) -> [Source] {
    let outlets = articles.map { $0.source ?? "" }
    return articles.map { article in
      Source(article, isAlone: outlets.lazy.filter { $0 == article.source }.count < 2)
    }
  }

  private init(_ article: Article, isAlone: Bool) {
    let outlet = article.source.flatMap { $0.isEmpty ? nil : Source.shortened($0) }
    let id = article.id.isEmpty ? "untitled" : article.id
    name = outlet.map { isAlone ? $0 : "\($0) (\(id))" } ?? id
    if let day = article.published {
      let (year, month, date) = day.components
      let short = "\(date) \(Source.months[month - 1])"
      dates = [Source.spell(day), "\(short) \(year)", short]
        .map { $0 + (article.isDateInferred ? " (inferred)" : "") }
    } else {
      dates = ["undated"]
    }
  }

  /// An outlet that is called by its address, without what all addresses begin with: in a table each letter counts.
  private static func shortened(_ outlet: String) -> String {
    outlet.hasPrefix("www.") && outlet.utf8.count > 4 ? String(outlet.dropFirst(4)) : outlet
  }

  /// `Fri 3 Jan 2020`
  static func spell(_ day: CalendarDate) -> String {
    let (year, month, date) = day.components
    return "\(days[day.weekday - 1]) \(date) \(months[month - 1]) \(year)"
  }

  private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
