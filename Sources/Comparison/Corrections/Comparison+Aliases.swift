extension Comparison {
  /// The comparison with two names taken for one, under the spelling of the first.
  ///
  /// Facts of names are told anew from all mentions; speakers, sources of statements and titles change their name with them.
  func unifying(_ shown: ClaimPlace, _ other: ClaimPlace) -> Comparison {
    guard let name = self.name(at: shown), let alias = self.name(at: other), name.canonical != alias.canonical else {
      return self
    }
    let renamed = mentions.map { list in
      list.map { mention -> Mention in
        guard case .name(let found) = mention.value, found.canonical == alias.canonical else { return mention }
        let value = Name(kind: name.kind, canonical: name.canonical, entity: found.entity, role: found.role)
        return Mention(range: mention.range, tokens: mention.tokens, sentence: mention.sentence, value: .name(value))
      }
    }
    var originOf = Array(documents.indices)
    for (index, group) in origins.enumerated() { for member in group { originOf[member] = index } }
    let names = NameFacts(documents: documents, mentions: renamed, originOf: originOf).facts()
    let titles = TitleRenaming(alias, to: name, names: mentions)
    let told = facts.filter { $0.kind != .name }.map { $0.renaming(alias.canonical, name.canonical, titles) }
    return Comparison(
      documents: documents, mentions: renamed, origins: origins,
      facts: (told + names).sorted { a, b in a.weight != b.weight ? a.weight > b.weight : a.id < b.id })
  }

  /// The name that stands at a place.
  private func name(at place: ClaimPlace) -> Name? {
    guard let index = documents.firstIndex(where: { $0.article.id == place.article }) else { return nil }
    for mention in mentions[index] where mention.range.overlaps(place.range) {
      if case .name(let name) = mention.value { return name }
    }
    return nil
  }
}

extension Fact {
  /// The same fact with a person or body under another name.
  fileprivate func renaming(_ old: String, _ new: String, _ titles: TitleRenaming) -> Fact {
    let renamed = claims.map { claim -> Claim in
      var value = claim.value
      switch value {
      case .quotation(let words, old?): value = .quotation(words: words, speaker: new)
      case .name(old, let kind): value = .name(canonical: new, kind: kind)
      default: break
      }
      return Claim(
        source: claim.source, passage: claim.passage, focus: claim.focus, sentence: claim.sentence, value: value,
        attribution: claim.attribution == old ? new : claim.attribution, repeats: claim.repeats)
    }
    return Fact(
      id: id, kind: kind, about: titles.apply(about), verdict: verdict, claims: renamed, pairs: pairs,
      articles: articles, origins: origins, weight: weight)
  }
}
