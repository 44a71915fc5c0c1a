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

  /// Chooses the classes from left to right, window by window.
  private func runTagger(base: UnsafeRawPointer, count: Int, _ scratch: SyntaxScratch) {
    scratch.tags.removeAll(keepingCapacity: true)
    scratch.tags.append(contentsOf: repeatElement(0, count: count))
    scratch.words.withUnsafeBufferPointer { words in
      scratch.tags.withUnsafeMutableBufferPointer { tags in
        guard let word = words.baseAddress, let tag = tags.baseAddress else { return }
        let first = word + TaggerFeatures.padding
        let style = CaseStyle.of(UnsafeBufferPointer(start: first, count: count))
        let reader = TaggerFeatures(words: first, style: style)
        scratch.withStages(tagger, base, classes: classes.count) { stages, open in
          for start in stride(from: 0, to: count, by: SyntaxScratch.window) {
            chooseTags(start..<min(count, start + SyntaxScratch.window), reader, stages, open, tag)
          }
        }
      }
    }
  }

  /// Chooses the tags of a window.
  ///
  /// What the words alone tell is looked up for all of its tokens at once, before the tags to the left are known. Two stages of it,
  /// and for what is still open the tags to the left as a third.
  @inline(__always)
  private func chooseTags(
    _ window: Range<Int>, _ reader: TaggerFeatures, _ stages: StagedClassifier, _ open: UnsafeMutablePointer<UInt8>,
    _ tags: UnsafeMutablePointer<UInt8>
  ) {
    let start = window.lowerBound
    var count = 0
    for at in window {
      let sole = soleClass(of: reader.words[at])
      tags[at] = sole ?? 0
      open[count] = UInt8(truncatingIfNeeded: at &- start)
      count &+= sole == nil ? 1 : 0
    }
    stages.clear(places: window.count)
    stages.add(open, count) { reader.fillFirst(start &+ $0, $1) }
    count = stages.settle(open, count, stage: 0) { tags[start &+ $0] = $1 }
    stages.add(open, count) { reader.fillMore(start &+ $0, $1) }
    count = stages.settle(open, count, stage: 1) { tags[start &+ $0] = $1 }
    for place in 0..<count {
      let at = start &+ Int(open[place])
      let near = at > 0 ? UInt64(tags[at - 1]) : TaggerFeatures.before
      let far = at > 1 ? UInt64(tags[at - 2]) : TaggerFeatures.before
      tags[at] = stages.choose(Int(open[place])) { reader.fillLeft(at, near: near, far: far, $0) }
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
