/// A span of an article's text that carries a value.
public struct Mention: Sendable {
  /// The words, in UTF-8 bytes.
  public let range: TextRange
  /// The tokens of the words: half-open indices into ``Document/tokens``.
  public let tokens: Range<Int>
  /// The sentence it stands in: an index into ``Document/sentences``.
  public let sentence: Int
  /// What the words mean.
  public let value: Value

  /// A mention of a value.
  public init(range: TextRange, tokens: Range<Int>, sentence: Int, value: Value) {
    (self.range, self.tokens, self.sentence, self.value) = (range, tokens, sentence, value)
  }

  /// What a mention's words mean.
  public enum Value: Sendable {
    /// A number, amount, measure, share, age or rank.
    case quantity(Quantity)
    /// A date, time, duration or set of times.
    case date(Timex)
    /// A person, organization, place or other thing with a name.
    case name(Name)
    /// Speech, direct or reported.
    case quotation(Quotation)
    /// What happened: a verb, a noun of an event, or a noun or adjective with a copula.
    case event(Event)
    /// What somebody is said to be.
    case role(Role)
    /// Where an event takes place.
    case place(Place)
  }
}
