/// Where those are who are counted, if that is what is told of them: "118 people on board", "a bus carrying 40 pupils".
extension CandidateFinder {
  /// The concept of a state that stands behind the counted or is said of them; nil where a verb tells what they did or what became of
  /// them ("all 118 people on board died").
  ///
  /// The state is an expression of the thesaurus that begins with "be": what "were in hospital" means is also meant by "40 people in
  /// hospital". To be in or on a vehicle is to be aboard.
  ///
  /// - Parameter isWhole: whether a part of the counted is told of, so that the clause's verb tells nothing of them.
  func state(_ quantity: Quantity, _ clause: Clause?, isWhole: Bool) -> Form? {
    guard quantity.unit == "count", let head = quantity.countedHead, isSomebody(head) else { return nil }
    let syntax = reading.syntax
    if isCarried(head) { return Self.aboard }
    let governor = Int(syntax.heads[head])
    if governor >= 0, syntax.relations[head] == .nsubj, syntax.child(of: governor, .cop) != nil,
      let mark = syntax.child(of: governor, .case)
    {
      return state(from: mark)
    }
    let isWith = syntax.child(of: head, .case).map { mark in
      mark < head && syntax.relations[head] != .nsubj && document.tokens[mark].classes.contains(.means)
    }
    let isTold = clause.map { concepts.kind(of: $0.concept) == Form.event } ?? false
    guard isWith == true || !isTold || isWhole else { return nil }
    return stateMark(behind: head).flatMap(state)
  }

  /// Of a whole of which a part is told ("nine of the ⟦ten⟧ people on board died") what is told of the part; of those who are taken out
  /// ("all but ⟦two⟧ died") what is told of the rest.
  func fateOfPart(_ quantity: Quantity, _ focus: Range<Int>, _ clause: Clause?) -> Form? {
    let syntax = reading.syntax
    if isTakenOut(quantity, focus) { return clause?.concept }
    guard quantity.unit == "count", let head = quantity.countedHead, syntax.heads[head] >= 0,
      [.nmod, .obl].contains(syntax.relations[head]), let mark = syntax.child(of: head, .case),
      document.tokens[mark].classes.contains(.of),
      syntax.child(of: head, .det) != nil || syntax.child(of: head, .nmodPossessive) != nil
    else { return nil }
    // "Of the ⟦ten⟧ on board, nine died": the part is the subject of the verb that the whole hangs on.
    let governor = Int(syntax.heads[head])
    let part =
      syntax.relations[head] == .nmod
      ? governor : syntax.child(of: governor, .nsubj) ?? syntax.child(of: governor, .nsubjPassive) ?? governor
    let isCounted =
      (part < mark) == (syntax.relations[head] == .nmod) && !focus.contains(part)
      && reading.mentions(in: document.sentence(of: head)).contains { mention in
        guard case .quantity(let other) = mention.value else { return false }
        return mention.tokens.contains(part) && other.countedHead != part
      }
    return isCounted ? clause?.concept : nil
  }

  /// "All but ⟦two⟧", "everyone except ⟦two⟧ miners".
  private func isTakenOut(_ quantity: Quantity, _ focus: Range<Int>) -> Bool {
    let word = focus.lowerBound - 1
    guard quantity.unit == "count", word > 0, units.counting[document.tokens[word].form]?.contains(.except) == true
    else {
      return false
    }
    // "None but two survived" tells of the two.
    let (classes, before) = (document.tokens[word].classes, document.tokens[word - 1].classes)
    guard !before.contains(.negation) else { return false }
    return classes.contains(.preposition) || reading.syntax.tags[word - 1].upos == .det || before.contains(.pronoun)
  }

  /// Whether people, or a crew, are counted.
  private func isSomebody(_ token: Int) -> Bool {
    let concept = concepts.concept(of: reading.syntax.lemmas[token])
    return concepts.isA(concept, Form.person) || concepts.isA(concept, Self.group)
  }

  /// "A jet ⟦carrying⟧ 118 people", "the ferry was carrying 80 passengers".
  private func isCarried(_ counted: Int) -> Bool {
    let syntax = reading.syntax
    let verb = Int(syntax.heads[counted])
    guard verb >= 0, syntax.relations[counted] == .obj, syntax.tags[verb].upos == .verb,
      concepts.concept(ofVerb: syntax.lemmas[verb]) == Self.carry
    else { return false }
    // "A jet carrying …", "a jet that carried …"
    let carrier = syntax.relations[verb].base == .acl ? Int(syntax.heads[verb]) : syntax.child(of: verb, .nsubj)
    return carrier.map(isVehicle) ?? false
  }

  private func isVehicle(_ token: Int) -> Bool {
    reading.referents(of: token).contains { concepts.isA($0, Form.vehicle) }
      || concepts.isA(concepts.concept(of: reading.syntax.lemmas[token]), Form.vehicle)
  }

  /// The preposition of a phrase behind the counted and those that are counted with them: "111 passengers and a crew of six ⟦on⟧ board".
  private func stateMark(behind head: Int) -> Int? {
    let end = document.sentences[document.sentence(of: head)].tokens.upperBound
    for token in head + 1..<min(head + 8, end) {
      switch reading.syntax.tags[token].upos {
      case .cconj, .det, .num, .noun: continue
      case .adp where document.tokens[token].classes.contains(.of): continue
      case .adp, .adv: return token
      default: return nil
      }
    }
    return nil
  }

  /// The state that a preposition or adverb begins.
  private func state(from mark: Int) -> Form? {
    let end = document.sentences[document.sentence(of: mark)].tokens.upperBound
    let alone = Self.be.joined(with: document.bytes(mark))
    if concepts.knows(alone) { return concepts.concept(of: alone) }
    guard let noun = (mark + 1..<min(mark + 5, end)).first(where: { reading.syntax.tags[$0].upos == .noun }),
      (mark + 1..<noun).allSatisfy({ [.det, .adj, .pron].contains(reading.syntax.tags[$0].upos) })
    else { return nil }
    let joined = alone.joined(with: document.bytes(noun))
    if noun == mark + 1, concepts.knows(joined) { return concepts.concept(of: joined) }
    return document.tokens[mark].classes.contains(.place) && isVehicle(noun) ? Self.aboard : nil
  }

  private static let be = Form("be"), carry = Form("carry"), aboard = Form("be_aboard"), group = Form("group")
}
