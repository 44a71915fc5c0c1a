/// The time a verb speaks of, as far as it helps to tell which Tuesday is meant.
enum Tense: Sendable {
  case past, present, future, unknown
}

/// Finds the verb that rules an expression of time, and its tense.
///
/// The nearest verb before the expression in its sentence rules it, else the first one behind: "was arrested on Tuesday",
/// "On Tuesday the court will sit".
struct TenseReader {
  let document: Document
  let words: [DateWord]

  /// The tense around some tokens of a sentence.
  func tense(around match: Range<Int>, in sentence: Range<Int>) -> Tense {
    var at = match.lowerBound - 1
    let floor = max(sentence.lowerBound, match.lowerBound - 20)
    while at >= floor {
      if let found = tense(at, in: sentence) { return found }
      at -= 1
    }
    at = match.upperBound
    let ceiling = min(sentence.upperBound, match.upperBound + 20)
    while at < ceiling {
      if let found = tense(at, in: sentence) { return found }
      at += 1
    }
    return .unknown
  }

  /// The tense of one token, where it is a verb that shows one.
  private func tense(_ at: Int, in sentence: Range<Int>) -> Tense? {
    let word = words[at]
    if word.isA(.futureVerb) { return .future }
    if word.isA(.pastVerb) { return .past }
    if word.isA(.presentVerb) { return isGoing(at, in: sentence) ? .future : .present }
    let token = document.tokens[at]
    if token.classes.contains(.modal) { return .future }
    // A regular past: "killed", "voted".
    guard token.shape.contains(.word), !token.shape.contains(.capitalized), token.range.count >= 4 else { return nil }
    let bytes = document.text[token.range.bytes]
    return bytes[bytes.endIndex - 2] == 0x65 && bytes[bytes.endIndex - 1] == 0x64 && bytes[bytes.endIndex - 3] != 0x65
      ? .past : nil
  }

  /// "is to meet", "are expected to": present words for what is ahead.
  private func isGoing(_ at: Int, in sentence: Range<Int>) -> Bool {
    for place in (at + 1)..<min(at + 5, max(at + 1, sentence.upperBound)) where place < sentence.upperBound {
      if document.tokens[place].classes.contains(.to) { return true }
    }
    return false
  }
}
