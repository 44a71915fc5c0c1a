/// Who did what to whom, as terms: the arguments of a clause by role, with pronouns and aliases resolved.
///
///     "the boat she steered sank, drowning her"  →  drown(patient: Ann Holm)
///
/// The roles are those of Fillmore's case frames cut down to three: who acts, who is acted on, and all else.
struct Frame: Sendable {
  /// The predicate, and the events that its arguments name: "a strike killed …" tells of a strike too.
  var events = WiderConcepts.Nodes()
  /// Who or what does it.
  private(set) var agents = WiderConcepts.Nodes()
  /// To whom or what it is done.
  private(set) var patients = WiderConcepts.Nodes()
  /// Where, when, how, with what.
  private(set) var others = WiderConcepts.Nodes()
  /// Those of the others that tell where: nouns of place behind prepositions of place.
  private(set) var places: [Form] = []
  /// Those of the patients that are named.
  private(set) var namedPatients: [Form] = []
  /// Of an amount, the names in the phrase of those who do it, or of what falls or sinks: of "Lund shares" Lund.
  private(set) var doers = TermSet([])
  /// The names in the sentence.
  private(set) var names = TermSet([])
  /// Those who take part, and the events that go with it, by their place in a row: "the ⟦second victim⟧", "in the ⟦first blast⟧".
  private(set) var ranks: [Rank] = []

  /// A thing by its place in a row.
  struct Rank: Sendable, Equatable {
    let thing: Form
    let place: Double
  }

  /// Those who take part.
  var participants: [Form] { agents.forms + patients.forms }
  /// All arguments.
  var arguments: [Form] { agents.forms + patients.forms + others.forms }
}

extension Frame {
  /// The frame of a clause; no initializer, which would be given a copy of it. Arguments inside `focus` are the value itself and
  /// left out.
  static func frame(
    of clause: Clause, besides focus: Range<Int>, in reading: Reading, concepts: ConceptTable
  ) -> Frame {
    var frame = Frame()
    let wider = concepts.wider
    frame.events.append(wider.node(of: clause.concept))
    var terms: [Form] = []
    for argument in clause.arguments where !focus.contains(argument.head) {
      terms.removeAll(keepingCapacity: true)
      reading.addReferents(of: argument.head, to: &terms)
      switch argument.role {
      case .agent: for term in terms { frame.agents.append(wider.node(of: term)) }
      case .patient, .recipient:
        for term in terms {
          frame.patients.append(wider.node(of: term))
          if reading.isName(term) { frame.namedPatients.append(term) }
        }
      case .oblique:
        for term in terms { frame.others.append(wider.node(of: term)) }
        if tellsWhere(argument.head, in: reading, concepts: concepts) { frame.places += terms }
      }
      guard reading.syntax.tags[argument.head].upos == .noun else { continue }
      let concept = concepts.concept(of: reading.syntax.lemmas[argument.head])
      if concepts.kind(of: concept) == Form.event { frame.events.append(wider.node(of: concept)) }
    }
    frame.names = TermSet(reading.names(in: clause.sentence))
    for rank in reading.ranks {
      guard let argument = clause.arguments.first(where: { $0.head == rank.head }) else { continue }
      let thing = concepts.concept(of: reading.syntax.lemmas[rank.head])
      // "Killed in the ⟦second blast⟧": of what only goes with it, an event; "for the second time" tells nothing apart.
      guard argument.role != .oblique || concepts.kind(of: thing) == Form.event else { continue }
      frame.ranks.append(Rank(thing: thing, place: rank.place))
    }
    return frame
  }

  /// Takes note of who is named in the phrase of those who do it; asked for amounts alone, which are judged by it.
  mutating func noteDoers(_ clause: Clause, besides focus: Range<Int>, in reading: Reading) {
    let doing = clause.arguments.filter { argument in
      !focus.contains(argument.head)
        && (argument.role == .agent
          || argument.role == .patient && !clause.isPassive && !clause.isNominal && argument.head < clause.predicate)
    }
    guard !doing.isEmpty else { return }
    doers = TermSet(
      reading.mentions(in: clause.sentence).compactMap { mention in
        guard case .name(let name) = mention.value, doing.contains(where: { $0.extent.overlaps(mention.tokens) })
        else { return nil }
        return Form(utf8: name.canonical.utf8)
      })
  }

  /// Whether others do it: both name somebody there, and none is the same.
  func hasOtherDoers(than other: Frame) -> Bool {
    !doers.isEmpty && !other.doers.isEmpty && !doers.meets(other.doers)
  }

  /// Whether something else of a row takes part: the first victim, and the second.
  func hasOtherRank(than other: Frame) -> Bool {
    guard !ranks.contains(where: other.ranks.contains) else { return false }
    return ranks.contains { rank in other.ranks.contains { $0.thing == rank.thing } }
  }

  private static func tellsWhere(_ head: Int, in reading: Reading, concepts: ConceptTable) -> Bool {
    guard let mark = reading.syntax.child(of: head, .case), reading.document.tokens[mark].classes.contains(.place)
    else {
      return false
    }
    return concepts.isPlace(concepts.concept(of: reading.syntax.lemmas[head]))
  }
}
