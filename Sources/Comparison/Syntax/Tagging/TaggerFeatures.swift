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

  /// Writes the features that words alone give; returns their number.
  @inline(__always)
  package func fillWords(_ at: Int, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let size = fillTellingWords(at, out)
    return size + fillOtherWords(at, out + size)
  }

  /// Writes those of them that tell most, on average over the treebank.
  @inline(__always)
  func fillTellingWords(_ at: Int, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let word = words[at].word
    let ambiguity = words[at].ambiguity
    let styled = styled(at)
    let previous = words[at - 1]
    let next = words[at + 1]
    out[0] = FeatureHash.of(1, word)
    out[1] = FeatureHash.of(10, word, styled)
    out[2] = FeatureHash.of(11, styled, UInt64(previous.shape), UInt64(next.shape))
    out[3] = FeatureHash.of(12, ambiguity, next.ambiguity)
    out[4] = FeatureHash.of(14, next.tail & 0xff_ffff)
    out[5] = FeatureHash.of(16, ambiguity, previous.ambiguity)
    out[6] = FeatureHash.of(17, ambiguity, styled)
    guard let suffix = words[at].suffix(3) else { return 7 }
    out[7] = FeatureHash.of(33, suffix)
    return 8
  }

  /// Writes the others.
  @inline(__always)
  func fillOtherWords(_ at: Int, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let ambiguity = words[at].ambiguity
    let lexeme = words[at].lexeme
    let styled = styled(at)
    let previous = words[at - 1]
    let next = words[at + 1]
    out[0] = FeatureHash.of(2, previous.word)
    out[1] = FeatureHash.of(3, next.word)
    out[2] = FeatureHash.of(4, words[at - 2].word)
    out[3] = FeatureHash.of(5, words[at + 2].word)
    out[4] = FeatureHash.of(6, previous.lexeme, lexeme)
    out[5] = FeatureHash.of(7, lexeme, next.lexeme)
    out[6] = FeatureHash.of(8, previous.lexeme, next.lexeme)
    out[7] = FeatureHash.of(9, styled, UInt64(words[at].shape))
    out[8] = FeatureHash.of(13, ambiguity, next.ambiguity, words[at + 2].ambiguity)
    out[9] = FeatureHash.of(15, previous.tail & 0xff_ffff)
    out[10] = FeatureHash.of(18, previous.ambiguity, ambiguity, next.ambiguity)
    out[11] = FeatureHash.of(19, styled, previous.lexeme)
    out[12] = FeatureHash.of(20, styled, next.lexeme)
    var size = 13
    for length in 1...4 as ClosedRange<Int32> {
      if let suffix = words[at].suffix(length) {
        out[size] = FeatureHash.of(40 + UInt64(length), suffix, styled)
        size += 1
        if length != 3 {
          out[size] = FeatureHash.of(30 + UInt64(length), suffix)
          size += 1
        }
      }
      if length > 1, let prefix = words[at].prefix(length) {
        out[size] = FeatureHash.of(50 + UInt64(length), prefix)
        size += 1
      }
    }
    return size
  }

  /// A word's letters and how the sentence is set, together.
  @inline(__always)
  private func styled(_ at: Int) -> UInt64 { UInt64(words[at].shape & WordForm.Shape.letters) << 2 | style }

  /// Writes the features of the tags to the left, `near` next to the token and `far` before that; returns their number.
  @inline(__always)
  package func fillLeft(_ at: Int, near: UInt64, far: UInt64, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let size = fillTellingLeft(at, near: near, far: far, out)
    return size + fillOtherLeft(at, near: near, far: far, out + size)
  }

  /// Writes those of them that tell most.
  @inline(__always)
  func fillTellingLeft(_ at: Int, near: UInt64, far: UInt64, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    out[0] = FeatureHash.of(62, near, words[at].word)
    out[1] = FeatureHash.of(64, near, far, words[at].ambiguity)
    out[2] = FeatureHash.of(65, near, words[at + 1].ambiguity)
    out[3] = FeatureHash.of(67, near, words[at].tail & 0xff_ffff)
    out[4] = FeatureHash.of(68, near, UInt64(words[at].shape) << 2 | style)
    return 5
  }

  /// Writes the others.
  @inline(__always)
  func fillOtherLeft(_ at: Int, near: UInt64, far: UInt64, _ out: UnsafeMutablePointer<UInt64>) -> Int {
    let next = words[at + 1]
    out[0] = FeatureHash.of(60, near)
    out[1] = FeatureHash.of(61, near, far)
    out[2] = FeatureHash.of(63, near, next.word)
    out[3] = FeatureHash.of(66, near, words[at].ambiguity, next.ambiguity)
    out[4] = FeatureHash.of(69, far, words[at].lexeme)
    return 5
  }
}
