/// A name of a person, organization, place or other thing.
public struct Name: Sendable, Hashable {
  /// What is named.
  public let kind: Kind
  /// The best spelling of the name in this article ("Qasem Soleimani" for a later "Soleimani").
  public let canonical: String
  /// Which names of the article are the same one: mentions of one entity share the number.
  public let entity: Int
  /// The title or role that stands at the name ("Major General", "the second in command of …"), in UTF-8 bytes.
  public let role: TextRange?

  /// A name of a kind.
  public init(kind: Kind, canonical: String, entity: Int, role: TextRange? = nil) {
    (self.kind, self.canonical, self.entity, self.role) = (kind, canonical, entity, role)
  }

  /// What a name names.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A human being.
    case person
    /// A body of people: a ministry, a company, a militia, a paper.
    case organization
    /// A country, city, river, building.
    case place
    /// Anything else: a treaty, a ship, an operation, a work.
    case other
  }
}
