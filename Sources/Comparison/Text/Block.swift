/// A stretch of an article that was set as one: a headline, a paragraph, a caption.
public struct Block: Sendable, Hashable {
  /// Where it stands, in UTF-8 bytes, white space at its ends left out.
  public let range: TextRange
  /// What it is.
  public let kind: Kind

  /// A block of a kind.
  public init(range: TextRange, kind: Kind) {
    (self.range, self.kind) = (range, kind)
  }

  /// What a block is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The headline.
    case title
    /// Who wrote it.
    case byline
    /// When it was published.
    case dateline
    /// A heading inside the article.
    case heading
    /// Running text.
    case body
    /// One item of a list.
    case listItem = "list-item"
    /// What stands under a picture.
    case caption
    /// What belongs to the page and not to the article: "Read More", appeals for donations, navigation.
    case furniture
    /// A footnote or a list of sources at the end.
    case note
    /// The metadata before the text (YAML between lines of three hyphens).
    case frontMatter = "front-matter"

    /// Whether statements of the block take part in the comparison.
    public var isCompared: Bool {
      switch self {
      case .title, .heading, .body, .listItem: true
      case .byline, .dateline, .caption, .furniture, .note, .frontMatter: false
      }
    }
  }
}
