extension SyntaxModel {
  /// Tags the tokens of one sentence.
  ///
  ///     model.tag(text, tokens: tokens[4..<9], using: scratch).map(\.xpos.name)   // ["DT", "NN", "VBD", "CD", "NNS"]
  ///
  /// - Parameters:
  ///   - text: the article's UTF-8 text.
  ///   - tokens: byte ranges of the sentence's tokens, in order; a range beyond the text is read as far as the text goes.
  ///   - scratch: working memory.
  /// - Returns: one tag a token.
  ///
  /// One linear classifier reads from left to right and sees the two tags before. A second pass that sees the tags on both sides was
  /// tried: it gained 0.02 points and took twice the time.
  public func tag(
    _ text: [UInt8], tokens: ArraySlice<TextRange>, using scratch: SyntaxScratch
  ) -> [TokenTag] {
    text.withUnsafeBufferPointer { tag($0, tokens: tokens, using: scratch) }
  }

  /// Tags the tokens of one sentence of a text that is given as a buffer; see ``tag(_:tokens:using:)``.
  public func tag(
    _ text: UnsafeBufferPointer<UInt8>, tokens: ArraySlice<TextRange>, using scratch: SyntaxScratch
  ) -> [TokenTag] {
    guard !tokens.isEmpty else { return [] }
    findTags(text, tokens: tokens, using: scratch)
    return scratch.tags.map(tag)
  }

  /// Tags a sentence, and leaves its words and the numbers of their classes in the working memory.
  func findTags(_ text: UnsafeBufferPointer<UInt8>, tokens: ArraySlice<TextRange>, using scratch: SyntaxScratch) {
    fold(text, tokens: tokens, into: scratch)
    bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      runTagger(base: base, count: tokens.count, scratch)
    }
  }

  /// The tag of a class.
  @inline(__always)
  func tag(_ number: UInt8) -> TokenTag { classes[min(Int(number), classes.count - 1)] }

  /// Folds the tokens and looks them up, with boundary forms around them.
  func fold(_ text: UnsafeBufferPointer<UInt8>, tokens: ArraySlice<TextRange>, into scratch: SyntaxScratch) {
    scratch.words.removeAll(keepingCapacity: true)
    bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      WordForm.fold(text, tokens: tokens, into: &scratch.words) { lexicon.number(of: $0, in: base) }
    }
  }

  private func runTagger(base: UnsafeRawPointer, count: Int, _ scratch: SyntaxScratch) {
    scratch.tags.removeAll(keepingCapacity: true)
    let classCount = classes.count
    scratch.words.withUnsafeBufferPointer { words in
      scratch.features.withUnsafeMutableBufferPointer { features in
        scratch.scores.withUnsafeMutableBufferPointer { scores in
          guard let word = words.baseAddress, let feature = features.baseAddress, let score = scores.baseAddress else {
            return
          }
          let first = word + TaggerFeatures.padding
          let style = CaseStyle.of(UnsafeBufferPointer(start: first, count: count))
          let reader = TaggerFeatures(words: first, style: style)
          for at in 0..<count {
            if let sole = soleClass(of: first[at]) {
              scratch.tags.append(sole)
              continue
            }
            var size = reader.fillWords(at, feature)
            size += reader.fillLeft(at, tags: scratch.tags, feature + size)
            scratch.tags.append(tagger.best(feature, size, score, classes: classCount, of: base))
          }
        }
      }
    }
  }

  /// The class of a word that has but one ("the", a comma): a third of all tokens need no more than this.
  @inline(__always)
  private func soleClass(of word: WordForm) -> UInt8? {
    guard word.isCertain, word.ambiguity >= 16, word.ambiguity - 16 < UInt64(soleClasses.count) else { return nil }
    let sole = soleClasses[Int(word.ambiguity - 16)]
    return Int(sole) < classes.count ? sole : nil
  }
}
