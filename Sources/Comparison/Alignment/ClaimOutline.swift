/// What the alignment asks of a claim at every pair, looked up once: who did what to whom, as numbers of the thesaurus's graph, and
/// the value without its words, so that asking for it counts no references.
struct ClaimOutline: Sendable {
  /// A number or a date, as far as pairs are compared by it.
  enum Value: Sendable {
    case amount(Amount)
    case date(Date)
    case other
  }

  /// A number of something.
  struct Amount: Sendable {
    let low: Double?
    let high: Double?
    let unit: Form
    let isVague: Bool
  }

  /// A day, or a time of one.
  struct Date: Sendable {
    let days: Range<CalendarDate>?
    /// The TIMEX3 value.
    let value: Form
    let isTime: Bool
    let isTimeOnly: Bool
    let hasClock: Bool
  }

  let value: Value
  let predicate: ConceptTable.Predicate?
  let head: WiderConcepts.Node?
  let isPerson: Bool
  let events: [WiderConcepts.Node]
  let agents: [WiderConcepts.Node]
  let patients: [WiderConcepts.Node]
  let others: [WiderConcepts.Node]
  let deeds: [WiderConcepts.Node]

  init(_ draft: ClaimDraft, concepts: ConceptTable) {
    func nodes(_ terms: [Form]) -> [WiderConcepts.Node] { terms.map { concepts.wider.node(of: $0) } }
    value = Value(draft.claim.value)
    predicate = draft.predicate.map { concepts.predicate($0) }
    head = draft.head.map { concepts.wider.node(of: $0) }
    isPerson = draft.head.map { concepts.isA($0, .person) } ?? false
    events = nodes(draft.frame.events)
    agents = nodes(draft.frame.agents)
    patients = nodes(draft.frame.patients)
    others = nodes(draft.frame.others)
    deeds = nodes(draft.scene.deeds)
  }
}

extension ClaimOutline.Value {
  init(_ value: Claim.Value) {
    switch value {
    case .quantity(let amount):
      self = .amount(
        ClaimOutline.Amount(
          low: amount.low, high: amount.high, unit: Form(utf8: amount.unit.utf8), isVague: amount.isVague))
    case .date(let timex):
      self = .date(
        ClaimOutline.Date(
          days: timex.days, value: Form(utf8: timex.value.utf8), isTime: timex.kind == .time,
          isTimeOnly: timex.isTimeOnly, hasClock: timex.hasClock))
    case .name, .quotation, .text: self = .other
    }
  }
}

extension ConceptTable {
  /// Whether one term is the other or a kind of it, or that a kind of this.
  func areInLine(_ a: WiderConcepts.Node, _ b: WiderConcepts.Node) -> Bool {
    a.form == b.form || isWithin(a, b) || isWithin(b, a)
  }

  /// Whether the first term is a kind of the second; see ``isA(_:_:)``.
  func isWithin(_ a: WiderConcepts.Node, _ b: WiderConcepts.Node) -> Bool {
    b.isParent && wider.leads(from: a, to: b, steps: Self.steps)
  }

  /// Whether a term of one list is one of the other, or a kind of it, or it a kind of that.
  func share(_ a: [WiderConcepts.Node], _ b: [WiderConcepts.Node]) -> Bool {
    for x in a {
      for y in b where areInLine(x, y) { return true }
    }
    return false
  }
}
