extension CandidateFinder {
  /// What happened: each clause with enough words of its own or with somebody in it, and each noun of an event. Verbs of saying tell of no event where they bring in what is said.
  func addEvents(_ speakers: SpeakerIndex, to found: inout [ClaimDraft]) {
    let cues = reading.mentions.compactMap { mention -> TextRange? in
      if case .quotation(let quotation) = mention.value { quotation.cue } else { nil }
    }.sorted()
    for (index, clause) in reading.clauses.enumerated() {
      let isEvent = concepts.kind(of: clause.concept) == Form.event
      let hasParticipant = clause.arguments.contains { $0.role != .oblique }
      guard !clause.isNominal || hasParticipant || isEvent, isCompared(clause.sentence),
        !document.tokens[clause.predicate].classes.contains(.copula), !isSaying(clause, cues), !isAmount(clause),
        !isFailure(clause)
      else { continue }
      let extent = extent(of: clause)
      let content = extent.count { reading.terms[$0] != nil }
      let isDenial = isDenial(clause)
      guard content >= 2 || isDenial || content == 1 && hasParticipant && isEvent else { continue }
      // What it tells is put into words where it comes into a fact: see ``CandidateClaim/told(in:)``.
      let last = addCandidate(
        .event, focus: clause.predicate..<clause.predicate + 1, focusRange: document.range(extent),
        sentence: clause.sentence, value: .text(""), head: nil, own: 0..<0, clause: clause,
        about: .gist(clause: Int32(index), besides: 0..<0), speakers: speakers, to: &found)
      found[last].isDenial = isDenial
      found[last].isContrasted = clause.isNegated && isContrasted(clause)
      found[last].isOfSome = !clause.isNegated && clause.arguments.contains(where: isOfSome)
      found[last].isBare = clause.isNominal && !hasParticipant || content < 2 && !isDenial
      if clause.isNominal {
        found[last].qualities = qualities(clause.predicate)
      } else if clause.isNegated {
        found[last].qualities = clause.arguments.filter { $0.role != .oblique && $0.head >= 0 }
          .flatMap { isNone($0.head) ? qualities($0.head) : [] }
      }
    }
  }

  /// "Was not convicted of murder ⟦but of manslaughter⟧": whether something else is said of the same predicate.
  private func isContrasted(_ clause: Clause) -> Bool {
    let (tokens, syntax) = (document.tokens, reading.syntax)
    return (clause.predicate + 1..<document.sentences[clause.sentence].tokens.upperBound).contains { but in
      guard syntax.tags[but].xpos == .cc, tokens[but].classes.contains(.coordinator),
        tokens[but].classes.isDisjoint(with: [.additive, .alternative]), syntax.heads[but] >= 0
      else { return false }
      let other = Int(syntax.heads[but])
      return syntax.tags[other].upos != .verb && syntax.child(of: other, .nsubj) == nil
        && syntax.child(of: other, .cop) == nil
    }
  }

  /// "⟦Three passengers⟧ died", "⟦sailors⟧ survived": who need not be all there are. Those who act are mostly all of them: "voters
  /// rejected it".
  private func isOfSome(_ argument: Clause.Argument) -> Bool {
    guard argument.head >= 0, argument.role == .agent || argument.role == .patient else { return false }
    let syntax = reading.syntax
    let (head, tag) = (argument.head, syntax.tags[argument.head])
    if tag.upos == .num { return true }
    guard tag.upos == .noun else { return false }
    let children = syntax.children(of: head).map(Int.init)
    if children.contains(where: { document.tokens[$0].classes.contains(.definiteArticle) }) { return false }
    if children.contains(where: { syntax.relations[$0] == .nummod }) { return true }
    return argument.role == .patient && tag.xpos.isPlural
      && !children.contains { syntax.relations[$0] == .nmodPossessive || syntax.relations[$0] == .det }
  }

  /// "Refused to ⟦concede⟧": what was not done is told by the clause below, but for speech ("declined to comment").
  private func isFailure(_ clause: Clause) -> Bool {
    guard isFailing(clause.predicate), let open = reading.syntax.child(of: clause.predicate, .xcomp),
      let below = reading.clause(of: open)
    else { return false }
    return below.predicate == open && !document.tokens[open].classes.contains(.reporting)
  }

  /// The clause, and that of the verb before it which says that it was not done.
  private func extent(of clause: Clause) -> Range<Int> {
    let above = Int(reading.syntax.heads[clause.predicate])
    guard reading.syntax.relations[clause.predicate] == .xcomp, above >= 0, above < clause.extent.lowerBound,
      isFailing(above), let governing = reading.clause(of: above), governing.predicate == above
    else { return clause.extent }
    let first = min(clause.extent.lowerBound, governing.extent.lowerBound)
    return first..<max(clause.extent.upperBound, governing.extent.upperBound)
  }

  private func isFailing(_ token: Int) -> Bool {
    reading.syntax.tags[token].upos == .verb && predicates.classes(of: reading.syntax.lemmas[token]).contains(.failing)
  }

  /// "⟦no⟧ medical records": whether it is the noun that is denied.
  private func isNone(_ noun: Int) -> Bool {
    reading.syntax.children(of: noun).contains {
      reading.syntax.relations[Int($0)] == .det && document.tokens[Int($0)].classes.contains(.negation)
    }
  }

  /// The words before a noun that tell of what sort it was: "⟦heavy⟧ rain", "a ⟦missile⟧ strike", "a ⟦category 4⟧ hurricane".
  private func qualities(_ noun: Int) -> [Form] {
    let syntax = reading.syntax
    // Not by its term: where the thesaurus knows both words as one ("heavy rain"), that is the term of either.
    return syntax.children(of: noun).map(Int.init).compactMap { child in
      switch syntax.relations[child] {
      case .compound where isNumbered(child, before: noun):
        return syntax.lemmas[child].joined(with: document.bytes(child + 1))
      case .amod, .compound: return reading.terms[child] == nil ? nil : concepts.concept(of: syntax.lemmas[child])
      default: return nil
      }
    }
  }

  /// "Category ⟦4⟧", and not "magnitude 6.8", which is an amount.
  private func isNumbered(_ token: Int, before noun: Int) -> Bool {
    let (number, syntax) = (token + 1, reading.syntax)
    guard number < noun, Int(syntax.heads[number]) == token, syntax.tags[number].upos == .num else { return false }
    return !reading.mentions(in: document.sentence(of: token)).contains {
      if case .quantity = $0.value { $0.tokens.contains(number) } else { false }
    }
  }

  /// "this is no swap", "there was no explosion", "it was not an attack": that something was an event of the kind, or that there
  /// was one, is denied outright.
  private func isDenial(_ clause: Clause) -> Bool {
    let syntax = reading.syntax
    guard clause.isNegated, clause.modality == .asserted, syntax.tags[clause.predicate].upos == .noun,
      concepts.kind(of: clause.concept) == Form.event, let subject = syntax.child(of: clause.predicate, .nsubj),
      syntax.child(of: clause.predicate, .cop) != nil
    else { return false }
    return !document.tokens[subject].classes.isDisjoint(with: [.neuter, .determiner])
  }

  /// "The toll was 40": what is said is a number, and has a fact of its own. Told as an event, two tolls would agree.
  private func isAmount(_ clause: Clause) -> Bool {
    guard reading.terms[clause.predicate] == nil, reading.syntax.child(of: clause.predicate, .cop) != nil else {
      return false
    }
    return reading.mentions(in: clause.sentence).contains {
      if case .quantity = $0.value { $0.tokens.contains(clause.predicate) } else { false }
    }
  }

  /// Whether a verb of saying brings in words or a clause: "said that …". "Rejected the plan", "was recalled at once" and
  /// "tweeted a picture" do not: they tell what somebody did.
  private func isSaying(_ clause: Clause, _ cues: [TextRange]) -> Bool {
    guard document.tokens[clause.predicate].classes.contains(.reporting) else { return false }
    let syntax = reading.syntax
    let isPassive = syntax.child(of: clause.predicate, .nsubjPassive) != nil
    // Without a subject the parser may have taken the speaker behind the verb ("said a spokesman") for its object.
    let hasThing =
      isPassive
      || syntax.child(of: clause.predicate, .obj) != nil && syntax.child(of: clause.predicate, .nsubj) != nil
    guard hasThing, syntax.child(of: clause.predicate, .ccomp) == nil else { return true }
    let word = document.tokens[clause.predicate].range
    return cues.contains { $0.overlaps(word) }
  }
}
