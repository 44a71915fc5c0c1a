/// What a sentence tells, its clauses taken together: who did what to whom, and who takes part in any of it.
///
///     "He was leaving the airport on Thursday when the car exploded, killing him"  →  leave(he, airport), explode(car), kill(-, he)
///
/// A date or place hangs on one clause of its sentence, and another report hangs it on another; the scene is what both share.
struct Scene: Sendable {
  /// One thing done.
  struct Act: Sendable {
    let concept: Form
    let agents: [Form]
    let patients: [Form]
    /// Whether it is an event of the thesaurus, and no state or common verb.
    let isEvent: Bool
  }

  /// The concepts of what is done, each once.
  var deeds: [Form] = []
  /// What is done; verbs of saying and being do nothing.
  var acts: [Act] = []
  /// The terms of all who act or are acted on, each once.
  var participants: [Form] = []

  /// The scenes of all sentences of an article.
  static func scenes(of reading: Reading, concepts: ConceptTable) -> [Scene] {
    var scenes = [Scene](repeating: Scene(), count: reading.document.sentences.count)
    for clause in reading.clauses { scenes[clause.sentence].add(clause, reading, concepts) }
    return scenes
  }

  /// The scene of one clause and of those that take place with it; see ``Moment``.
  static func scene(of moment: Moment, in reading: Reading, concepts: ConceptTable) -> Scene {
    var scene = Scene()
    for clause in reading.clauses where moment.holds(clause) { scene.add(clause, reading, concepts) }
    return scene
  }

  private mutating func add(_ clause: Clause, _ reading: Reading, _ concepts: ConceptTable) {
    guard reading.document.tokens[clause.predicate].classes.isDisjoint(with: [.reporting, .copula]) else { return }
    var agents: [Form] = []
    var patients: [Form] = []
    for argument in clause.arguments {
      let terms = reading.referents(of: argument.head)
      switch argument.role {
      case .agent: agents += terms
      case .patient, .recipient: patients += terms
      case .oblique: break
      }
      for term in terms where !participants.contains(term) { participants.append(term) }
    }
    guard let kind = concepts.kind(of: clause.concept) else { return }
    if !deeds.contains(clause.concept) { deeds.append(clause.concept) }
    acts.append(Act(concept: clause.concept, agents: agents, patients: patients, isEvent: kind == Form.event))
  }

  /// Whether both tell of one event that is done to the same, or by the same where neither says to whom.
  func sharesAct(with other: Scene, concepts: ConceptTable) -> Bool {
    acts.contains { x in
      x.isEvent && other.acts.contains { y in Self.isOne(x, y, concepts) }
    }
  }

  private static func isOne(_ x: Act, _ y: Act, _ concepts: ConceptTable) -> Bool {
    guard
      x.concept == y.concept || concepts.isA(x.concept, y.concept) || concepts.isA(y.concept, x.concept)
        || concepts.areSiblings(x.concept, y.concept)
    else { return false }
    if !x.patients.isEmpty, !y.patients.isEmpty { return x.patients.contains(where: y.patients.contains) }
    return (x.agents + x.patients).contains { y.agents.contains($0) || y.patients.contains($0) }
  }
}
