/// An ellipsis written as stops with spaces: `. . .`, or four, of which the first or the last ends the sentence.
///
///     "the thing is . . . I mean"        → no boundary
///     "into compounds. . . . The rest"   → after the stop that stands at the word
///     "with a period . . . . Next"       → after the last
struct SpacedEllipsis {
  /// One past the last stop, and past closing marks that belong to it.
  let end: Int
  /// Where a sentence ends: one past its last token; nil where none ends.
  let boundary: Int?

  /// The ellipsis that begins at a token; nil where none does.
  init?(text: [UInt8], tokens: [Token], at: Int) {
    var after = at
    while after < tokens.count, tokens[after].range.count == 1, text[Int(tokens[after].range.start)] == 0x2E,
      after == at || tokens[after].shape.contains(.spaceBefore)
    {
      after += 1
    }
    guard after - at >= 3 else { return nil }
    end = after
    let followsCapital =
      after < tokens.count && tokens[after].shape.contains(.capitalized)
      && tokens[after].shape.contains(.spaceBefore)
    let isAttached = !tokens[at].shape.contains(.spaceBefore)
    if after - at == 4, followsCapital {
      boundary = isAttached ? at + 1 : after
    } else {
      boundary = nil
    }
  }
}
