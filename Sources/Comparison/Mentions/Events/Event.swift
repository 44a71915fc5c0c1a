extension Mention {
  /// What a predicate tells with the phrases around it: the value of a mention of kind event.
  ///
  ///     "Two guards were shot by a masked man near the gate on Monday."
  ///       →  shoot; who: a masked man; whom: Two guards; where: near the gate; when: on Monday; passive
  ///
  /// The mention itself is the predicate's word, as in TimeML, so that events nest without overlapping; `clause` is the whole.
  /// Parts are by meaning: the subject of a passive is in `whom`.
  public struct Event: Sendable, Hashable {
    /// The dictionary form of the predicate ("shoot"), a particle with it ("shoot down").
    public let lemma: String
    /// The id of what it means in the thesaurus, by which "slain" and "killed" are one; the lemma where it has none.
    public let concept: String
    /// The words of the clause, in UTF-8 bytes.
    public let clause: TextRange
    /// The phrases around it, by part, then in the order of the text.
    public let arguments: [Argument]
    /// Whether the verb is in the passive, also without its auxiliary ("people killed in the blast").
    public let isPassive: Bool
    /// What kind of word the predicate is.
    public let form: Form
    /// Whether it is denied: "did not", "no one was", "failed to".
    public let isNegated: Bool
    /// Whether it is told as hearsay: "allegedly", "reportedly".
    public let isHearsay: Bool
    /// Whether its verb is left out: the mention is then the word that stands for the subject.
    public let isElided: Bool
    /// How surely it is said.
    public let modality: Clause.Modality
    /// Who says so, where the article does not say it itself.
    public let attribution: Attribution?
    /// The full name of who says so; nil where none is known.
    public let speakerName: String?

    /// What kind of word carries the event.
    public enum Form: String, Sendable, Hashable {
      /// "was killed", "to kill".
      case verb
      /// "the killing of".
      case noun
      /// "were dead", "is the commander of": a noun or adjective with a copula.
      case copula
    }

    /// A phrase that says who, whom, to whom, where, when or how.
    public struct Argument: Sendable, Hashable {
      /// The question it answers.
      public let part: Part
      /// Its words, in UTF-8 bytes, with the preposition.
      public let range: TextRange
      /// The canonical name of what heads it, a pronoun's too; nil where there is none.
      public let name: String?
    }

    /// The questions that arguments answer, in the order in which they are told.
    public enum Part: String, Sendable, Hashable, CaseIterable {
      case who, whom, to, `where`, when, how, other
    }

    /// The arguments of one part.
    public func arguments(_ part: Part) -> [Argument] { arguments.filter { $0.part == part } }
  }
}
