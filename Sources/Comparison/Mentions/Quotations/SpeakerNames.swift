/// Gives the full name for the words that name a speaker: "Meyer" → Rosa Meyer, "she" → the woman named last.
struct SpeakerNames {
  let words: SpeechWords
  private let people: [Mention]
  private let all: [Mention]

  init(words: SpeechWords, names: [Mention]) {
    self.words = words
    all = names
    people = names.filter { if case .name(let name) = $0.value { name.kind == .person } else { false } }
  }

  /// The full name of the speaker that the tokens name; nil where none is known.
  func name(of speaker: Range<Int>) -> String? {
    if speaker.count == 1, words.isSpeakingPronoun(speaker.lowerBound) { return antecedent(of: speaker.lowerBound) }
    return Self.first(in: speaker, people) ?? Self.first(in: speaker, all)
  }

  /// The last person named before a pronoun, in the same paragraph or one of the two before.
  private func antecedent(of pronoun: Int) -> String? {
    guard words.isA(pronoun, .personalSingular) else { return nil }
    let index = Self.firstIndex(from: pronoun, in: people) - 1
    guard index >= 0, case .name(let name) = people[index].value else { return nil }
    let document = words.document
    let here = document.sentences[document.sentence(of: pronoun)].block
    let there = document.sentences[people[index].sentence].block
    return here - there <= 2 ? name.canonical : nil
  }

  private static func first(in range: Range<Int>, _ names: [Mention]) -> String? {
    let index = firstIndex(from: range.lowerBound, in: names)
    guard index < names.count, names[index].tokens.lowerBound < range.upperBound,
      case .name(let name) = names[index].value
    else { return nil }
    return name.canonical
  }

  /// The index of the first mention that begins at a token or after it.
  private static func firstIndex(from token: Int, in names: [Mention]) -> Int {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
