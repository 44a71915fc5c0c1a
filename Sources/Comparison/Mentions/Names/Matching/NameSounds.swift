/// Spells a folded word by its sounds, one byte each, so that spellings of one sound in several systems of transliteration meet.
///
///     NameSounds.of("khodr")   // "Xodr"
///     NameSounds.of("schröder folded")  // sch and sh are one sound, S
///
/// Small letters stand for themselves; S is sh, C is ch and ts, J is j and zh's neighbour dj, Z is zh, X is kh. Doubled sounds
/// count once. The table holds the usual ways of writing Arabic, Persian, Slavic, Chinese and German sounds in English; it is
/// a table of letters, not of words, and so stands in code.
enum NameSounds {
  /// The spellings of more than one letter by their first letter, longest first.
  private static let digraphs: [[(spelling: [UInt8], sounds: [UInt8])]] = {
    let all: [(String, String)] = [
      ("tsch", "C"), ("shch", "C"), ("sch", "S"), ("tch", "C"), ("dzh", "J"), ("zh", "Z"), ("sh", "S"), ("ch", "C"),
      ("kh", "X"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("dj", "J"), ("tz", "C"), ("ts", "C"),
      ("cz", "C"),
      ("sz", "S"), ("ck", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "i"), ("ey", "i"), ("iy", "i"),
      ("ij", "i"),
      ("yy", "i"), ("ay", "ai"), ("aw", "au"), ("ow", "ou"), ("qu", "k"), ("yi", "i"), ("ye", "ie"), ("yo", "io"),
      ("ya", "ia"), ("yu", "iu"),
    ]
    var byLetter = [[(spelling: [UInt8], sounds: [UInt8])]](repeating: [], count: 26)
    for (spelling, sounds) in all {
      let bytes = Array(spelling.utf8)
      byLetter[Int(bytes[0]) - 0x61].append((bytes, Array(sounds.utf8)))
    }
    return byLetter
  }()

  /// The sounds of a word in small ASCII letters.
  static func of(_ word: [UInt8]) -> [UInt8] {
    var sounds: [UInt8] = []
    var at = 0
    func add(_ sound: UInt8) { if sounds.last != sound { sounds.append(sound) } }
    while at < word.count {
      if let digraph = digraph(word, at) {
        for sound in digraph.sounds { add(sound) }
        at += digraph.spelling.count
        continue
      }
      let letter = word[at]
      let next = at + 1 < word.count ? word[at + 1] : 0
      switch letter {
      case 0x63: add(next == 0x65 || next == 0x69 || next == 0x79 ? 0x73 : 0x6B)  // c: s before e, i, y, else k
      case 0x71: add(0x6B)  // q
      case 0x77: add(0x76)  // w
      case 0x79: add(0x69)  // y
      case 0x6A: add(0x4A)  // j
      case 0x78:
        if at == 0 { add(0x53) } else { add(0x6B); add(0x73) }  // Xi, Alex
      default: add(letter)
      }
      at += 1
    }
    return sounds
  }

  private static func digraph(_ word: [UInt8], _ at: Int) -> (spelling: [UInt8], sounds: [UInt8])? {
    guard at + 1 < word.count, word[at] >= 0x61, word[at] <= 0x7A else { return nil }
    for entry in digraphs[Int(word[at]) - 0x61] where entry.spelling[1] == word[at + 1] {
      let end = at + entry.spelling.count
      if end <= word.count, word[at..<end].elementsEqual(entry.spelling) { return entry }
    }
    return nil
  }

  /// The sounds without vowels.
  static func consonants(of sounds: [UInt8]) -> [UInt8] { sounds.filter { !isVowel($0) } }

  static func isVowel(_ sound: UInt8) -> Bool {
    sound == 0x61 || sound == 0x65 || sound == 0x69 || sound == 0x6F || sound == 0x75
  }
}
