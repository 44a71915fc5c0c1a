/// Where, when and for whom a report was written, at the head of its first paragraph.
///
///     "LEEDS, England, June 8 (Reuters) - ⟦A fire …⟧"     "Leeds (AFP) — ⟦A fire …⟧"     "LEEDS — ⟦A fire …⟧"     "(AFP) ⟦A fire …⟧"
///     "Leeds, 8 June 2017 — ⟦A fire …⟧"
///
/// It ends with a dash, or is an acronym in brackets, and is a sentence of its own: read as a part of what follows, the place would be who did it.
struct Dateline {
  /// One past the dash, or the bracket.
  let end: Int

  /// So many tokens are looked at for the dash.
  private static let longest = 18

  /// The dateline that begins a block at a token; nil where none does.
  init?(text: [UInt8], tokens: [Token], from first: Int) {
    if let bracket = Self.agency(text, tokens, from: first) {
      end = bracket
      return
    }
    let near = first..<min(tokens.count - 1, first + Self.longest)
    guard !near.isEmpty, tokens[first].shape.contains(.capitalized),
      let dash = near.first(where: { Self.isDash(text, tokens[$0]) }), dash > first,
      Self.begins(text, tokens[dash + 1])
    else { return nil }
    var (depth, hasAgency, isPlace, capitals) = (0, false, true, 0)
    for token in first..<dash {
      switch text[Int(tokens[token].range.start)] {
      case 0x28: depth += 1
      case 0x29:
        depth -= 1
        hasAgency = token == dash - 1
      default:
        if depth > 0 { continue }
        let shape = tokens[token].shape
        if shape.isDisjoint(with: [.capitalized, .punctuation, .number, .hasDigit]) { isPlace = false }
        if capitals == 0, shape.contains(.allCapitals) { capitals = Int(tokens[token].range.count) }
      }
    }
    guard isPlace else { return nil }
    // "ASKO - Europe's largest mill - has …": two dashes set words off in the middle of a sentence.
    let isSetOff = Self.dashes(text, tokens, from: dash + 1) == 1
    guard
      hasAgency
        || !isSetOff
          && (tokens[first].shape.contains(.allCapitals) && capitals >= 2 || Self.hasDay(text, tokens, first..<dash))
    else { return nil }
    end = dash + 1
  }

  /// "Leeds, 8 June", "Leeds, England, June 8, 2017": whether a number and a word with a capital stand behind a place and its comma.
  private static func hasDay(_ text: [UInt8], _ tokens: [Token], _ head: Range<Int>) -> Bool {
    guard let comma = head.first(where: { text[Int(tokens[$0].range.start)] == 0x2C }), comma > head.lowerBound else {
      return false
    }
    let day = tokens[comma..<head.upperBound]
    return day.contains { $0.shape.contains(.number) || $0.shape.contains(.allDigits) }
      && day.contains { $0.shape.contains(.capitalized) && !$0.shape.contains(.hasDigit) }
  }

  /// "(AFP)", "(Asko) —": one past the agency alone, with its dash. Without one only an acronym is an agency for sure.
  private static func agency(_ text: [UInt8], _ tokens: [Token], from first: Int) -> Int? {
    guard first + 3 < tokens.count, text[Int(tokens[first].range.start)] == 0x28,
      text[Int(tokens[first + 2].range.start)] == 0x29, tokens[first + 1].shape.contains(.capitalized)
    else { return nil }
    let hasDash = isDash(text, tokens[first + 3]) && first + 4 < tokens.count
    let isAcronym = tokens[first + 1].shape.contains(.allCapitals) && tokens[first + 1].range.count > 1
    guard hasDash || isAcronym else { return nil }
    let next = first + (hasDash ? 4 : 3)
    return begins(text, tokens[next]) ? next : nil
  }

  /// Whether a report's first sentence may begin with a token.
  private static func begins(_ text: [UInt8], _ token: Token) -> Bool {
    !token.shape.isDisjoint(with: [.capitalized, .number, .hasDigit]) || text[Int(token.range.start)] == 0x22
      || text[Int(token.range.start)] == 0xE2
  }

  /// How many dashes there are up to the next stop.
  private static func dashes(_ text: [UInt8], _ tokens: [Token], from first: Int) -> Int {
    let rest = tokens[first...].prefix { text[Int($0.range.start)] != 0x2E }
    return rest.count { isDash(text, $0) }
  }

  /// A dash that can part a place from a report: a long one, two hyphens, or a hyphen behind a space.
  static func isDash(_ text: [UInt8], _ token: Token) -> Bool {
    let bytes = text[token.range.bytes]
    return bytes.elementsEqual([0x2D]) && token.shape.contains(.spaceBefore) || bytes.elementsEqual([0x2D, 0x2D])
      || bytes.elementsEqual([0xE2, 0x80, 0x93]) || bytes.elementsEqual([0xE2, 0x80, 0x94])
  }
}
