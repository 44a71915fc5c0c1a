/// Gives every name one canonical form over all articles of a call.
///
///     Qasem Soleimani (4 articles), Qassem Suleimani (1), Soleimani (1)   →  Qasem Soleimani in all six
///
/// The outcome does not depend on the order of the articles: pairs are joined from the nearest on, ties by spelling, and two
/// names that one article keeps apart are never joined.
public struct NameRegistry: Sendable {
  let lexicon: Lexicon
  let matcher: NameMatcher

  /// A registry with the words of a lexicon.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    matcher = NameMatcher(lexicon.names)
  }

  /// The same mentions with shared canonical names and kinds, also for the speakers of quotations.
  public func unified(_ articles: [[Mention]]) -> [[Mention]] {
    guard articles.count > 1 else { return articles }
    let spellings = spellings(in: articles)
    var clusters = NameClusters(spellings: spellings)
    joinVariants(spellings, &clusters)
    joinByRest(spellings, &clusters)
    joinSurnames(spellings, &clusters)
    joinGivenNames(spellings, &clusters)
    joinBodies(spellings, &clusters)
    joinAcronyms(spellings, &clusters)
    joinCompounds(spellings, &clusters)
    joinMisprints(spellings, &clusters)
    let chosen = clusters.chosen()
    var numbers = FormTable<Int>(capacity: spellings.count)
    for (index, spelling) in spellings.enumerated() { numbers[Form(utf8: spelling.text.utf8)] = index }
    return articles.map { mentions in
      mentions.map { mention in
        switch mention.value {
        case .name(let name):
          guard let number = numbers[Form(utf8: name.canonical.utf8)] else { return mention }
          let best = chosen[number]
          return mention.with(
            .name(Name(kind: best.kind, canonical: best.text, entity: name.entity, role: name.role)))
        case .quotation(let quotation):
          guard let speaker = quotation.speakerName, let number = numbers[Form(utf8: speaker.utf8)] else {
            return mention
          }
          return mention.with(.quotation(quotation.spoken(by: chosen[number].text)))
        default: return mention
        }
      }
    }
  }

  /// The canonical names of the articles, each once, in the order of their bytes.
  private func spellings(in articles: [[Mention]]) -> [NameClusters.Spelling] {
    var places = FormTable<Int>(capacity: 256)
    var found: [NameClusters.Spelling] = []
    for (article, mentions) in articles.enumerated() {
      for mention in mentions {
        guard case .name(let name) = mention.value else { continue }
        let form = Form(utf8: name.canonical.utf8)
        let place: Int
        if let known = places[form] {
          place = known
        } else {
          place = found.count
          places[form] = place
          found.append(
            NameClusters.Spelling(
              text: name.canonical, key: NameKey(name.canonical, lexicon: lexicon.names, titles: lexicon.titles),
              isKnown: lexicon.names.known.entry(form) != nil))
        }
        found[place].count(name.kind, in: article)
      }
    }
    return found.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }

  private func joinVariants(_ spellings: [NameClusters.Spelling], _ clusters: inout NameClusters) {
    var index = NameIndex(nicknames: lexicon.names.nicknames)
    for (number, spelling) in spellings.enumerated() where !spelling.isKnown { index.add(spelling.key, number) }
    var near: [(distance: Int, a: Int, b: Int)] = []
    let known = WordDistances(names: spellings.count)
    index.forEachPair { a, b in
      guard let distance = matcher.distance(spellings[a].key, spellings[b].key, known) else { return }
      // Bodies and places are spelled by rule; what is nearly alike is another body as a rule.
      let isPerson = spellings[a].mayBePerson && spellings[b].mayBePerson
      if isPerson || distance <= 60 { near.append((distance, a, b)) }
    }
    for pair in near.sorted(by: { ($0.distance, $0.a, $0.b) < ($1.distance, $1.a, $1.b) }) {
      clusters.join(pair.a, pair.b)
    }
  }

  /// Names that are the same but for their first word: "Sheikh Omar Haddad" and "Omar Haddad", where the lists do not know the
  /// title; "Abud Mahdi al-Muhandis" and "Abu Mahdi al-Muhandis", where a first word is misspelled.
  private func joinByRest(_ spellings: [NameClusters.Spelling], _ clusters: inout NameClusters) {
    var byRest = FormTable<[Int]>(capacity: 256)
    func rest(_ words: ArraySlice<NameKey.Word>) -> Form {
      Form(utf8: words.map(\.letters).joined(separator: [0x20]))
    }
    for (number, spelling) in spellings.enumerated() where spelling.mayBePerson && !spelling.isKnown {
      guard spelling.key.words.count >= 2 else { continue }
      for form in [rest(spelling.key.words[...]), rest(spelling.key.words.dropFirst())] {
        byRest[form] = (byRest[form] ?? []) + [number]
      }
    }
    for (number, spelling) in spellings.enumerated() where spelling.mayBePerson && !spelling.isKnown {
      let words = spelling.key.words
      guard words.count >= 3 else { continue }
      for other in byRest[rest(words.dropFirst())] ?? [] where other != number {
        let theirs = spellings[other].key.words
        let isShorter = theirs.count == words.count - 1
        if isShorter || theirs.count == words.count && matcher.areNear(words[0], theirs[0]) {
          clusters.join(number, other)
        }
      }
    }
  }
}

extension Mention {
  /// The same mention with another value.
  func with(_ value: Value) -> Mention { Mention(range: range, tokens: tokens, sentence: sentence, value: value) }
}

extension Quotation {
  /// The same quotation with another name for the speaker.
  func spoken(by name: String) -> Quotation {
    Quotation(isDirect: isDirect, content: content, speaker: speaker, cue: cue, speakerName: name)
  }
}
