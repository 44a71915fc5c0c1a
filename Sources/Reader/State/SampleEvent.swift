/// An event that can be opened from the list shown where no article is named.
public struct SampleEvent: Sendable, Hashable {
  /// What the loop knows it by: its folder.
  public let folder: String
  /// Its name.
  public let title: String
  /// One sentence on it.
  public let summary: String
  /// Its day, `2020-01-03`.
  public let date: String
  /// How many articles there are on it.
  public let articles: Int

  /// An event.
  public init(folder: String, title: String, summary: String, date: String, articles: Int) {
    (self.folder, self.title, self.summary) = (folder, title, summary)
    (self.date, self.articles) = (date, articles)
  }
}
