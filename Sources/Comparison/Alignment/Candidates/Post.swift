/// What a role says of a post: who leads what, in which service somebody is, of what rank, and whose kin.
///
///     "the commander of the Quay Guard"   →  leads: quay guard (a body of force)
///     "General Meyer of the Danish Army"  →  rank: general, service: army
///
/// Only what excludes another of its kind is kept; see ``PostRelation``.
struct Post: Sendable {
  /// The armed body that is led, as the articles call it; nil for none.
  private(set) var led: Form?
  /// The lemmas of its name as they stand here.
  private(set) var ledWords: [Form] = []
  /// The kind of force that it is of: army, navy, militia.
  private(set) var service: Form?
  /// General, colonel, sergeant.
  private(set) var rank: Form?
  /// Wife, sister, son.
  private(set) var kin: Form?
  /// Whose kin.
  private(set) var kinOf: Form?
  /// Whether it was given up, is not yet held, or is held for another: "former", "deputy".
  private(set) var isQualified = false

  /// Reads the words of a role; nil where they tell nothing of the kind.
  init?(_ tokens: [Int], in reading: Reading, concepts: ConceptTable) {
    let named = reading.mentions.filter { mention in
      if case .name = mention.value { tokens.contains { mention.tokens.contains($0) } } else { false }
    }
    var leader: Int?
    for token in tokens {
      let concept = concepts.concept(of: reading.syntax.lemmas[token])
      let isNamed = named.contains { $0.tokens.contains(token) }
      if Self.isService(concept, concepts), service == nil { service = concept }
      guard !isNamed else { continue }
      if concepts.family(of: concept) == Form("rank") { rank = concept }
      if concepts.family(of: concept) == Form("kin") { kin = kin ?? concept }
      let classes = reading.document.tokens[token].classes
      if classes.contains(.heading), leader == nil { leader = token }
      if classes.contains(.qualifying) { isQualified = true }
    }
    if let leader, let body = Self.body(ledBy: leader, tokens, named, reading, concepts),
      case .name(let name) = body.value
    {
      led = Form(utf8: name.canonical.utf8)
      ledWords = body.tokens.map { reading.syntax.lemmas[$0] }
    }
    if service == nil, let last = tokens.last, let body = named.last, body.tokens.contains(last) {
      service = Self.service(toldBehind: last, reading, concepts)
    }
    if kin != nil {
      for mention in named {
        if case .name(let name) = mention.value, name.kind == .person { kinOf = Form(utf8: name.canonical.utf8) }
      }
    }
    guard led != nil || service != nil || rank != nil || kin != nil && kinOf != nil else { return nil }
  }

  /// What is told of a body right behind its name: "the Harbour Front (HF), a league of militias".
  private static func service(toldBehind last: Int, _ reading: Reading, _ concepts: ConceptTable) -> Form? {
    let document = reading.document
    let end = document.sentences[document.sentence(of: last)].tokens.upperBound
    var at = last + 1
    if at + 2 < end, document.mark(at) == 0x28, document.mark(at + 2) == 0x29 { at += 3 }
    guard at + 1 < end, document.mark(at) == 0x2C, document.tokens[at + 1].classes.contains(.determiner) else {
      return nil
    }
    for token in at + 1..<min(end, at + 10) {
      if document.mark(token) == 0x2C || !document.tokens[token].classes.isDisjoint(with: [.relative, .copula]) {
        break
      }
      let concept = concepts.concept(of: reading.syntax.lemmas[token])
      if isService(concept, concepts) { return concept }
    }
    return nil
  }

  private static func isService(_ concept: Form, _ concepts: ConceptTable) -> Bool {
    concepts.family(of: concept) == Form("service")
  }

  /// The last name of the phrase behind "of": in "of the Harbour Corps' Quay Guard" the guard is led, and not the corps.
  private static func body(
    ledBy leader: Int, _ tokens: [Int], _ named: [Mention], _ reading: Reading, _ concepts: ConceptTable
  ) -> Mention? {
    let document = reading.document
    guard let of = tokens.first(where: { $0 > leader }), of == leader + 1, document.tokens[of].classes.contains(.of)
    else { return nil }
    var body: Mention?
    for token in tokens where token > of {
      if document.tokens[token].classes.contains(.preposition) || document.mark(token) == 0x2C { break }
      if let name = named.first(where: { $0.tokens.contains(token) }), case .name(let value) = name.value,
        value.kind == .organization, !isInBrackets(name, document)
      {
        body = name
      }
    }
    let isArmed = body?.tokens.contains { token in
      let concept = concepts.concept(of: reading.syntax.lemmas[token])
      return isService(concept, concepts) || concept == Form("guard") || concepts.isA(concept, Form("force"))
        || concepts.isA(concept, Form("security_force")) || concepts.isA(concept, Form("militia"))
    }
    return isArmed ?? false ? body : nil
  }

  private static func isInBrackets(_ mention: Mention, _ document: Document) -> Bool {
    mention.tokens.lowerBound > 0 && document.mark(mention.tokens.lowerBound - 1) == 0x28
  }
}
