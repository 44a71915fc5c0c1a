import Comparison
import Screen

extension ReaderState {
  /// Takes the chosen source's claim out of the selected fact.
  mutating func separateFact() -> [Effect] {
    guard let (fact, place) = correctable() else { return [] }
    guard fact.claims.count > 1 else {
      message = "no other source speaks of it"
      return []
    }
    let value = selectedMark(in: active).map { "“\(named(fact.claims[$0.claim]))” of " } ?? ""
    // A list tells no fact of one source alone: who stands in one stays with the others, and does not fall on another fact.
    let rest = fact.claims.indices.first { fact.claims[$0].source != active }
    let stay = view.isList ? rest.flatMap { findings?.comparison.place(fact: selection ?? 0, claim: $0) } : nil
    return correct(
      [.separate(place)], "\(value)\(sources[active].name) is taken out of “\(fact.about)”", staying: stay)
  }

  /// Puts two facts together: the first time the selected one is remembered, the second time joined with it.
  mutating func joinFacts() -> [Effect] {
    guard let (fact, place) = correctable(orAnyClaim: true) else { return [] }
    guard let first = joining else {
      joining = place
      let keys = keymap.notation(of: .sameFact, in: self.place) ?? ":same-fact"
      message = "“\(fact.about)” and which other? Select it and press \(keys) again"
      return []
    }
    joining = nil
    if first.kind != place.kind {
      message = "\(first.kind.plural) and \(place.kind.plural) cannot be one fact"
      return []
    }
    if let known = uncorrectedClaim(first), known.fact == selection {
      message = "that is the same fact already"
      return []
    }
    let other = uncorrectedClaim(first).map { "“\(facts[$0.fact].about)” and " } ?? ""
    return correct([.join(first, place)], "\(other)“\(fact.about)” are one fact")
  }

  /// Says that the contradictions of the selected fact are none: those of the chosen source, where it takes part in any.
  mutating func denyContradiction() -> [Effect] {
    guard let selection, let fact = selectedFact, let comparison = findings?.comparison else {
      message = "no fact is selected"
      return []
    }
    let all = fact.pairs.filter { $0.relation == .contradict }
    let own = all.filter { fact.claims[$0.a].source == active || fact.claims[$0.b].source == active }
    let corrections = (own.isEmpty ? all : own).compactMap { pair -> Correction? in
      guard let a = comparison.place(fact: selection, claim: pair.a),
        let b = comparison.place(fact: selection, claim: pair.b)
      else { return nil }
      return .relate(a, b, .refine)
    }
    if corrections.isEmpty {
      message = "nothing in this fact contradicts"
      return []
    }
    if own.isEmpty { return correct(corrections, "no contradiction in “\(fact.about)”") }
    var opposed: [String] = []
    for pair in own {
      let (a, b) = (fact.claims[pair.a].source, fact.claims[pair.b].source)
      let name = sources[a == active ? b : a].name
      if !opposed.contains(name) { opposed.append(name) }
    }
    let left = own.count < all.count ? ", others still contradict each other" : ""
    return correct(
      corrections, "\(sources[active].name) does not contradict \(opposed.joined(separator: ", "))\(left)")
  }

  /// Asks which other name the selected one goes by.
  mutating func askAlias() {
    guard findings != nil else {
      message = whyNoFacts
      return
    }
    let range = selectedRange ?? selectedMark(in: active)?.focus
    let known = range.flatMap { name(in: $0, of: selecting?.source ?? active) }
    openPrompt(.alias, known.map { $0 + " = " } ?? "")
    selecting = nil
  }

  /// Takes two names, `shown = other`, for one.
  mutating func unify(_ line: String) -> [Effect] {
    let parts = line.split(separator: "=", maxSplits: 1).map { $0.split(separator: " ").joined(separator: " ") }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      message = "write two names with a = between them"
      return []
    }
    for name in parts where firstPlace(ofName: name) == nil {
      message = "no source names “\(name)”"
      return []
    }
    guard let shown = firstPlace(ofName: parts[0]), let other = firstPlace(ofName: parts[1]) else { return [] }
    if let name = canonical(shown), name == canonical(other) {
      message = "“\(parts[0])” and “\(parts[1])” are one name already"
      return []
    }
    let effects = correct([.alias(shown, other)], "“\(parts[1])” is \(parts[0])")
    // A list goes to the name: there what was put together can be seen.
    if view.isList, let found = findings?.comparison.claim(at: shown)?.fact {
      settle()
      if isShown[found] { select(found) }
    }
    return effects
  }

  /// Takes one correction back, from the list.
  mutating func removeCorrection(at index: Int) -> [Effect] {
    guard corrections.indices.contains(index) else { return [] }
    remember()
    let before = corrections
    corrections.remove(at: index)
    recorrect()
    return [.correct(corrections, before: before)]
  }

  /// Selects the fact that a correction of the list is about.
  mutating func openCorrection() {
    guard corrections.indices.contains(overlayIndex), let place = corrections[overlayIndex].places.first else { return }
    overlay = nil
    if let found = findings?.comparison.claim(at: place) {
      if isMarked.indices.contains(found.fact), !isMarked[found.fact] { filter = FactFilter() }
      jump()
      show(.columns)
      if let source = articles.firstIndex(where: { $0.id == place.article }) { active = source }
      select(found.fact)
      settle()
      bringAll(aligned: false)
    }
  }

  /// Applies what was corrected to the comparison as it was made; what was selected stays selected.
  ///
  /// - Parameter claim: the one whose fact is to be selected instead.
  mutating func recorrect(staying claim: ClaimPlace? = nil) {
    guard let uncorrected else { return }
    let chosen = selectedMark(in: active).flatMap { mark in
      findings?.comparison.place(fact: mark.fact, claim: mark.claim)
    }
    let any = selection.flatMap { findings?.comparison.place(fact: $0, claim: 0) }
    findings = corrections.isEmpty ? uncorrected : Findings(uncorrected.comparison.corrected(by: corrections))
    rowsKey = nil
    selection = (claim ?? chosen ?? any).flatMap { findings?.comparison.claim(at: $0)?.fact }
    stepPlace = nil
    highlights = highlights.map { highlight($0.passage).with(tags: $0.tags, note: $0.note) }
  }

  /// All names that the articles use, for completion.
  var knownNames: [String] {
    var names: Set<String> = []
    for list in findings?.comparison.mentions ?? [] {
      for mention in list { if case .name(let name) = mention.value { names.insert(name.canonical) } }
    }
    return names.sorted()
  }

  private mutating func correct(_ new: [Correction], _ told: String, staying claim: ClaimPlace? = nil) -> [Effect] {
    remember()
    let before = corrections
    corrections += new.filter { !corrections.contains($0) }
    selecting = nil
    recorrect(staying: claim)
    let undo = keymap.notation(of: .undo, in: place).map { "; \($0) undoes it" } ?? ""
    message = "corrected: \(told)\(undo)"
    return [.correct(corrections, before: before)]
  }

  /// The selected fact with the place of the chosen source's claim.
  private mutating func correctable(orAnyClaim: Bool = false) -> (Fact, ClaimPlace)? {
    guard let selection, let fact = selectedFact, let comparison = findings?.comparison else {
      message = "no fact is selected"
      return nil
    }
    let claim = selectedMark(in: active)?.claim ?? (orAnyClaim ? 0 : nil)
    guard let claim, let place = comparison.place(fact: selection, claim: claim) else {
      message = "\(sources[active].name) is silent on it; go to a source that speaks of it"
      return nil
    }
    return (fact, place)
  }

  /// A claim's value in few words.
  private func named(_ claim: Claim) -> String { TextWidth.truncated(claim.shown(in: articles), to: 40) }

  private func uncorrectedClaim(_ place: ClaimPlace) -> (fact: Int, claim: Int)? {
    findings?.comparison.claim(at: place)
  }

  private func canonical(_ place: ClaimPlace) -> String? {
    articles.firstIndex { $0.id == place.article }.flatMap { name(in: place.range, of: $0) }
  }

  /// The name that stands in a range, in its best spelling.
  private func name(in range: TextRange, of source: Int) -> String? {
    guard let mentions = findings?.comparison.mentions, mentions.indices.contains(source) else { return nil }
    for mention in mentions[source] where mention.range.overlaps(range) {
      if case .name(let name) = mention.value { return name.canonical }
    }
    return nil
  }

  /// Where a name stands first, as it is written or in its best spelling, whatever the capitals.
  private func firstPlace(ofName words: String) -> ClaimPlace? {
    let wanted = words.lowercased()
    guard let mentions = findings?.comparison.mentions else { return nil }
    for (source, list) in mentions.enumerated() {
      for mention in list {
        guard case .name(let name) = mention.value else { continue }
        if name.canonical.lowercased() == wanted || articles[source].string(mention.range).lowercased() == wanted {
          return ClaimPlace(article: articles[source].id, kind: .name, range: mention.range)
        }
      }
    }
    return nil
  }
}
