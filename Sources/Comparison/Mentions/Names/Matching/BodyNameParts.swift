/// The words of a body's name that count: without small words, and in a short form without the noun of the body itself.
///
///     International Committee for the Red Cross   →  international committee red cross
///     … in short                                  →  international red cross
struct BodyNameParts: Sendable {
  let words: FormTable<NameLexicon.Words>
  let particles: FormTable<NameLexicon.Particles>

  /// The words without those that only join others.
  func content(of words: [[UInt8]]) -> [[UInt8]] { words.filter { !isSmall($0) } }

  /// The name without the noun of the body, where "of" or "for" follows it and a word that tells it apart stands before it;
  /// nil for other names. "Ministry of Trade" is not shortened: "Trade" is no name.
  func short(of words: [[UInt8]]) -> [[UInt8]]? {
    for at in words.indices.dropFirst().dropLast() where isBody(words[at]) && isSmall(words[at + 1]) {
      let rest = content(of: Array(words[..<at]) + Array(words[at...].dropFirst()))
      return rest.count >= 3 ? rest : nil
    }
    return nil
  }

  /// The forms under which a name may be met.
  func forms(of words: [[UInt8]]) -> [Form] {
    [content(of: words), short(of: words)].compactMap { $0 }.map(Self.joined)
  }

  /// The form of words with single spaces between.
  static func joined(_ words: [[UInt8]]) -> Form { Form(utf8: words.joined(separator: [0x20])) }

  private func isSmall(_ word: [UInt8]) -> Bool { particles[Form(utf8: word)]?.contains(.joining) ?? false }

  private func isBody(_ word: [UInt8]) -> Bool { words[Form(utf8: word)]?.contains(.body) ?? false }
}
