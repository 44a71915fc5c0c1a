extension NameRegistry {
  /// A family name alone, in an article that never gives the full name, is the one person of that name in the others.
  func joinSurnames(_ spellings: [NameClusters.Spelling], _ clusters: inout NameClusters) {
    var bySurname = FormTable<[Int]>(capacity: 256)
    for (number, spelling) in spellings.enumerated() where spelling.key.isFull && spelling.kind == .person {
      guard let last = spelling.key.words.last else { continue }
      let form = Form(utf8: last.sounds)
      bySurname[form] = (bySurname[form] ?? []) + [number]
    }
    for (number, spelling) in spellings.enumerated()
    where !spelling.isKnown && spelling.key.words.count == 1 && spelling.mayBePerson {
      guard let word = spelling.key.words.first, word.letters.count >= 4, let full = bySurname[Form(utf8: word.sounds)],
        let first = full.first, full.allSatisfy({ clusters.root(of: $0) == clusters.root(of: first) })
      else { continue }
      clusters.join(first, number)
    }
  }

  /// A given name alone, in an article that never gives the full name, is the one person of that name in the others, also with
  /// other vowels: "Isaac" of an article that writes no more, "Isac Holm" of another.
  func joinGivenNames(_ spellings: [NameClusters.Spelling], _ clusters: inout NameClusters) {
    var byGiven = FormTable<[Int]>(capacity: 256)
    for (number, spelling) in spellings.enumerated() where spelling.key.isFull && spelling.kind == .person {
      guard let first = spelling.key.words.first else { continue }
      let form = Form(utf8: NameSounds.consonants(of: first.sounds))
      byGiven[form] = (byGiven[form] ?? []) + [number]
    }
    for (number, spelling) in spellings.enumerated()
    where !spelling.isKnown && spelling.key.words.count == 1 && spelling.mayBePerson {
      guard let word = spelling.key.words.first, word.letters.count >= 5 || !lexicon.names.given(word.form).isEmpty
      else { continue }
      let near = (byGiven[Form(utf8: NameSounds.consonants(of: word.sounds))] ?? []).filter { other in
        spellings[other].key.words.first.map { matcher.areVariants($0, word) } ?? false
      }
      guard let first = near.first, near.allSatisfy({ clusters.root(of: $0) == clusters.root(of: first) }) else {
        continue
      }
      clusters.join(first, number)
    }
  }

  /// A name of one word that is written once only and differs by a slip from one that several articles write.
  func joinMisprints(_ spellings: [NameClusters.Spelling], _ clusters: inout NameClusters) {
    let single = spellings.indices.filter {
      !spellings[$0].isKnown && spellings[$0].key.words.count == 1
        && spellings[$0].text.utf8.count >= Misprint.fewestLetters && spellings[$0].kind != .place
    }
    let usual = single.filter { spellings[$0].articles.count >= 2 }
    for number in single where spellings[number].mentions == 1 {
      guard let word = spellings[number].key.words.first, lexicon.names.given(word.form).isEmpty else { continue }
      let near = usual.filter { other in
        spellings[other].key.words.first.map { Misprint.isOne($0.letters, word.letters) } ?? false
      }
      if near.count == 1, let only = near.first { clusters.join(only, number) }
    }
  }
}
