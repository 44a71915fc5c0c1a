/// The thesaurus: which words mean one thing in a report, what is a kind of what, and what excludes what.
///
///     concepts.concept(of: Form("slay")) == concepts.concept(of: Form("kill"))   // true
///     concepts.isA(Form("passenger"), Form("person"))                           // true
///
/// From `concepts.tsv` (concept, kind, family, lemmas), `is-a.tsv` (word, wider word), `opposites.tsv` (pairs of concepts, and how they exclude each other),
/// `verb-senses.tsv` (lemma, concept of the verb) and `spelling.tsv` (British and American spellings of one word). A class, though it never changes: every rule that asks
/// for concepts holds it.
public final class ConceptTable: Sendable {
  private let concepts: FormTable<Form>
  private let verbs: FormTable<Form>
  private let kinds: FormTable<Form>
  private let names: FormTable<String>
  private let families: FormTable<Form>
  let wider: WiderConcepts
  private let opposites: FormTable<[Form]>
  private let contradictories: FormTable<[Form]>
  /// For what one does to oneself, what others do to one.
  private let doneByOthers: FormTable<[Form]>
  /// The words with which an expression of several begins.
  private let openers: FormFilter

  /// Reads the five tables.
  public init(_ source: LexiconSource) {
    var concepts = FormTable<Form>(capacity: 8192)
    var kinds = FormTable<Form>(capacity: 2048)
    var families = FormTable<Form>(capacity: 2048)
    var names = FormTable<String>(capacity: 2048)
    var openers = FormFilter()
    for row in source.table("concepts") {
      let concept = row.form(0)
      kinds[concept] = row.form(1)
      names[concept] = row.text(0)
      if row[2].first != 0x2D, !row[2].isEmpty { families[concept] = row.form(2) }
      concepts[concept] = concept
      row.forEachPart(of: 3, partedBy: 0x20) { lemma in
        let form = Form(utf8: lemma)
        if concepts[form] == nil { concepts[form] = concept }
        if let end = lemma.firstIndex(of: 0x5F) { openers.insert(Form(utf8: lemma[..<end])) }
      }
    }
    for row in source.table("spelling") {
      let (british, american) = (row.form(0), row.form(1))
      let concept = concepts[american] ?? concepts[british] ?? american
      concepts[american] = concept
      concepts[british] = concept
      if let end = row[0].firstIndex(of: 0x5F) { openers.insert(Form(utf8: row[0][..<end])) }
    }
    var kindOf: [(child: Form, parent: Form)] = []
    for row in source.table("is-a") {
      let (child, parent) = (concepts[row.form(0)] ?? row.form(0), concepts[row.form(1)] ?? row.form(1))
      if child != parent { kindOf.append((child, parent)) }
    }
    var opposites = FormTable<[Form]>(capacity: 256)
    var contradictories = FormTable<[Form]>(capacity: 64)
    var doneByOthers = FormTable<[Form]>(capacity: 16)
    let byOthers = Form("by-others")
    for row in source.table("opposites") {
      let (a, b) = (concepts[row.form(0)] ?? row.form(0), concepts[row.form(1)] ?? row.form(1))
      if row.form(2) == byOthers {
        doneByOthers[a] = (doneByOthers[a] ?? []) + [b]
        continue
      }
      opposites[a] = (opposites[a] ?? []) + [b]
      opposites[b] = (opposites[b] ?? []) + [a]
      guard !row[2].isEmpty else { continue }
      contradictories[a] = (contradictories[a] ?? []) + [b]
      contradictories[b] = (contradictories[b] ?? []) + [a]
    }
    var verbs = FormTable<Form>(capacity: 64)
    for row in source.table("verb-senses") { verbs[row.form(0)] = concepts[row.form(1)] ?? row.form(1) }
    self.verbs = verbs
    (self.concepts, self.kinds, self.families, self.names) = (concepts, kinds, families, names)
    self.openers = openers
    (self.opposites, self.contradictories, self.doneByOthers) = (opposites, contradictories, doneByOthers)
    wider = WiderConcepts(kindOf)
  }

  /// The concept a lemma stands for; the lemma itself where the thesaurus has none.
  public func concept(of lemma: Form) -> Form { concepts[lemma] ?? lemma }

  /// The concept of a lemma that stands as a verb: "stormed" is an attack, "a storm" is weather.
  public func concept(ofVerb lemma: Form) -> Form { verbs[lemma] ?? concept(of: lemma) }

  /// Whether the thesaurus knows the lemma.
  public func knows(_ lemma: Form) -> Bool { concepts[lemma] != nil }

  /// Whether an expression of several words may begin with a lemma: of all others none needs to be looked for.
  func mayOpenExpression(_ lemma: Form) -> Bool { openers.mayHold(lemma) }

  /// The id of a concept as the table writes it ("shoot_down"); nil for a lemma that is none.
  public func name(of concept: Form) -> String? { names[concept] }

  /// The kind of a concept ("event", "person" …).
  public func kind(of concept: Form) -> Form? { kinds[concept] }

  /// The family whose members a clause tells one of ("harm": kill, injure, trap …).
  public func family(of concept: Form) -> Form? { families[concept] }

  /// What is asked of a predicate by every pair of claims, looked up once.
  struct Predicate: Sendable {
    let node: WiderConcepts.Node
    /// The family of which a clause tells one member, and that of the nearest wider concept that has another: who drowned was killed,
    /// and not rescued. As hashes, zero for none: a thousand articles have half a million of these.
    private let family, widerFamily: UInt64

    init(node: WiderConcepts.Node, family: Form?, widerFamily: Form?) {
      (self.node, self.family, self.widerFamily) = (node, family?.raw ?? 0, widerFamily?.raw ?? 0)
    }

    /// Whether both are of one family.
    func isRelated(to other: Predicate) -> Bool {
      family != 0 && (family == other.family || family == other.widerFamily)
        || widerFamily != 0 && (widerFamily == other.family || widerFamily == other.widerFamily)
    }
  }

  /// A predicate with what is asked of it.
  func predicate(_ concept: Form) -> Predicate {
    let family = families[concept]
    return Predicate(
      node: wider.node(of: concept), family: family,
      widerFamily: wider.first(above: concept) { self.families[$0].flatMap { $0 == family ? nil : $0 } })
  }

  /// Whether the first concept is a kind of the second, over any number of steps, or the same.
  public func isA(_ concept: Form, _ ancestor: Form) -> Bool {
    concept == ancestor || wider.leads(from: concept, to: ancestor)
  }

  /// All wider concepts, the nearest first.
  public func ancestors(of concept: Form) -> [Form] {
    var found: [Form] = []
    var at = 0
    var next = wider.parents(of: concept)
    while at < next.count, at < 32 {
      if !found.contains(next[at]) {
        found.append(next[at])
        next += wider.parents(of: next[at])
      }
      at += 1
    }
    return found
  }

  /// Whether the two are different members of one family, of which a clause tells one: kill and injure.
  public func areRivals(_ a: Form, _ b: Form) -> Bool { areRivals(predicate(a), predicate(b)) }

  /// The same for predicates that were looked up.
  func areRivals(_ a: Predicate, _ b: Predicate) -> Bool {
    a.isRelated(to: b) && !areInLine(a.node, b.node)
  }

  /// Whether the two are kinds of one thing that is no more than two steps above both and no rivals: siege and assault.
  public func areSiblings(_ a: Form, _ b: Form) -> Bool { areSiblings(predicate(a), predicate(b)) }

  /// The same for predicates that were looked up.
  func areSiblings(_ a: Predicate, _ b: Predicate) -> Bool {
    a.node.form != b.node.form && wider.shareParent(a.node, b.node) && !areRivals(a, b)
  }

  /// Whether a noun is one of place: "field", "bridge", "hospital".
  func isPlace(_ concept: Form) -> Bool { isA(concept, Form.place) || isA(concept, Form.building) }

  /// Whether two words for what happens may tell one thing: the same, one a kind of the other, or both of a third.
  func areKin(_ a: Form, _ b: Form) -> Bool { areKin(predicate(a), predicate(b)) }

  /// The same for predicates that were looked up.
  func areKin(_ a: Predicate, _ b: Predicate) -> Bool { areInLine(a.node, b.node) || areSiblings(a, b) }

  /// Whether a term of one list may stand for the same one as a term of the other: the same, a kind of it, or two words for a
  /// young person ("the boy", "her son").
  func areCompatible(_ a: [Form], _ b: [Form]) -> Bool {
    let child = Form("child")
    return a.contains { x in
      b.contains { y in isA(x, y) || isA(y, x) || isA(x, child) && isA(y, child) && !areRivals(x, y) }
    }
  }

  /// Whether the two deny each other: win and lose, rise and fall.
  public func areOpposite(_ a: Form, _ b: Form) -> Bool { opposites[a]?.contains(b) ?? false }

  /// Whether one of the two holds wherever the other does not: who did not die survived, but what did not rise need not have fallen.
  ///
  /// The terms are those of logic: contraries exclude each other, contradictories leave nothing between them besides.
  public func areContradictory(_ a: Form, _ b: Form) -> Bool { contradictories[a]?.contains(b) ?? false }

  /// Whether the first is done by oneself and the second by others: who killed himself was killed by nobody else.
  func isDoneByOthers(_ own: Form, _ other: Form) -> Bool { doneByOthers[own]?.contains(other) ?? false }
}
