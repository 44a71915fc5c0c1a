/// Names a claim by where it stands, so that a correction outlives the comparison it was made in.
///
///     ClaimPlace(article: "harbour-post", kind: .quantity, range: TextRange(120, 131))   // “at least 55”
///
/// Fact ids were rejected: they change as soon as an article is added or a rule is mended. One passage can carry an amount
/// and a date, so the kind belongs to the name.
public struct ClaimPlace: Sendable, Hashable, Comparable {
  /// The article's id.
  public let article: String
  /// What sort of thing is said there.
  public let kind: FactKind
  /// The words that carry the value, in UTF-8 bytes of the article, half-open.
  public let range: TextRange

  /// A place.
  public init(article: String, kind: FactKind, range: TextRange) {
    (self.article, self.kind, self.range) = (article, kind, range)
  }

  /// By article, then in reading order, then by kind.
  public static func < (a: ClaimPlace, b: ClaimPlace) -> Bool {
    if a.article != b.article { return a.article < b.article }
    return a.range != b.range ? a.range < b.range : a.kind.rawValue < b.kind.rawValue
  }
}
