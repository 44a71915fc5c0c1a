/// Reads the event of one clause, and the places it names.
struct EventReader {
  let setting: EventSetting
  let clause: Clause
  private var document: Document { setting.document }
  private var syntax: DocumentSyntax { setting.syntax }
  private var concepts: ConceptTable { setting.lexicon.concepts }

  /// "are in Iraq": a phrase with a preposition for a predicate.
  private let isLocation: Bool

  init(setting: EventSetting, clause: Clause) {
    (self.setting, self.clause) = (setting, clause)
    isLocation = Self.isLocation(clause.predicate, setting.document)
  }

  /// The event, at the predicate's word.
  var mention: Mention {
    let token = isLocation ? told : clause.predicate
    let (attribution, speaker) = attribution
    let lemma = lemma
    // "Is in Lund" is no concept; "is at large" is one.
    let isPlain = isLocation && clause.concept == concept(clause.predicate)
    let event = Mention.Event(
      lemma: lemma, concept: isPlain ? lemma : concepts.name(of: clause.concept) ?? lemma,
      clause: document.range(clause.extent),
      arguments: arguments, isPassive: clause.isPassive, form: form, isNegated: clause.isNegated,
      isHearsay: clause.isHearsay, isElided: clause.isElided, modality: clause.modality, attribution: attribution,
      speakerName: speaker)
    return Mention(
      range: document.tokens[token].range, tokens: token..<token + 1, sentence: clause.sentence, value: .event(event))
  }

  private var form: Mention.Event.Form {
    if clause.isNominal { return .noun }
    return syntax.child(of: clause.predicate, .cop) != nil ? .copula : .verb
  }

  /// The word that tells what happened: the verb before, where it is left out here; the copula of "are in Iraq".
  private var told: Int {
    if clause.isElided { return max(0, Int(syntax.heads[clause.predicate])) }
    return isLocation ? syntax.child(of: clause.predicate, .cop) ?? clause.predicate : clause.predicate
  }

  private static func isLocation(_ predicate: Int, _ document: Document) -> Bool {
    guard document.syntax.child(of: predicate, .cop) != nil, let mark = document.syntax.child(of: predicate, .case)
    else { return false }
    return mark < predicate && !document.tokens[mark].classes.contains(.of)
  }

  /// The lemma, with its particle: "shoot down".
  private var lemma: String {
    let verb = setting.lemma(of: told)
    guard let particle = syntax.child(of: told, .compoundParticle) else { return verb }
    return verb + " " + setting.lemma(of: particle)
  }

  private var arguments: [Mention.Event.Argument] {
    var arguments = clause.arguments
    if isLocation { arguments.append(phrase) }
    for argument in clause.arguments {
      guard let day = day(of: argument) else { continue }
      arguments.append(Clause.Argument(role: .oblique, head: day, extent: syntax.extent(of: day), preposition: nil))
    }
    return arguments.compactMap { argument -> Mention.Event.Argument? in
      guard let part = part(of: argument) else { return nil }
      let words = words(of: argument, part)
      guard words.contains(argument.head) else { return nil }
      return Mention.Event.Argument(
        part: part, range: document.range(words), name: name(of: argument, part))
    }.sorted { ($0.part.order, $0.range) < ($1.part.order, $1.range) }
  }

  /// The canonical name of an argument. A capital or a building that speaks or decides is its government.
  private func name(of argument: Clause.Argument, _ part: Mention.Event.Part) -> String? {
    guard let name = setting.name(of: argument.head, in: argument.extent) else { return nil }
    guard part == .who, setting.name(at: argument.head) != nil, acts else { return name }
    return setting.lexicon.names.known.metonym(of: Form(utf8: name.utf8)) ?? name
  }

  /// Whether the predicate is a verb of speech or of decision.
  private var acts: Bool {
    guard !clause.isNominal, !clause.isElided else { return false }
    return setting.lexicon.predicates.classes(of: syntax.lemmas[clause.predicate]).contains(.governing)
      || document.tokens[clause.predicate].classes.contains(.reporting)
  }

  /// The predicate as an argument of its copula.
  private var phrase: Clause.Argument {
    let token = clause.predicate
    let mark = syntax.child(of: token, .case)
    return Clause.Argument(
      role: .oblique, head: token, extent: (mark ?? token)..<max(token + 1, clause.extent.upperBound),
      preposition: mark.map { document.tokens[$0].form })
  }

  /// The words of an argument without marks at its ends, and of who and whom without the preposition ("by the army").
  private func words(of argument: Clause.Argument, _ part: Mention.Event.Part) -> Range<Int> {
    var (low, high) = (argument.extent.lowerBound, argument.extent.upperBound)
    func isMark(_ token: Int) -> Bool {
      document.tokens[token].shape.contains(.punctuation) && document.mark(token) != 0x24
        && document.mark(token) != 0xA3
    }
    // "LEEDS, England - A fire": a dateline is no part of what follows it.
    if low == document.sentences[clause.sentence].tokens.lowerBound,
      document.tokens[low].shape.contains(.allCapitals),
      let dash = (low..<argument.head).last(where: {
        document.isDash($0) && document.tokens[$0].shape.contains(.spaceBefore)
      })
    {
      low = dash + 1
    }
    while low < argument.head, isMark(low) { low += 1 }
    if part == .who || part == .whom, let mark = syntax.child(of: argument.head, .case), low...argument.head ~= mark {
      low = mark + 1
    }
    // "in Leeds ⟦on Monday⟧": the day belongs to the event.
    if let day = day(of: argument), case let mark = syntax.child(of: day, .case) ?? day, mark > argument.head {
      high = min(high, mark)
    }
    while high - 1 > argument.head, isMark(high - 1), !closesBracket(high - 1, from: low) { high -= 1 }
    while high - 1 > argument.head, document.tokens[high - 1].form == Form.possessive { high -= 1 }
    return low..<max(low, high)
  }

  private func closesBracket(_ token: Int, from low: Int) -> Bool {
    document.mark(token) == 0x29 && (low..<token).contains { document.mark($0) == 0x28 }
  }

  /// The date that hangs on a phrase and tells when the event was: "in Leeds on Monday". A noun of an event keeps its own.
  private func day(of argument: Clause.Argument) -> Int? {
    guard !setting.isDate(argument.head) else { return nil }
    let day = syntax.children(of: argument.head).lazy.map { Int($0) }.first { child in
      guard child > argument.head, setting.isDate(child) else { return false }
      return syntax.relations[child] == .nmod || syntax.relations[child] == .nmodUnmarked
        || syntax.relations[child] == .obl
    }
    return day == nil || concepts.kind(of: concept(argument.head)) == Form.event ? nil : day
  }

  /// The question that an argument answers; nil for one that answers none of them.
  private func part(of argument: Clause.Argument) -> Mention.Event.Part? {
    let isTime = setting.isDate(argument.head)
    switch argument.role {
    // "Tuesday's blast", "waited two hours": a time neither acts nor suffers.
    case .agent: return isTime && clause.isNominal ? .when : .who
    case .patient: return isTime && !clause.isPassive ? .when : .whom
    case .recipient: return .to
    case .oblique: break
    }
    if isTime { return .when }
    if clause.isNominal { return nominalPart(of: argument) }
    guard let mark = syntax.child(of: argument.head, .case) else {
      return argument.extent.contains { setting.isDate($0) } ? .when : nil
    }
    return part(of: argument.head, after: document.tokens[mark].classes)
  }

  /// Of a noun: "the attack on the base" has the base as its target, "the Leeds bombing" its place before it.
  private func nominalPart(of argument: Clause.Argument) -> Mention.Event.Part? {
    if let mark = syntax.child(of: argument.head, .case) {
      let classes = document.tokens[mark].classes
      return classes.contains(.target) ? .whom : part(of: argument.head, after: classes)
    }
    guard syntax.relations[argument.head] == .compound || syntax.relations[argument.head] == .nmodUnmarked else {
      return nil
    }
    // "the Leeds bombing" took place there; "the U.S. strike" was made by it, or in it.
    if let name = setting.name(at: argument.head)?.name, name.kind == .place {
      return setting.lexicon.names.known.isCountry(Form(utf8: name.canonical.utf8)) ? nil : .where
    }
    let kind = concepts.kind(of: concept(argument.head))
    return kind == Form.weapon || kind == Form.vehicle ? .how : nil
  }

  private func part(of head: Int, after classes: WordClass) -> Mention.Event.Part {
    if classes.contains(.place), isPlace(head) { return .where }
    if classes.contains(.to), setting.name(at: head) != nil || isPerson(head) { return .to }
    if concepts.kind(of: concept(head)) == Form.event || classes.contains(.means) { return .how }
    return .other
  }

  /// Whether a noun names a place or a kind of place.
  private func isPlace(_ token: Int) -> Bool {
    if let found = setting.name(at: token) { return found.name.kind == .place }
    if setting.isDate(token) || setting.isAmount(token) { return false }
    let concept = concept(token)
    return concepts.isA(concept, Form.place) || concepts.isA(concept, Form.building)
  }

  private func isPerson(_ token: Int) -> Bool { concepts.isA(concept(token), Form.person) }

  private func concept(_ token: Int) -> Form { concepts.concept(of: syntax.lemmas[token]) }

  // MARK: Places

  /// The places of the event, one for each phrase that tells where.
  var places: [Mention] {
    (clause.arguments + (isLocation ? [phrase] : [])).compactMap { argument -> Mention? in
      guard argument.role == .oblique, part(of: argument) == .where else { return nil }
      let words = words(of: argument, .where)
      let mark = syntax.child(of: argument.head, .case)
      let start = mark.map { $0 < argument.head ? $0 + 1 : words.lowerBound } ?? words.lowerBound
      let tokens = max(start, words.lowerBound)..<words.upperBound
      guard !tokens.isEmpty else { return nil }
      let name = setting.name(at: argument.head)
      let place = Mention.Place(
        canonical: name?.name.canonical, container: container(of: argument, name),
        preposition: mark.map { document.tokens[$0].range },
        event: document.tokens[isLocation ? told : clause.predicate].range)
      return Mention(
        range: document.range(tokens), tokens: tokens, sentence: clause.sentence, value: .place(place))
    }
  }

  /// What a place lies in: the next place of its phrase ("a mill in Leeds", "Mosul, Iraq"), or the country of a capital.
  private func container(of argument: Clause.Argument, _ own: EventSetting.FoundName?) -> String? {
    let end = own?.tokens.upperBound ?? argument.head + 1
    let limit = document.sentences[clause.sentence].tokens.upperBound
    for token in end..<max(end, min(argument.extent.upperBound, limit)) {
      if let found = setting.name(at: token), found.name.kind == .place { return found.name.canonical }
    }
    if end + 1 < limit, document.mark(end) == 0x2C, let found = setting.name(at: end + 1), found.name.kind == .place,
      own != nil
    {
      return found.name.canonical
    }
    return own.flatMap { setting.lexicon.names.known.container(of: Form(utf8: $0.name.canonical.utf8)) }
  }

  // MARK: Attribution

  /// Who tells it: by the tree, else the speaker of the quotation around it.
  private var attribution: (Attribution?, String?) {
    if let found = clause.attribution {
      return (found, setting.speaker(document.tokens(in: found.speaker)))
    }
    guard let quotation = setting.quotation(around: document.tokens[clause.predicate].range),
      let speaker = quotation.speaker
    else { return (nil, nil) }
    return (
      Attribution(speaker: speaker, cue: quotation.cue ?? speaker, isDistanced: false), quotation.speakerName
    )
  }
}

extension Mention.Event.Part {
  /// The place in the order in which parts are told.
  var order: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
