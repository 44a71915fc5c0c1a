/// A predicate with its arguments: what happened, who did it, to whom, and how surely it is said.
///
///     "U.S. airstrikes … killed 25 and injured 50 militia members"  →  kill(agent: airstrikes, patient: 25), injure(…)
///
/// Roles are by meaning and not by place in the sentence: the subject of a passive verb is its patient.
public struct Clause: Sendable {
  /// The token of the verb, the noun of an event ("attack"), or the noun or adjective after a copula.
  public let predicate: Int
  /// What the predicate means: the concept of its lemma, so that "slain" and "killed" share it.
  public let concept: Form
  /// The sentence: an index into ``Document/sentences``.
  public let sentence: Int
  /// The tokens from the first to the last word of the clause, subordinate clauses at its ends left out.
  public let extent: Range<Int>
  /// The arguments in the order of the text.
  public let arguments: [Argument]
  /// How surely the clause is said.
  public let modality: Modality
  /// Whether the clause is denied: "was not killed", "no one died".
  public let isNegated: Bool
  /// Whether it is told as hearsay: "allegedly", "reportedly".
  public let isHearsay: Bool
  /// Whether the verb is left out, and taken from the clause before: "two in York" after "one died in Leeds". The predicate
  /// is then the word that stands for the subject.
  public let isElided: Bool
  /// Whether the verb is in the passive: by an auxiliary, by its subject, or as a participle behind a noun.
  public let isPassive: Bool
  /// Whether the predicate is a noun ("the killing of …").
  public let isNominal: Bool
  /// Who says so, where the article does not say it itself.
  public let attribution: Attribution?

  /// One argument of a predicate.
  public struct Argument: Sendable, Hashable {
    /// Its part in the event.
    public let role: Role
    /// The head word: an index into ``Document/tokens``.
    public let head: Int
    /// The tokens of the whole phrase.
    public let extent: Range<Int>
    /// The preposition before it, if it has one.
    public let preposition: Form?
  }

  /// The part that an argument plays.
  public enum Role: UInt8, Sendable, Hashable {
    /// Who or what does it.
    case agent
    /// To whom or what it is done; the subject of a verb without an object too, where it suffers the event.
    case patient
    /// Who or what it is given or told to.
    case recipient
    /// Where, when, how, with what: a phrase with a preposition or of time.
    case oblique
  }

  /// How surely something is said.
  public enum Modality: UInt8, Sendable, Hashable {
    /// As a fact.
    case asserted
    /// As lying ahead: "will", "is going to".
    case future
    /// As meant by somebody: "plans to", "ordered them to", a command.
    case intended
    /// As possible: "could", "may", "is believed to".
    case tentative
    /// As a condition: "if … were to".
    case conditional
  }
}

/// Who an article says something from.
public struct Attribution: Sendable, Hashable {
  /// The words that name the speaker, in UTF-8 bytes.
  public let speaker: TextRange
  /// The cue ("said", "according to"), in UTF-8 bytes.
  public let cue: TextRange
  /// Whether the cue keeps its distance: "claimed", "allegedly".
  public let isDistanced: Bool
}

extension Clause.Modality: Comparable {
  /// The surer first.
  public static func < (a: Clause.Modality, b: Clause.Modality) -> Bool { a.rawValue < b.rawValue }

  /// The word for it that results print.
  public var name: String {
    switch self {
    case .asserted: "asserted"
    case .future: "future"
    case .intended: "intended"
    case .tentative: "possible"
    case .conditional: "conditional"
    }
  }
}
