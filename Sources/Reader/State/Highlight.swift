import Comparison

/// A passage that the reader marked, with what the other articles say of the same fact.
public struct Highlight: Sendable, Hashable {
  /// A passage of an article.
  public struct Passage: Sendable, Hashable, Comparable {
    /// The article: an index into the articles that are open.
    public let source: Int
    /// The words, in UTF-8 bytes.
    public let range: TextRange

    /// A passage.
    public init(source: Int, range: TextRange) {
      (self.source, self.range) = (source, range)
    }

    /// By article, then in reading order.
    public static func < (a: Passage, b: Passage) -> Bool { (a.source, a.range) < (b.source, b.range) }
  }

  /// The fact's id, which stays the same for the same articles; empty for words that tell none.
  public let fact: String
  /// What the fact is about.
  public let about: String
  /// What its claims come to.
  public let verdict: Verdict
  /// The passage that was marked.
  public let passage: Passage
  /// The passages of the other articles on the same fact, by article and place.
  public let counterparts: [Passage]
  /// Words to sort marks by, without blanks.
  public let tags: [String]
  /// What the reader wrote to it; empty for nothing.
  public let note: String

  /// A marked passage.
  public init(
    fact: String, about: String, verdict: Verdict, passage: Passage, counterparts: [Passage], tags: [String] = [],
    note: String = ""
  ) {
    (self.fact, self.about, self.verdict) = (fact, about, verdict)
    (self.passage, self.counterparts) = (passage, counterparts)
    (self.tags, self.note) = (tags, note)
  }

  /// The same passage with other tags, or another note.
  func with(tags: [String]? = nil, note: String? = nil) -> Highlight {
    Highlight(
      fact: fact, about: about, verdict: verdict, passage: passage, counterparts: counterparts, tags: tags ?? self.tags,
      note: note ?? self.note)
  }

  /// The tags of a line that was typed: parted by blanks or commas, each once, a leading `#` left out.
  public static func tags(_ line: String) -> [String] {
    line.split { $0 == " " || $0 == "," || $0 == "\t" || $0 == "\n" }
      .map { String($0.drop { $0 == "#" }) }
      .reduce(into: []) { tags, tag in if !tag.isEmpty, !tags.contains(tag) { tags.append(tag) } }
  }
}
