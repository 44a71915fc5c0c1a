import Comparison

extension ReaderState {
  /// Takes the chosen source's claim out of the selected fact.
  mutating func separateFact() -> [Effect] {
    guard let (fact, place) = correctable() else { return [] }
    guard fact.claims.count > 1 else {
      message = "no other source speaks of it"
      return []
    }
    return correct([.separate(place)], "\(sources[active].name) speaks of something else")
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
    return correct([.join(first, place)], "put together")
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
    return correct(corrections, "no contradiction")
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
    return correct([.alias(shown, other)], "“\(parts[1])” is \(parts[0])")
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
  mutating func recorrect() {
    guard let uncorrected else { return }
    let chosen = selectedMark(in: active).flatMap { mark in
      findings?.comparison.place(fact: mark.fact, claim: mark.claim)
    }
    let any = selection.flatMap { findings?.comparison.place(fact: $0, claim: 0) }
    findings = corrections.isEmpty ? uncorrected : Findings(uncorrected.comparison.corrected(by: corrections))
    rowsKey = nil
    selection = (chosen ?? any).flatMap { findings?.comparison.claim(at: $0)?.fact }
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

  private mutating func correct(_ new: [Correction], _ told: String) -> [Effect] {
    remember()
    let before = corrections
    corrections += new.filter { !corrections.contains($0) }
    selecting = nil
    recorrect()
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

  private func uncorrectedClaim(_ place: ClaimPlace) -> (fact: Int, claim: Int)? {
    findings?.comparison.claim(at: place)
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
