/// Reads the event of one clause, and the places it names.
struct EventReader {
  let setting: EventSetting
  let clause: Clause
  private var document: Document { setting.document }
  private var syntax: DocumentSyntax { setting.syntax }
  private var concepts: ConceptTable { setting.lexicon.concepts }

  init(setting: EventSetting, clause: Clause) { (self.setting, self.clause) = (setting, clause) }

  /// The event, at the predicate's word.
  var mention: Mention {
    let token = clause.predicate
    let (attribution, speaker) = attribution
    let event = Mention.Event(
      lemma: lemma, concept: concepts.name(of: clause.concept) ?? lemma, clause: document.range(clause.extent),
      arguments: arguments, isPassive: clause.isPassive, form: form, isNegated: clause.isNegated,
      modality: clause.modality, attribution: attribution, speakerName: speaker)
    return Mention(
      range: document.tokens[token].range, tokens: token..<token + 1, sentence: clause.sentence, value: .event(event))
  }

  private var form: Mention.Event.Form {
    if clause.isNominal { return .noun }
    return syntax.child(of: clause.predicate, .cop) != nil ? .copula : .verb
  }

  /// The lemma, with its particle: "shoot down".
  private var lemma: String {
    let verb = setting.lemma(of: clause.predicate)
    guard let particle = syntax.child(of: clause.predicate, .compoundParticle) else { return verb }
    return verb + " " + setting.lemma(of: particle)
  }

  private var arguments: [Mention.Event.Argument] {
    clause.arguments.compactMap { argument -> Mention.Event.Argument? in
      guard let part = part(of: argument) else { return nil }
      return Mention.Event.Argument(
        part: part, range: document.range(words(of: argument)),
        name: setting.name(of: argument.head, in: argument.extent))
    }.sorted { ($0.part.order, $0.range) < ($1.part.order, $1.range) }
  }

  /// The words of an argument without marks at its ends.
  private func words(of argument: Clause.Argument) -> Range<Int> {
    var (low, high) = (argument.extent.lowerBound, argument.extent.upperBound)
    while low < argument.head, document.tokens[low].shape.contains(.punctuation) { low += 1 }
    while high - 1 > argument.head, document.tokens[high - 1].shape.contains(.punctuation) { high -= 1 }
    return low..<high
  }

  /// The question that an argument answers; nil for an adverb that answers none of them.
  private func part(of argument: Clause.Argument) -> Mention.Event.Part? {
    switch argument.role {
    case .agent: return .who
    case .patient: return .whom
    case .recipient: return .to
    case .oblique: break
    }
    if setting.isDate(argument.head) { return .when }
    let mark = syntax.child(of: argument.head, .case)
    let classes = mark.map { document.tokens[$0].classes } ?? []
    if syntax.tags[argument.head].upos == .adv || mark == nil, !clause.isNominal {
      return argument.extent.contains(where: setting.isDate) ? .when : nil
    }
    if mark == nil { return setting.name(at: argument.head)?.name.kind == .place ? .where : .other }
    if classes.contains(.place), isPlace(argument.head) { return .where }
    if classes.contains(.to), setting.name(at: argument.head) != nil || isPerson(argument.head) { return .to }
    if concepts.kind(of: concept(argument.head)) == Form("event") || classes.contains(.means) { return .how }
    return .other
  }

  /// Whether a noun names a place or a kind of place.
  private func isPlace(_ token: Int) -> Bool {
    if let found = setting.name(at: token) { return found.name.kind == .place }
    if setting.isDate(token) || setting.isAmount(token) { return false }
    let concept = concept(token)
    return concepts.isA(concept, Form("place")) || concepts.isA(concept, Form("building"))
  }

  private func isPerson(_ token: Int) -> Bool { concepts.isA(concept(token), Form("person")) }

  private func concept(_ token: Int) -> Form { concepts.concept(of: syntax.lemmas[token]) }

  // MARK: Places

  /// The places of the event, one for each phrase that tells where.
  var places: [Mention] {
    clause.arguments.compactMap { argument -> Mention? in
      guard argument.role == .oblique, part(of: argument) == .where else { return nil }
      let words = words(of: argument)
      let mark = syntax.child(of: argument.head, .case)
      let start = mark.map { $0 < argument.head ? $0 + 1 : words.lowerBound } ?? words.lowerBound
      let tokens = max(start, words.lowerBound)..<words.upperBound
      guard !tokens.isEmpty else { return nil }
      let name = setting.name(at: argument.head)
      let place = Mention.Place(
        canonical: name?.name.canonical, container: container(of: argument, name),
        preposition: mark.map { document.tokens[$0].range }, event: document.tokens[clause.predicate].range)
      return Mention(
        range: document.range(tokens), tokens: tokens, sentence: clause.sentence, value: .place(place))
    }
  }

  /// What a place lies in: the next place of its phrase ("a mill in Leeds", "Mosul, Iraq"), or the country of a capital.
  private func container(of argument: Clause.Argument, _ own: (mention: Mention, name: Name)?) -> String? {
    let end = own?.mention.tokens.upperBound ?? argument.head + 1
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
