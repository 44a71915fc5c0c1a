/// Names whose words are written as one, with a capital for each: hashtags, accounts.
///
///     JoinedWords.isJoined("SaveOurSeas")   // true
///     JoinedWords.form(of: "SaveOurSeas") == JoinedWords.form(of: "Save Our Seas")
enum JoinedWords {
  /// Whether a name of one word has capitals inside behind small letters, two or more words in all; "McDonald" has too few letters before.
  static func isJoined(_ text: String) -> Bool {
    var previous: UInt8 = 0
    var small = 0
    var humps = 0
    for byte in text.utf8 {
      if byte == 0x20 { return false }
      let isCapital = byte >= 0x41 && byte <= 0x5A
      if isCapital, previous >= 0x61, previous <= 0x7A, small >= 3 { humps += 1 }
      small = isCapital ? 1 : small + 1
      previous = byte
    }
    return humps >= 1
  }

  /// The letters of a name alone.
  static func form(of text: String) -> Form { Form(utf8: LatinFold.letters(text)) }
}
