/// What a sentence tells, its clauses taken together: who did what to whom, and who takes part in any of it.
///
///     "She was crossing the lake on Monday when the boat sank, drowning her"  →  cross(she, lake), sink(boat), drown(-, she)
///
/// A date or place hangs on one clause of its sentence, and another report hangs it on another; the scene is what both share.
struct Scene: Sendable {
  /// One thing done.
  struct Act: Sendable {
    let predicate: ConceptTable.Predicate
    let agents, patients: TermSet
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
  static func scenes(of reading: Reading, concepts: ConceptTable) -> [SceneOutline] {
    reading.document.sentences.indices.map { sentence in
      var scene = Scene()
      for index in reading.clauses(in: sentence) { scene.add(reading.clauses[index], reading, concepts) }
      return SceneOutline(scene, concepts: concepts)
    }
  }

  /// The scene of one clause and of those that take place with it; see ``Moment``.
  static func scene(of moment: Moment, in reading: Reading, concepts: ConceptTable) -> Scene {
    var scene = Scene()
    guard let sentence = moment.sentence else { return scene }
    for index in reading.clauses(in: sentence) where moment.holds(reading.clauses[index]) {
      scene.add(reading.clauses[index], reading, concepts)
    }
    return scene
  }

  private mutating func add(_ clause: Clause, _ reading: Reading, _ concepts: ConceptTable) {
    guard reading.document.tokens[clause.predicate].classes.isDisjoint(with: [.reporting, .copula]) else { return }
    var agents: [Form] = []
    var patients: [Form] = []
    var terms: [Form] = []
    for argument in clause.arguments {
      terms.removeAll(keepingCapacity: true)
      reading.addReferents(of: argument.head, to: &terms)
      switch argument.role {
      case .agent: agents += terms
      case .patient, .recipient: patients += terms
      case .oblique: break
      }
      for term in terms where !participants.contains(term) { participants.append(term) }
    }
    guard let kind = concepts.kind(of: clause.concept) else { return }
    if !deeds.contains(clause.concept) { deeds.append(clause.concept) }
    acts.append(
      Act(
        predicate: concepts.predicate(clause.concept), agents: TermSet(agents),
        patients: TermSet(patients), isEvent: kind == Form.event))
  }

  /// Whether both tell of one event that is done to the same, or by the same where neither says to whom.
  func sharesAct(with other: Scene, concepts: ConceptTable) -> Bool { Self.shareAct(acts, other.acts, concepts) }

  /// The same for what is done in two scenes.
  ///
  /// Acts are reached by their places: taken out of the array, each would count its lists' references for every pair.
  static func shareAct(_ acts: [Act], _ others: [Act], _ concepts: ConceptTable) -> Bool {
    for x in acts.indices where acts[x].isEvent {
      for y in others.indices where concepts.areKin(acts[x].predicate, others[y].predicate) {
        if !acts[x].patients.isEmpty, !others[y].patients.isEmpty {
          if acts[x].patients.meets(others[y].patients) { return true }
        } else if acts[x].agents.meets(others[y].agents) || acts[x].agents.meets(others[y].patients)
          || acts[x].patients.meets(others[y].agents)
        {
          return true
        }
      }
    }
    return false
  }
}

/// What a sentence tells as every pair of claims compares it: kept once for all claims of the sentence.
final class SceneOutline: Sendable {
  let deeds: WiderConcepts.Nodes
  let acts: [Scene.Act]
  /// Who takes part in any of it.
  let cast: TermSet

  init(_ scene: Scene, concepts: ConceptTable) {
    (deeds, acts) = (concepts.wider.nodes(of: scene.deeds), scene.acts)
    cast = TermSet(scene.participants)
  }

  /// Whether the sentence tells of both deeds.
  func holds(_ one: Form, _ other: Form) -> Bool { deeds.contains(one) && deeds.contains(other) }
}
