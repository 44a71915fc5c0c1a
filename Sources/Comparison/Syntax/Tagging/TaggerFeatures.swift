/// The features of one token for the tagger: its letters, its neighbours' words, and the tags around it.
///
/// The words lie in memory with three boundary forms before and after them, so that no neighbour needs a test. Templates are
/// numbered in one sequence; a change of any of them is a change of ``ModelFormat/version``.
package struct TaggerFeatures {
  /// Room for the features of one token.
  package static let capacity = 64
  /// Boundary forms on each side of a sentence.
  package static let padding = 3

  let words: UnsafePointer<WordForm>
  let style: UInt64

  /// Features of a sentence whose first token is at `words[0]` and whose boundary forms lie around it.
  package init(words: UnsafePointer<WordForm>, style: CaseStyle) {
    self.words = words
    self.style = style.rawValue
  }

  /// Writes the features that tell most; returns their number.
  ///
  /// They are chosen so that each kind of word has some: known words by themselves and with their neighbours, unknown ones by
  /// ending and shape.
  @inline(__always)
  package func fillFirst(_ at: Int, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let word = words[at].word
    let lexeme = words[at].lexeme
    let ambiguity = words[at].ambiguity
    let styled = styled(at)
    let previous = words[at - 1]
    let next = words[at + 1]
    out[0] = FeatureHash.of(1, word)
    out[1] = FeatureHash.of(2, previous.word)
    out[2] = FeatureHash.of(3, next.word)
    out[3] = FeatureHash.of(6, previous.lexeme, lexeme)
    out[4] = FeatureHash.of(7, lexeme, next.lexeme)
    out[5] = FeatureHash.of(10, word, styled)
    out[6] = FeatureHash.of(12, ambiguity, next.ambiguity)
    out[7] = FeatureHash.of(16, ambiguity, previous.ambiguity)
    out[8] = FeatureHash.of(17, ambiguity, styled)
    out[9] = FeatureHash.of(18, previous.ambiguity, ambiguity, next.ambiguity)
    var size = 10
    for length in 3...4 as ClosedRange<Int32> {
      if let suffix = words[at].suffix(length) {
        out[size] = FeatureHash.of(40 + UInt64(length), suffix, styled)
        size += 1
      }
    }
    return size
  }

  /// Writes the other features that words alone give; returns their number.
  @inline(__always)
  package func fillMore(_ at: Int, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let word = words[at]
    let styled = styled(at)
    let previous = words[at - 1]
    let next = words[at + 1]
    out[0] = FeatureHash.of(4, words[at - 2].word)
    out[1] = FeatureHash.of(5, words[at + 2].word)
    out[2] = FeatureHash.of(8, previous.lexeme, next.lexeme)
    out[3] = FeatureHash.of(9, styled, UInt64(word.shape))
    out[4] = FeatureHash.of(11, styled, UInt64(previous.shape), UInt64(next.shape))
    out[5] = FeatureHash.of(13, word.ambiguity, next.ambiguity, words[at + 2].ambiguity)
    out[6] = FeatureHash.of(14, next.tail & 0xff_ffff)
    out[7] = FeatureHash.of(15, previous.tail & 0xff_ffff)
    out[8] = FeatureHash.of(19, styled, previous.lexeme)
    out[9] = FeatureHash.of(20, styled, next.lexeme)
    var size = 10
    for length in 1...4 as ClosedRange<Int32> {
      if let suffix = word.suffix(length) {
        out[size] = FeatureHash.of(30 + UInt64(length), suffix)
        size += 1
        if length < 3 {
          out[size] = FeatureHash.of(40 + UInt64(length), suffix, styled)
          size += 1
        }
      }
      if length > 1, let prefix = word.prefix(length) {
        out[size] = FeatureHash.of(50 + UInt64(length), prefix)
        size += 1
      }
    }
    return size
  }

  /// The shape of a word's letters, in a sentence that uses capitals as this one does.
  @inline(__always)
  private func styled(_ at: Int) -> UInt64 { UInt64(words[at].shape & WordForm.Shape.letters) << 2 | style }

  /// Writes the features of the tags to the left, `near` next to the token and `far` before that; returns their number.
  @inline(__always)
  package func fillLeft(_ at: Int, near: UInt64, far: UInt64, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let ambiguity = words[at].ambiguity
    let next = words[at + 1]
    out[0] = FeatureHash.of(60, near)
    out[1] = FeatureHash.of(61, near, far)
    out[2] = FeatureHash.of(62, near, words[at].word)
    out[3] = FeatureHash.of(63, near, next.word)
    out[4] = FeatureHash.of(64, near, far, ambiguity)
    out[5] = FeatureHash.of(65, near, next.ambiguity)
    out[6] = FeatureHash.of(66, near, ambiguity, next.ambiguity)
    out[7] = FeatureHash.of(67, near, words[at].tail & 0xff_ffff)
    out[8] = FeatureHash.of(68, near, UInt64(words[at].shape) << 2 | style)
    out[9] = FeatureHash.of(69, far, words[at].lexeme)
    return 10
  }
}
