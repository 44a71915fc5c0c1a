/// Everything that led to a fact: how each claim was read, and by what each pair was put together and judged.
public struct Explanation: Sendable {
  /// The fact, its articles numbered as in ``Comparison/documents``.
  public let fact: Fact
  /// For each claim of the fact what its clause tells: the event whose words hold the claim's most closely; nil where there is
  /// none.
  public let events: [Mention.Event?]
  /// For each pair of the fact the evidence that joined it.
  public let links: [Link]

  /// An explanation of parts made elsewhere.
  public init(fact: Fact, events: [Mention.Event?], links: [Link]) {
    (self.fact, self.events, self.links) = (fact, events, links)
  }

  /// Why two claims were held to speak of one thing.
  public struct Link: Sendable {
    /// The chance that they do by the model alone, 0 to 1; for a quotation how much of the words is shared, for a role or a
    /// name a fixed value.
    public let chance: Double
    /// What the chance must reach for claims of this kind.
    public let threshold: Double
    /// What decided.
    public let ground: Ground
    /// The model's weight of no evidence at all; 0 where no model of weights took part.
    public let bias: Double
    /// The evidence, what weighs most first; empty where no model of weights took part.
    public let evidence: [Evidence]
    /// How sure the rule of the relation is, if the two speak of one thing; nil for names, which have no such rule.
    public let certainty: Double?

    /// Why two claims were put together.
    public init(
      chance: Double, threshold: Double, ground: Ground, bias: Double, evidence: [Evidence], certainty: Double?
    ) {
      (self.chance, self.threshold, self.ground) = (chance, threshold, ground)
      (self.bias, self.evidence, self.certainty) = (bias, evidence, certainty)
    }
  }

  /// One thing that speaks for or against two claims being of one thing.
  public struct Evidence: Sendable, Hashable {
    /// What it is, in a few words: "same frame", "days apart".
    public let feature: String
    /// How much of it there is, mostly 0 to 1.
    public let value: Double
    /// How much the model makes of it: the change of the log-odds for each unit of the value.
    public let weight: Double

    /// A piece of evidence.
    public init(feature: String, value: Double, weight: Double) {
      (self.feature, self.value, self.weight) = (feature, value, weight)
    }

    /// What it adds to the log-odds.
    public var contribution: Double { value * weight }
  }

  /// What decided that two claims are of one fact.
  public enum Ground: String, Sendable, Hashable, CaseIterable {
    /// The chance reaches the threshold.
    case likeness
    /// The values differ, and the sentences tell of one event and those who take part in it.
    case scene
    /// The pair alone would not do: other claims of the fact hold it together.
    case group
    /// The words said are alike.
    case words
    /// The same one is described.
    case holder
    /// The spellings are those of one name.
    case spelling
  }
}
