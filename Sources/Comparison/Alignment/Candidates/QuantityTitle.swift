/// What an amount is the amount of, in a few words: "people killed", "age of the boy", "release of schoolgirls",
/// "boy fell, in feet".
///
/// A list of facts is read down its titles, so what is counted stands in the order of a sentence that one would say of it,
/// and not as a pair of key words ("killed, people").
struct QuantityTitle: Sendable {
  private let quantity: Quantity
  private let focus: Range<Int>
  private let bearer: Int?
  private let clause: Clause?
  private let reading: Reading

  /// The title of an amount.
  ///
  /// - Parameter bearer: the token of the one whose age it is.
  init(_ quantity: Quantity, _ focus: Range<Int>, bearer: Int?, _ clause: Clause?, in reading: Reading) {
    (self.quantity, self.focus, self.bearer, self.clause, self.reading) = (quantity, focus, bearer, clause, reading)
  }

  private var syntax: DocumentSyntax { reading.syntax }

  /// The words.
  var text: String {
    if quantity.unit == "year-old" { return age }
    let told =
      quantity.countedHead.flatMap(counted)
      ?? clause.map { Gist(of: $0, besides: focus, in: reading).text } ?? quantity.counted.map(words) ?? ""
    guard quantity.unit != "count", quantity.unit != "ordinal", quantity.countedHead == nil else {
      return those.flatMap { told.hasSuffix($0.verb) ? $0.title : nil } ?? told
    }
    let unit = "in " + Quantity.say(unit: quantity.unit, isOne: false)
    return told.isEmpty ? unit : told + ", " + unit
  }

  /// "100 were arrested", "19,000 injured": of a verb that tells of nobody else the participle, with what is not counted by a noun.
  private var those: (verb: String, title: String)? {
    guard quantity.unit == "count", quantity.countedHead == nil, let clause, !clause.isNominal,
      clause.isPassive || syntax.tags[clause.predicate].xpos == .vbn,
      clause.arguments.allSatisfy({ $0.role == .oblique || focus.contains($0.head) })
    else { return nil }
    let verb = reading.document.article.string(reading.document.tokens[clause.predicate].range)
    return verb.hasSuffix(Self.regularPast) ? (verb, "those " + verb) : nil
  }

  /// The title of a number of people who are counted under several names, of which none is that of all.
  static func ofPeople(_ clause: Clause?, in reading: Reading) -> String {
    guard let clause, !clause.isNominal else { return "people" }
    let word = reading.document.article.string(reading.document.tokens[clause.predicate].range)
    return word.hasSuffix(Self.regularPast) ? "people " + word : word + " people"
  }

  /// The end of a regular past is that of the participle too: who is said to have "injured 50" tells of "50 injured".
  private static let regularPast = "ed"

  /// "age of the boy", "age of Anna Cole".
  private var age: String {
    if let bearer {
      let named = Gist.name(of: bearer, in: reading)
      if !named.isEmpty { return "age of " + named }
    }
    let told = clause.map { saysNothing($0.predicate) ? "" : Gist(of: $0, besides: focus, in: reading).text } ?? ""
    return told.isEmpty ? "age" : "age: " + told
  }

  /// What is counted with what is told of it; nil where nothing is.
  private func counted(_ head: Int) -> String? {
    guard let range = quantity.counted else { return nil }
    let noun = words(range)
    guard let clause, !reading.document.tokens(in: range).contains(clause.predicate), !saysNothing(clause.predicate)
    else { return noun }
    let document = reading.document
    let verb = document.article.string(document.tokens[clause.predicate].range)
    // "killed Cole and two others": what is joined has the place of the first.
    var first = head
    while syntax.relations[first] == .conj, syntax.heads[first] >= 0, Int(syntax.heads[first]) != clause.predicate {
      first = Int(syntax.heads[first])
    }
    let isSubject = syntax.relations[first] == .nsubj || syntax.relations[first] == .nsubjPassive
    // "the people killed": what is told of the noun hangs on it.
    let tag = syntax.tags[clause.predicate].upos
    let isVerb = tag == .verb || tag == .adj
    if isSubject && isVerb && Int(syntax.heads[first]) == clause.predicate
      || Int(syntax.heads[clause.predicate]) == head
    {
      return noun + " " + verb
    }
    // "thousands of protesters": the preposition is that of the number, where no noun is the predicate.
    let mark = syntax.child(of: first, .case).flatMap { mark in
      mark > clause.predicate && (clause.isNominal || !document.tokens[mark].classes.contains(.of)) ? mark : nil
    }
    if let mark { return verb + " " + document.article.string(document.tokens[mark].range) + " " + noun }
    if !isVerb {
      // "42 people were in critical condition"; another noun says nothing of those who are counted.
      guard let place = syntax.child(of: clause.predicate, .case), syntax.child(of: clause.predicate, .cop) != nil
      else {
        return noun
      }
      return noun + " " + document.article.string(document.tokens[place].range) + " " + verb
    }
    return first < clause.predicate || verb.hasSuffix(Self.regularPast) ? noun + " " + verb : verb + " " + noun
  }

  /// "There were 20 bears", "20 bears, he said", "including 20 bears".
  private func saysNothing(_ predicate: Int) -> Bool {
    !reading.document.tokens[predicate].classes.isDisjoint(with: [.copula, .reporting, .preposition])
  }

  private func words(_ range: TextRange) -> String {
    reading.document.article.string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
