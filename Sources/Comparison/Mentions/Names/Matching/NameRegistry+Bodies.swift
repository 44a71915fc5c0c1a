extension NameRegistry {
  /// Bodies whose names differ in small words, in the noun of the body, or by its omission: "Rail Accident Investigation Board",
  /// "… Branch"; "National Union of Harbour Pilots", "National Harbour Pilots".
  func joinBodies(_ spellings: [NameClusters.Spelling], _ clusters: inout NameClusters) {
    var whole = FormTable<[Int]>(capacity: 64)
    var shapes = FormTable<[Int]>(capacity: 64)
    let parts = lexicon.names.bodies
    func join(_ form: Form, _ number: Int, in table: FormTable<[Int]>) {
      for other in table[form] ?? [] where other != number { clusters.join(other, number) }
    }
    let bodies = spellings.indices.filter {
      !spellings[$0].isKnown && spellings[$0].kind != .person && spellings[$0].kind != .place
        && spellings[$0].key.words.count >= 3
    }
    for number in bodies {
      let words = spellings[number].key.words.map(\.letters)
      let form = BodyNameParts.joined(parts.content(of: words).map(Self.plain))
      join(form, number, in: whole)
      whole[form] = (whole[form] ?? []) + [number]
      if let shape = shape(of: words) {
        join(shape, number, in: shapes)
        shapes[shape] = (shapes[shape] ?? []) + [number]
      }
    }
    for number in bodies {
      guard let short = parts.short(of: spellings[number].key.words.map(\.letters)) else { continue }
      join(BodyNameParts.joined(short.map(Self.plain)), number, in: whole)
    }
  }

  /// The name with the row of the body's noun in its place; nil where no such noun ends it, or fewer than two words stand beside it.
  private func shape(of words: [[UInt8]]) -> Form? {
    var content = lexicon.names.bodies.content(of: words)
    guard content.count >= 3, let last = content.popLast(), let row = lexicon.names.bodyNouns.row(of: Form(utf8: last))
    else { return nil }
    return BodyNameParts.joined(content.map(Self.plain) + [Array("#\(row)".utf8)])
  }

  /// A word as both sides of the Atlantic would write it: -isation and -ization are one.
  private static func plain(_ word: [UInt8]) -> [UInt8] { word.map { $0 == 0x7A ? 0x73 : $0 } }

  /// An acronym that its article never explains stands for the one name of the other articles with these initials.
  func joinAcronyms(_ spellings: [NameClusters.Spelling], _ clusters: inout NameClusters) {
    var byInitials = FormTable<[Int]>(capacity: 64)
    for (number, spelling) in spellings.enumerated() where spelling.key.words.count >= 3 {
      let all = spelling.key.words.compactMap(\.letters.first)
      let large = lexicon.names.bodies.content(of: spelling.key.words.map(\.letters)).compactMap(\.first)
      for initials in all == large ? [all] : [all, large] where initials.count >= 3 {
        let form = Form(utf8: initials)
        byInitials[form] = (byInitials[form] ?? []) + [number]
      }
    }
    for (number, spelling) in spellings.enumerated() where !spelling.isKnown && spelling.isAcronym {
      guard let word = spelling.key.words.first, let long = byInitials[Form(utf8: word.letters)],
        let first = long.first,
        long.allSatisfy({ clusters.root(of: $0) == clusters.root(of: first) })
      else { continue }
      clusters.join(first, number)
    }
  }

  /// "#SaveOurSeas" and "Save Our Seas".
  func joinCompounds(_ spellings: [NameClusters.Spelling], _ clusters: inout NameClusters) {
    var compounds = FormTable<Int>(capacity: 16)
    for (number, spelling) in spellings.enumerated() where JoinedWords.isJoined(spelling.text) {
      compounds[JoinedWords.form(of: spelling.text)] = number
    }
    guard compounds.count > 0 else { return }
    for (number, spelling) in spellings.enumerated() where spelling.key.words.count >= 2 {
      guard let other = compounds[JoinedWords.form(of: spelling.text)], other != number else { continue }
      clusters.join(other, number)
    }
  }
}

extension NameClusters.Spelling {
  /// Three to six letters in capitals throughout, or three to five in small ones.
  var isAcronym: Bool {
    guard key.words.count == 1 else { return false }
    let letters = text.utf8.filter { $0 != 0x2E }
    return (3...6).contains(letters.count)
      && (letters.allSatisfy { $0 >= 0x41 && $0 <= 0x5A } || letters.allSatisfy { $0 >= 0x61 && $0 <= 0x7A })
  }
}
