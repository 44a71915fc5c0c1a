import Comparison

/// The pairs of XPOS and UPOS that the tagger chooses from, and each word's ambiguity class.
struct TagSet {
  /// Pairs seen at least three times, most frequent first.
  let classes: [TokenTag]
  private let numbers: [TokenTag: UInt8]

  init(_ sentences: [TreebankSentence]) {
    var counts: [TokenTag: Int] = [:]
    for sentence in sentences { for tag in sentence.tags { counts[tag, default: 0] += 1 } }
    let kept = counts.filter { $0.value >= 3 }.sorted {
      $0.value != $1.value
        ? $0.value > $1.value
        : ($0.key.xpos.rawValue, $0.key.upos.rawValue) < ($1.key.xpos.rawValue, $1.key.upos.rawValue)
    }
    classes = kept.map(\.key)
    numbers = Dictionary(uniqueKeysWithValues: classes.enumerated().map { ($1, UInt8($0)) })
  }

  /// The class of a gold tag; a pair too rare to be a class counts as the commonest class of its XPOS.
  func number(_ tag: TokenTag) -> UInt8 {
    numbers[tag] ?? UInt8(classes.firstIndex { $0.xpos == tag.xpos } ?? 0)
  }

  var section: [UInt8] { classes.flatMap { [$0.xpos.rawValue, $0.upos.rawValue] } }
}

/// Words seen often enough, with the set of classes that make up at least a thirtieth of their uses.
struct AmbiguityLexicon {
  private(set) var entries: [UInt64: UInt16] = [:]
  /// For each ambiguity class its only tag class, 255 where it has several; class 0 is that of no word.
  private(set) var soleClasses: [UInt8] = [255]

  init(_ sentences: [TreebankSentence], _ tags: TagSet, least: Int) {
    var counts: [UInt64: [UInt8: Int]] = [:]
    for sentence in sentences {
      sentence.text.withUnsafeBufferPointer { text in
        for (token, tag) in zip(sentence.tokens, sentence.tags) {
          let form = WordForm(folding: UnsafeBufferPointer(rebasing: text[token.bytes]))
          counts[form.word, default: [:]][tags.number(tag), default: 0] += 1
        }
      }
    }
    var members: [UInt64: [UInt8]] = [:]
    var certain: Set<UInt64> = []
    var sizes: [[UInt8]: Int] = [:]
    for (word, uses) in counts {
      let total = uses.values.reduce(0, +)
      guard total >= least else { continue }
      let set = uses.filter { $0.value * 30 >= total }.map(\.key).sorted()
      members[word] = set
      if total >= 10, (uses.values.max() ?? 0) * 100 >= total * 99 { certain.insert(word) }
      sizes[set, default: 0] += 1
    }
    let order = sizes.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key) }
    let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.key, UInt16($0 + 1)) })
    soleClasses += order.map { $0.key.count == 1 ? $0.key[0] : 255 }
    for (word, set) in members {
      entries[word] = (numbers[set] ?? 0) | (certain.contains(word) ? WordForm.certain : 0)
    }
  }

  var section: [UInt8] { ModelWriter.table(entries) }
}
