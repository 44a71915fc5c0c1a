extension SyntaxModel {
  /// The lemma of a token, in lower case.
  ///
  ///     model.lemma(of: token, in: text, tag: .vbn)   // "slay" for "slain", "kill" for "Killed", "man" for "men" with .nns
  ///
  /// The tag decides: "left" is "leave" as a verb and "left" as an adjective. Names lose their capitals too, so that lemmas can be
  /// compared byte by byte.
  ///
  /// - Parameters:
  ///   - token: the token's bytes in the text.
  ///   - text: the article's UTF-8 text.
  ///   - tag: the token's Penn tag.
  /// - Returns: UTF-8 bytes.
  ///
  /// A word's own entry, else the rule of its longest known ending; both are learnt from the treebank's lemmas and a list of
  /// irregular forms.
  public func lemma(of token: TextRange, in text: [UInt8], tag: XPOS) -> [UInt8] {
    text.withUnsafeBufferPointer { text in
      withLemma(of: token, in: text, tag: tag) { lowered, _, keep, letters in
        var lemma = Array(lowered.prefix(keep))
        lemma.append(contentsOf: letters)
        return lemma
      }
    }
  }

  /// The ``LemmaHash`` of a token's lemma, made without allocating.
  public func lemmaHash(of token: TextRange, in text: [UInt8], tag: XPOS) -> UInt64 {
    text.withUnsafeBufferPointer { lemmaHash(of: token, in: $0, tag: tag) }
  }

  /// The ``LemmaHash`` of a token's lemma, of a text that is given as a buffer.
  func lemmaHash(of token: TextRange, in text: UnsafeBufferPointer<UInt8>, tag: XPOS) -> UInt64 {
    withLemma(of: token, in: text, tag: tag) { lowered, whole, keep, letters in
      // Most words are their own lemmas.
      if whole.length == keep, letters.isEmpty { return whole.hash }
      var hash = LemmaHash.seed
      var left = keep
      for byte in lowered {
        if left == 0 { break }
        hash = (hash ^ UInt64(byte)) &* LemmaHash.prime
        left -= 1
      }
      for byte in letters { hash = (hash ^ UInt64(byte)) &* LemmaHash.prime }
      return hash
    }
  }

  /// Hands over the lower-cased token, its hash and length, how many of its bytes the lemma keeps, and the letters that follow them.
  @inline(__always)
  private func withLemma<Result>(
    of token: TextRange, in text: UnsafeBufferPointer<UInt8>, tag: XPOS,
    _ body: (LoweredBytes, (hash: UInt64, length: Int), Int, UnsafeRawBufferPointer.SubSequence) -> Result
  ) -> Result {
    let start = min(max(Int(token.start), 0), text.count)
    let end = min(max(Int(token.end), start), text.count)
    let lowered = LoweredBytes(UnsafeBufferPointer(rebasing: text[start..<end]))
    var hash = LemmaHash.seed
    var tail: UInt64 = 0
    var length = 0
    for byte in lowered {
      hash = (hash ^ UInt64(byte)) &* LemmaHash.prime
      tail = tail << 8 | UInt64(byte)
      length += 1
    }
    return bytes.withUnsafeBytes { raw in
      var edit = LemmaTables.Edit()
      if let base = raw.baseAddress { edit = lemmas.edit(hash: hash, tail: tail, length: length, tag: tag, in: base) }
      return body(lowered, (hash, length), length - edit.strip, raw[edit.letters])
    }
  }
}
