extension WordForm {
  /// Folds the tokens of a sentence, with boundary forms on both sides.
  ///
  /// - Parameter ambiguity: what the lexicon says of a folded word's hash; 0 where it does not know it.
  package static func fold(
    _ text: UnsafeBufferPointer<UInt8>, tokens: ArraySlice<TextRange>, into words: inout [WordForm],
    ambiguity: (UInt64) -> UInt16
  ) {
    for _ in 0..<TaggerFeatures.padding { words.append(.boundary(after: false)) }
    var previousEnd: Int32 = -1
    for at in tokens.indices {
      let token = tokens[at]
      let start = min(max(Int(token.start), 0), text.count)
      let end = min(max(Int(token.end), start), text.count)
      var form = WordForm(folding: UnsafeBufferPointer(rebasing: text[start..<end]))
      if token.start != previousEnd { form.shape |= Shape.spaceBefore }
      if at + 1 >= tokens.endIndex || tokens[at + 1].start != token.end { form.shape |= Shape.spaceAfter }
      previousEnd = token.end
      form.look(up: ambiguity(form.word))
      words.append(form)
    }
    for _ in 0..<TaggerFeatures.padding { words.append(.boundary(after: true)) }
  }
}
