/// Finds the pairs of spellings that can be one name without comparing all with all.
///
/// Each name goes under keys made of the first sound of one end and the consonants of the other, and, for the consonants,
/// under what remains when one is left out (SymSpell's deletion neighbourhood), so that names with one consonant more or
/// less still meet. Names that share no key are two names.
struct NameIndex {
  private var buckets: [(key: UInt64, name: Int32)] = []
  private let nicknames: NicknameTable

  init(nicknames: NicknameTable) { self.nicknames = nicknames }

  /// Enters a name under its number.
  mutating func add(_ key: NameKey, _ number: Int) {
    guard let first = key.words.first, let last = key.words.last else { return }
    var keys: [UInt64] = []
    if key.words.count == 1 {
      keys = Self.neighbourhood(of: last).map { Self.hash(1, $0, 0) }
    } else {
      let content = key.words.filter { !$0.isKin }
      let head = content.first ?? first
      let tail = content.last ?? last
      for ending in Self.neighbourhood(of: tail) {
        keys.append(Self.hash(2, ending, Self.opening(head)))
        for row in nicknames.rows(of: head.form) { keys.append(Self.hash(3, ending, UInt64(row))) }
      }
      // Family name first: the first word takes the last one's place.
      for ending in Self.neighbourhood(of: head) {
        keys.append(Self.hash(2, ending, Self.opening(content.count > 1 ? content[1] : tail)))
      }
      if content.count > 2 {
        keys.append(
          contentsOf: Self.neighbourhood(of: content[content.count - 2]).map { Self.hash(2, $0, Self.opening(tail)) })
      }
    }
    keys.sort()
    var previous: UInt64?
    for one in keys where one != previous {
      buckets.append((one, Int32(number)))
      previous = one
    }
  }

  /// The pairs of numbers that share a key, the smaller number first; a pair that shares several keys comes as many times.
  ///
  /// They are told one by one: sixty articles have half a million of them, of which a few hundred are one name, and to put them in order
  /// and leave out those told before takes longer than to look at these twice.
  func forEachPair(_ body: (_ a: Int, _ b: Int) -> Void) {
    let sorted = buckets.sorted { ($0.key, $0.name) < ($1.key, $1.name) }
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].key == sorted[start].key { end += 1 }
      for i in start..<end {
        for j in i + 1..<max(i + 1, end) { body(Int(sorted[i].name), Int(sorted[j].name)) }
      }
      start = end
    }
  }

  /// The consonants of a word in classes (all of one place are one), and the same with each one left out.
  private static func neighbourhood(of word: NameKey.Word) -> [UInt64] {
    var results: [UInt64] = []
    for sounds in word.bare.isEmpty ? [word.sounds] : [word.sounds, word.bare] {
      let skeleton = sounds.compactMap(place)
      var collapsed: [UInt8] = []
      for one in skeleton where collapsed.last != one { collapsed.append(one) }
      results.append(hash(collapsed))
      // Of two consonants one would be left, which half of all names share.
      guard collapsed.count >= 3 else { continue }
      for left in collapsed.indices {
        var shorter = collapsed
        shorter.remove(at: left)
        results.append(hash(shorter))
      }
    }
    return results
  }

  /// The class of the first consonant; names that begin with a vowel or h share one class.
  private static func opening(_ word: NameKey.Word) -> UInt64 {
    guard let first = word.sounds.first else { return 0 }
    return NameSounds.isVowel(first) ? 0 : UInt64(place(first) ?? 0)
  }

  /// The place of articulation of a consonant as one class; nil for vowels, for h and kh, and for j, which is written with the
  /// letters of three places (Jamal, Gamal; Djordjević, Đorđević).
  private static func place(_ sound: UInt8) -> UInt8? {
    switch sound {
    case 0x62, 0x70, 0x66, 0x76: 1  // b p f v
    case 0x64, 0x74, 0x7A, 0x73, 0x53, 0x43, 0x5A: 2  // d t z s sh ch zh
    case 0x6B, 0x67: 3  // k g
    case 0x6C, 0x72: 4  // l r
    case 0x6D, 0x6E: 5  // m n
    default: nil
    }
  }

  private static func hash(_ bytes: [UInt8]) -> UInt64 { Form(utf8: bytes).raw }

  private static func hash(_ kind: UInt64, _ a: UInt64, _ b: UInt64) -> UInt64 {
    var hash = Form.seed
    for value in [kind, a, b] {
      for shift in stride(from: 0, to: 64, by: 8) {
        hash = Form.mix(hash, UInt8(truncatingIfNeeded: value >> UInt64(shift)))
      }
    }
    return hash
  }
}
