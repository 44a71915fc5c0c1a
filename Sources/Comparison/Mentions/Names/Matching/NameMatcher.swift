/// Tells whether two spellings are one name: transliterations, initials, nicknames, word order, words left out.
///
///     matcher.distance(key("Qasem Soleimani"), key("Ghassem Suleimani"))   // small
///     matcher.distance(key("Rosa Meyer"), key("Ruth Meyer"))               // nil: a namesake
///
/// Words are aligned in order; a word may meet two that are written together, and bin, abu, initials and middle names may be
/// left out of one side. The names are one if no pair of words is far apart and the mean is small.
struct NameMatcher: Sendable {
  private let sounds: SoundDistance
  private let nicknames: NicknameTable
  private let variants: NameVariants
  private let lexicon: NameLexicon

  /// The farthest that two words of one name may be apart, in thousandths.
  static let mostPerWord = 270
  /// The farthest that they may be apart on average.
  static let mostOnAverage = 170
  /// A name of one word has no second word to confirm it.
  static let mostForOneWord = 100
  /// Two given names of the list, and the words of a name with an English given name, are spelled in one way as a rule.
  static let mostForListedNames = 60
  static let mostForEnglishNames = 125

  init(_ lexicon: NameLexicon) {
    (self.lexicon, nicknames, variants) = (lexicon, lexicon.nicknames, lexicon.variants)
    sounds = lexicon.sounds
  }

  /// How far two names are apart on average, in thousandths; nil where they are two names.
  ///
  /// - Parameter known: distances of words that are asked for again and again.
  func distance(_ a: NameKey, _ b: NameKey, _ known: WordDistances? = nil) -> Int? {
    guard !a.words.isEmpty, !b.words.isEmpty else { return nil }
    if a.words.count == 1 || b.words.count == 1 { return single(a, b) }
    if mayAlign(a.words, b.words, from: 0, known), let direct = aligned(a.words, b.words, known) { return direct }
    // Family name first: only for clear cases, since the given names of two people may be swapped by chance.
    guard a.words.count == b.words.count, a.words.count <= 4 else { return nil }
    for start in stride(from: 1, to: b.words.count, by: max(1, b.words.count - 2))
    where mayAlign(a.words, b.words, from: start, known) {
      let turned = Array(b.words[start...] + b.words[..<start])
      if let other = aligned(a.words, turned, known), other <= 50 { return other + 10 }
    }
    return nil
  }

  /// Whether two first words may be spellings of one.
  func areNear(_ a: NameKey.Word, _ b: NameKey.Word) -> Bool { word(a, b, isGiven: true) <= Self.mostPerWord }

  /// Whether two given names are one with other vowels: Isaac, Isac.
  func areVariants(_ a: NameKey.Word, _ b: NameKey.Word) -> Bool {
    if a.letters == b.letters { return true }
    return min(a.letters.count, b.letters.count) >= (a.sounds == b.sounds ? 4 : 5) && a.letters.first == b.letters.first
      && NameSounds.consonants(of: a.sounds) == NameSounds.consonants(of: b.sounds)
      && word(a, b, isGiven: true) <= Self.mostForListedNames
  }

  /// Whether the ends of two names are near enough for the whole to be, the second read from one of its words on and round: most
  /// pairs of the index fail here, at two words.
  private func mayAlign(
    _ a: [NameKey.Word], _ b: [NameKey.Word], from start: Int, _ known: WordDistances?
  ) -> Bool {
    guard let first = a.first(where: { !$0.isKin }), let last = a.last,
      let other = b[start...].first(where: { !$0.isKin }) ?? b[..<start].first(where: { !$0.isKin }),
      let end = start == 0 ? b.last : b[start - 1]
    else { return true }
    let begins = word(first, other, isGiven: true, known) <= Self.mostPerWord
    // With a word more on one side, two words may stand for one at either end.
    let isEither = a.count != b.count && b.count > 1 && start == 0
    guard begins || isEither && (isJoined(a[0], a[1], b[0]) || isJoined(b[0], b[1], a[0])) else { return false }
    let ends = word(last, end, isGiven: false, known) <= Self.mostPerWord
    return ends || isEither && (isJoined(a[a.count - 2], last, end) || isJoined(b[b.count - 2], end, last))
  }

  private func isJoined(_ first: NameKey.Word, _ second: NameKey.Word, _ other: NameKey.Word) -> Bool {
    joined(first, second, other) <= Self.mostForOneWord
  }

  private func single(_ a: NameKey, _ b: NameKey) -> Int? {
    guard a.words.count == b.words.count, let mine = a.words.first, let other = b.words.first else { return nil }
    if mine.form == other.form { return 0 }
    guard min(mine.letters.count, other.letters.count) >= 5, mine.sounds.first == other.sounds.first else { return nil }
    let apart = word(mine, other, isGiven: true)
    return apart <= Self.mostForOneWord ? apart : nil
  }

  /// How far two words are apart, 0 to 1000.
  private func word(_ a: NameKey.Word, _ b: NameKey.Word, isGiven: Bool, _ known: WordDistances? = nil) -> Int {
    if a.form == b.form { return 0 }
    if a.isInitial || b.isInitial { return a.letters.first == b.letters.first ? 80 : 1000 }
    guard let known else { return unlike(a, b, isGiven: isGiven) }
    return known.distance(a.form, b.form, isGiven: isGiven) { unlike(a, b, isGiven: isGiven) }
  }

  /// How far two words are apart that are not the same and no initials.
  private func unlike(_ a: NameKey.Word, _ b: NameKey.Word, isGiven: Bool) -> Int {
    if isGiven, nicknames.areAlike(a.form, b.form) { return 40 }
    if let listed = variants.areAlike(a.form, b.form) { return listed ? 20 : 1000 }
    var best = sounds(a.sounds, b.sounds, most: Self.mostPerWord)
    let (mine, other) = (a.given, b.given)
    // Two listed names are two names, unless one is the other with another vowel.
    if !mine.isEmpty, !other.isEmpty {
      let isSameGender = !mine.subtracting(.english).isDisjoint(with: other)
      return isSameGender && best <= Self.mostForListedNames ? best : 1000
    }
    if !a.bare.isEmpty { best = min(best, sounds(a.bare, b.sounds) + 10) }
    if !b.bare.isEmpty { best = min(best, sounds(a.sounds, b.bare) + 10) }
    return best
  }

  /// The best alignment of two rows of words, by dynamic programming over how many of each are used up.
  private func aligned(_ a: [NameKey.Word], _ b: [NameKey.Word], _ known: WordDistances?) -> Int? {
    let (n, m) = (a.count, b.count)
    if n == 2, m == 2, !a[0].isKin, !b[0].isKin, !a[1].isKin, !b[1].isKin {
      // The ends are near (``mayAlign``), so that nothing that leaves one of them out can be better.
      let (head, tail) = (word(a[0], b[0], isGiven: true, known), word(a[1], b[1], isGiven: false, known))
      return accepted(Path(worst: max(head, tail), spelling: max(head, tail), sum: head + tail, pairs: 2), a, b)
    }
    var table = [Path](repeating: Path(), count: (n + 1) * (m + 1))
    for i in stride(from: n, through: 0, by: -1) {
      for j in stride(from: m, through: 0, by: -1) {
        if i == n, j == m { table[i * (m + 1) + j] = Path(worst: 0, sum: 0, pairs: 0); continue }
        var best = Path()
        func offer(_ cost: Int, _ i: Int, _ j: Int, pairs: Int) {
          let rest = table[i * (m + 1) + j]
          guard rest.isReached else { return }
          let path = Path(
            worst: max(cost, rest.worst), spelling: pairs > 0 ? max(cost, rest.spelling) : rest.spelling,
            sum: cost + rest.sum, pairs: pairs + rest.pairs)
          if !best.isReached || path.rank < best.rank { best = path }
        }
        if i < n, j < m {
          offer(word(a[i], b[j], isGiven: i == 0 && j == 0, known), i + 1, j + 1, pairs: 1)
          if i + 1 < n { offer(joined(a[i], a[i + 1], b[j]), i + 2, j + 1, pairs: 1) }
          if j + 1 < m { offer(joined(b[j], b[j + 1], a[i]), i + 1, j + 2, pairs: 1) }
        }
        if i < n { offer(omission(a, i), i + 1, j, pairs: 0) }
        if j < m { offer(omission(b, j), i, j + 1, pairs: 0) }
        table[i * (m + 1) + j] = best
      }
    }
    return accepted(table[0], a, b)
  }

  /// The mean of a whole alignment, where it is good enough.
  private func accepted(_ whole: Path, _ a: [NameKey.Word], _ b: [NameKey.Word]) -> Int? {
    guard whole.isReached, whole.pairs > 0 else { return nil }
    let isEnglish = [a, b].allSatisfy {
      $0.first.map { $0.given.contains(.english) || $0.isInitial } ?? false
    }
    // Middle names may be left out of English names too, which costs more than any spelling.
    let isShort = whole.pairs <= 2
    guard whole.worst <= Self.mostPerWord, !isEnglish || !isShort || whole.spelling <= Self.mostForEnglishNames else {
      return nil
    }
    let mean = whole.sum / whole.pairs
    return mean <= Self.mostOnAverage ? mean : nil
  }

  /// "Jong" + "un" against "Jongun".
  private func joined(_ first: NameKey.Word, _ second: NameKey.Word, _ other: NameKey.Word) -> Int {
    let letters = first.letters.count + second.letters.count
    guard abs(letters - other.letters.count) <= 3 else { return 1000 }
    return sounds(NameSounds.of(first.letters + second.letters), other.sounds, most: Self.mostForOneWord)
  }

  /// What it costs to leave a word out: little for bin and abu, something for a middle name, too much for the first and last.
  private func omission(_ words: [NameKey.Word], _ index: Int) -> Int {
    if words[index].isKin { return 20 }
    guard index > 0, index < words.count - 1 else { return 500 }
    return words[index].isInitial ? 30 : 200
  }

  /// A partial alignment: its worst and summed costs, and how many words met.
  private struct Path {
    var worst = -1
    /// The worst of the words that met.
    var spelling = 0
    var sum = 0
    var pairs = 0
    var isReached: Bool { worst >= 0 }
    var rank: Int { worst + sum }
  }
}
