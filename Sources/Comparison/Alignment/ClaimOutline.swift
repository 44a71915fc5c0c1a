/// What the alignment asks of a claim at every pair, looked up once: what happens and what is counted, as nodes of the thesaurus's
/// graph, and the value without its words, so that asking for it counts no references.
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
    /// Whether it is a time to the minute, and no round one.
    let isToTheMinute: Bool
  }

  let value: Value
  /// Of a quotation the words said, as forms; see ``QuotationRelation``.
  let quoted: [Form]
  let predicate: ConceptTable.Predicate?
  /// The predicate as a term, by which the words of another clause are asked for it.
  let predicateTerm: TermTable.Term?
  let head: WiderConcepts.Node?
  let isPerson: Bool
  /// Whether what is counted is a thing or a place by the thesaurus.
  let isObject: Bool
  /// What its sentence tells.
  let scene: SceneOutline

  /// The kinds of what is no one. (A thing may be a body, which is counted with the dead.)
  private static let objects: [Form] = [.building, .place, .vehicle, .weapon, Form("document")]

  /// What is asked of a draft; no initializer, which would be given a copy of it.
  static func outline(of draft: ClaimDraft, concepts: ConceptTable) -> ClaimOutline {
    let isPerson = draft.head.map { concepts.isA($0, .person) } ?? false
    let words: [Form] =
      if case .quotation(let words, _) = draft.claim.value { QuotationRelation.words(words) } else { [] }
    return ClaimOutline(
      value: Value(draft.claim.value), quoted: words, predicate: draft.predicate.map { concepts.predicate($0) },
      predicateTerm: draft.predicate.flatMap { draft.words.term($0) },
      head: draft.head.map { concepts.wider.node(of: $0) }, isPerson: isPerson,
      isObject: !isPerson && (draft.head.flatMap { concepts.kind(of: $0) }.map(objects.contains) ?? false),
      scene: draft.scene ?? SceneOutline(Scene(), concepts: concepts))
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
          isTimeOnly: timex.isTimeOnly, hasClock: timex.hasClock,
          isToTheMinute: timex.isToTheMinute))
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
    wider.leads(from: a, to: b)
  }

  /// Whether a term of one list is one of the other, or a kind of it, or it a kind of that.
  @inline(__always)
  func share(_ a: WiderConcepts.Nodes, _ b: WiderConcepts.Nodes) -> Bool { a.mayShare(b) && haveShared(a, b) }

  private func haveShared(_ a: WiderConcepts.Nodes, _ b: WiderConcepts.Nodes) -> Bool {
    for x in a.list {
      for y in b.list where areInLine(x, y) { return true }
    }
    return false
  }
}
