/// Links the spellings of one article that name one thing: the rules of coreference by name.
struct NameLinks {
  let words: NameWords
  let matcher: NameMatcher

  /// For each spelling the number of the one that stands for its group.
  func parents(_ spellings: inout [ArticleNames.Spelling], _ candidates: [NameCandidate]) -> [Int] {
    var groups = DisjointGroups(count: spellings.count)
    joinKnown(spellings, &groups)
    joinVariants(spellings, &groups)
    joinShortForms(spellings, &groups)
    joinSurnames(spellings, candidates, &groups)
    joinCompounds(spellings, &groups)
    joinMisprints(spellings, &groups)
    return spellings.indices.map { groups.root(of: $0) }
  }

  /// Names that the lists give to one thing: UN, United Nations.
  private func joinKnown(_ spellings: [ArticleNames.Spelling], _ groups: inout DisjointGroups) {
    var first = FormTable<Int>(capacity: 64)
    for (index, spelling) in spellings.enumerated() {
      guard let known = spelling.known else { continue }
      let form = Form(utf8: known.canonical.utf8)
      if let other = first[form] { groups.join(other, index) } else { first[form] = index }
    }
  }

  /// Spellings of a name of several words: Qasem Soleimani, Qassem Soleimani.
  private func joinVariants(_ spellings: [ArticleNames.Spelling], _ groups: inout DisjointGroups) {
    var index = NameIndex(nicknames: words.lexicon.names.nicknames)
    for (number, spelling) in spellings.enumerated()
    where spelling.known == nil && spelling.key.isFull && !isBody(spelling) {
      index.add(spelling.key, number)
    }
    index.forEachPair { a, b in
      if matcher.distance(spellings[a].key, spellings[b].key) != nil { groups.join(a, b) }
    }
  }

  private func isBody(_ spelling: ArticleNames.Spelling) -> Bool {
    max(spelling.points.organization, spelling.points.place, spelling.points.other) > spelling.points.person
  }

  /// Acronyms, and bodies called by a part of their name: PA and Port Authority, Bayer and Bayer AG.
  private func joinShortForms(_ spellings: [ArticleNames.Spelling], _ groups: inout DisjointGroups) {
    let forms = ShortForms(spellings, words.lexicon.names)
    for (a, one) in spellings.enumerated() where one.key.words.count == 1 || isBody(one) {
      let fits = forms.longer(than: a)
      guard let first = fits.first, fits.allSatisfy({ groups.root(of: $0) == groups.root(of: first) }) else { continue }
      groups.join(first, a)
    }
  }

  /// A family name or given name alone: of the person last named in full before it, else the first one after.
  private func joinSurnames(
    _ spellings: [ArticleNames.Spelling], _ candidates: [NameCandidate], _ groups: inout DisjointGroups
  ) {
    for (a, one) in spellings.enumerated() where one.key.words.count == 1 && one.known == nil && !one.mentions.isEmpty {
      guard let word = one.key.words.first, word.letters.count > 1 else { continue }
      let here = one.mentions[0]
      var best: (spelling: Int, rank: Int, place: Int)?
      for (b, full) in spellings.enumerated() where b != a && full.key.isFull && full.known == nil && !isBody(full) {
        guard let rank = rank(word, in: full.key) else { continue }
        let earlier = full.mentions.last { $0 < here }
        let place = earlier.map { here - $0 } ?? (candidates.count + (full.mentions.first ?? 0))
        if best.map({ (rank, place) < ($0.rank, $0.place) }) ?? true { best = (b, rank, place) }
      }
      if let best {
        groups.join(best.spelling, a)
      } else if let only = variant(of: word, in: spellings) {
        groups.join(only, a)
      }
    }
  }

  /// The one person whose given name is the word with other vowels: "Isac Holm … Isaac".
  private func variant(of word: NameKey.Word, in spellings: [ArticleNames.Spelling]) -> Int? {
    let near = spellings.indices.filter { index in
      let full = spellings[index]
      guard full.key.isFull, full.known == nil, !isBody(full), let first = full.key.words.first else { return false }
      return matcher.areVariants(first, word)
    }
    return near.count == 1 ? near[0] : nil
  }

  /// "#SaveOurSeas" and "Save Our Seas".
  private func joinCompounds(_ spellings: [ArticleNames.Spelling], _ groups: inout DisjointGroups) {
    for (a, one) in spellings.enumerated() where JoinedWords.isJoined(one.text) {
      let form = JoinedWords.form(of: one.text)
      for (b, other) in spellings.enumerated()
      where other.key.words.count >= 2 && JoinedWords.form(of: other.text) == form {
        groups.join(a, b)
      }
    }
  }

  /// A name of one word written once that differs by a slip from one written elsewhere in the article.
  private func joinMisprints(_ spellings: [ArticleNames.Spelling], _ groups: inout DisjointGroups) {
    for (a, one) in spellings.enumerated() where one.mentions.count == 1 && mayBeSlip(one) {
      guard let word = one.key.words.first else { continue }
      let near = spellings.indices.filter { b in
        b != a && spellings[b].known == nil
          && spellings[b].key.words.last.map { Misprint.isOne($0.letters, word.letters) } ?? false
      }
      if near.count == 1 { groups.join(near[0], a) }
    }
  }

  private func mayBeSlip(_ spelling: ArticleNames.Spelling) -> Bool {
    guard spelling.known == nil, spelling.key.words.count == 1, let word = spelling.key.words.first,
      word.letters.count >= Misprint.fewestLetters
    else { return false }
    return words.lexicon.names.given(word.form).isEmpty && !words.lexicon.concepts.knows(word.form)
  }

  /// 0 where the word is the family name, 1 where it is another word of the name, nil where it is none.
  private func rank(_ word: NameKey.Word, in key: NameKey) -> Int? {
    guard let last = key.words.last else { return nil }
    if last.letters == word.letters || last.sounds == word.sounds { return 0 }
    return key.words.dropLast().contains { $0.letters == word.letters && !$0.isKin && !$0.isInitial } ? 1 : nil
  }
}

/// Groups of numbers that grow by joining (union-find); the smallest number of a group stands for it.
struct DisjointGroups {
  private var parent: [Int]

  init(count: Int) { parent = Array(0..<count) }

  /// The number that stands for the group.
  mutating func root(of index: Int) -> Int {
    var at = index
    while parent[at] != at {
      parent[at] = parent[parent[at]]
      at = parent[at]
    }
    return at
  }

  /// Makes two groups one.
  mutating func join(_ a: Int, _ b: Int) {
    let (x, y) = (root(of: a), root(of: b))
    if x != y { parent[max(x, y)] = min(x, y) }
  }
}
