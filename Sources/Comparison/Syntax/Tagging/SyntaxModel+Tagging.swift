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

  /// Chooses the classes from left to right.
  ///
  /// What the words alone tell is looked up for many tokens at once, before the tags to the left are known: those look-ups wait
  /// for nothing but memory, and the processor has many of them under way at a time.
  private func runTagger(base: UnsafeRawPointer, count: Int, _ scratch: SyntaxScratch) {
    scratch.tags.removeAll(keepingCapacity: true)
    scratch.tags.append(contentsOf: repeatElement(0, count: count))
    scratch.words.withUnsafeBufferPointer { words in
      scratch.tags.withUnsafeMutableBufferPointer { tags in
        scratch.regions.withUnsafeMutableBufferPointer { regions in
          scratch.scores.withUnsafeMutableBufferPointer { scores in
            guard let word = words.baseAddress, let tag = tags.baseAddress, let region = regions.baseAddress,
              let score = scores.baseAddress
            else { return }
            let first = word + TaggerFeatures.padding
            let style = CaseStyle.of(UnsafeBufferPointer(start: first, count: count))
            let reader = TaggerFeatures(words: first, style: style)
            for start in stride(from: 0, to: count, by: SyntaxScratch.window) {
              let window = start..<min(count, start + SyntaxScratch.window)
              withUnsafeTemporaryAllocation(of: SparseWeights.Found.self, capacity: SyntaxScratch.window) { found in
                lookUpWords(window, reader, region, found, tag, base)
                chooseTags(window, reader, region, found, tag, score, base)
              }
            }
          }
        }
      }
    }
  }

  /// In place of a tag: the token is still to be classified.
  private static let open: UInt8 = 255

  /// Sets the tags of words that have but one, and finds the weights of the others' words.
  @inline(__always)
  private func lookUpWords(
    _ window: Range<Int>, _ reader: TaggerFeatures, _ regions: UnsafeMutablePointer<UInt64>,
    _ found: UnsafeMutableBufferPointer<SparseWeights.Found>, _ tags: UnsafeMutablePointer<UInt8>,
    _ base: UnsafeRawPointer
  ) {
    for at in window {
      if let sole = soleClass(of: reader.words[at]) {
        tags[at] = sole
      } else {
        let region = regions + (at - window.lowerBound) * SparseWeights.regionSize
        tags[at] = Self.open
        let kept = tagger.sift(region, reader.fillWords(at, region), of: base)
        found.initializeElement(at: at - window.lowerBound, to: SparseWeights.Found(short: Int32(kept)))
      }
    }
    for at in window where tags[at] == Self.open {
      let place = at - window.lowerBound
      found[place] = tagger.look(regions + place * SparseWeights.regionSize, Int(found[place].short), of: base)
    }
  }

  /// Chooses the tags that are still open.
  @inline(__always)
  private func chooseTags(
    _ window: Range<Int>, _ reader: TaggerFeatures, _ regions: UnsafeMutablePointer<UInt64>,
    _ found: UnsafeMutableBufferPointer<SparseWeights.Found>, _ tags: UnsafeMutablePointer<UInt8>,
    _ scores: UnsafeMutablePointer<Int16>, _ base: UnsafeRawPointer
  ) {
    let last = regions + SyntaxScratch.window * SparseWeights.regionSize
    for at in window where tags[at] == Self.open {
      let near = at > 0 ? UInt64(tags[at - 1]) : TaggerFeatures.before
      let far = at > 1 ? UInt64(tags[at - 2]) : TaggerFeatures.before
      let left = tagger.find(last, reader.fillLeft(at, near: near, far: far, last), of: base)
      tagger.clear(scores, classes: classes.count)
      let place = at - window.lowerBound
      tagger.add(regions + place * SparseWeights.regionSize, found[place], of: base, to: scores)
      tagger.add(last, left, of: base, to: scores)
      tags[at] = tagger.best(scores, classes: classes.count)
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
