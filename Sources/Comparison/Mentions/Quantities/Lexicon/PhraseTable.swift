/// Phrases and their values, to be matched against running tokens, the longest first.
///
///     let table = PhraseTable([(words: [Form("per"), Form("cent")], value: 1)])
///     table.longest { $0 < 2 ? forms[$0] : nil }   // (value: 1, count: 2)
///
/// A table that is read backward (`backward: true`) holds each phrase from its last word to its first: what stands before a
/// number is found from the number leftwards. Entries are sorted, so that no order of insertion or hashing shows.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Phrase: Sendable {
    let words: Range<Int>
    let value: Value
  }

  private let heads: FormTable<Range<Int>>
  private let phrases: [Phrase]
  private let words: [Form]

  /// A table of phrases; of two entries for one phrase, the later counts.
  init(_ entries: [(words: [Form], value: Value)], backward: Bool = false) {
    var keyed: [(words: [Form], value: Value, place: Int)] = []
    keyed.reserveCapacity(entries.count)
    for (place, entry) in entries.enumerated() where !entry.words.isEmpty {
      keyed.append((backward ? entry.words.reversed() : entry.words, entry.value, place))
    }
    keyed.sort {
      if $0.words[0] != $1.words[0] { return $0.words[0] < $1.words[0] }
      return $0.words.count != $1.words.count ? $0.words.count > $1.words.count : $0.place > $1.place
    }
    var heads = FormTable<Range<Int>>(capacity: keyed.count)
    var phrases: [Phrase] = []
    phrases.reserveCapacity(keyed.count)
    var words: [Form] = []
    words.reserveCapacity(2 * keyed.count)
    var start = 0
    for (index, entry) in keyed.enumerated() {
      phrases.append(Phrase(words: words.count..<words.count + entry.words.count, value: entry.value))
      words += entry.words
      if index + 1 == keyed.count || keyed[index + 1].words[0] != entry.words[0] {
        heads[entry.words[0]] = start..<index + 1
        start = index + 1
      }
    }
    (self.heads, self.phrases, self.words) = (heads, phrases, words)
  }

  /// The longest phrase whose words are those that `form` gives for 0, 1, 2 …, and how many words it has.
  @inline(__always)
  func longest(_ form: (Int) -> Form?) -> (value: Value, count: Int)? {
    guard let first = form(0), let range = heads[first] else { return nil }
    candidates: for index in range {
      let phrase = phrases[index].words
      for place in 1..<max(1, phrase.count) where form(place) != words[phrase.lowerBound + place] {
        continue candidates
      }
      return (phrases[index].value, phrase.count)
    }
    return nil
  }

  /// Whether a phrase begins with the word.
  func begins(with form: Form) -> Bool { heads[form] != nil }
}
