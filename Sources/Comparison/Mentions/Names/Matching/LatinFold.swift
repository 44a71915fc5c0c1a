/// Folds a name to the letters a–z: accents, umlauts and ligatures are resolved, apostrophes and the marks for ayn and hamza dropped.
///
///     LatinFold.letters("Türkoğlu")   // "turkoglu"
///
/// Letters of other alphabets are left out; a name without any Latin letter folds to nothing and matches only itself.
enum LatinFold {
  /// The letters of U+00C0…U+017F, by code; a space for those that fold to two or to none.
  private static let table = Array(
    ("aaaaaa ceeeeiiii" + "dnooooo ouuuuy  " + "aaaaaa ceeeeiiii" + "dnooooo ouuuuy y" + "aaaaaaccccccccdd"
      + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "ii  jjkkklllllll" + "lllnnnnnnnnnoooo" + "oo  rrrrrrssssss"
      + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs").utf8)

  /// The letters of a text in small ASCII letters.
  static func letters(_ text: some StringProtocol) -> [UInt8] { letters(of: text.unicodeScalars) }

  /// The same for scalars.
  static func letters(of scalars: some Collection<Unicode.Scalar>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(scalars.underestimatedCount)
    for scalar in scalars { append(scalar.value, to: &letters) }
    return letters
  }

  private static func append(_ scalar: UInt32, to letters: inout [UInt8]) {
    switch scalar {
    case 0x61...0x7A: letters.append(UInt8(scalar))
    case 0x41...0x5A: letters.append(UInt8(scalar) | 0x20)
    case 0xC6, 0xE6: letters += [0x61, 0x65]
    case 0xDE, 0xFE: letters += [0x74, 0x68]
    case 0xDF: letters += [0x73, 0x73]
    case 0x132, 0x133: letters += [0x69, 0x6A]
    case 0x152, 0x153: letters += [0x6F, 0x65]
    case 0x218, 0x219: letters.append(0x73)
    case 0x21A, 0x21B: letters.append(0x74)
    case 0xC0...0x17F:
      let letter = table[Int(scalar) - 0xC0]
      if letter != 0x20 { letters.append(letter) }
    case 0x1EA0...0x1EF9: letters.append(vietnamese(scalar))
    default: break
    }
  }

  /// The vowels with two marks of Vietnamese.
  private static func vietnamese(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case ...0x1EB7: 0x61
    case ...0x1EC7: 0x65
    case ...0x1ECB: 0x69
    case ...0x1EE3: 0x6F
    case ...0x1EF1: 0x75
    default: 0x79
    }
  }
}
