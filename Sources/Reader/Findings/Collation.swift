/// Two wordings held against each other word by word: which words of each the other has in the same order.
///
///     let collation = Collation("no time to reach the boats", "no time at all to reach a boat")
///     collation.isShared.1   // no time · · to reach · ·
///
/// The longest common subsequence of the words, as in collating versions of a text; words are the same whatever their
/// capitals and the punctuation around them. Quotations are short, so the plain table of n × m cells is enough.
struct Collation: Sendable {
  /// For each word of the two wordings, whether the other has it too.
  let isShared: ([Bool], [Bool])

  /// Collates two wordings.
  init(_ a: String, _ b: String) {
    self.init(Collation.words(a).map(Collation.bare), Collation.words(b).map(Collation.bare))
  }

  /// Collates two lists of words that are bare already, or of numbers that stand for them.
  init<Word: Equatable>(_ left: [Word], _ right: [Word]) {
    let columns = right.count + 1
    var length = [Int32](repeating: 0, count: (left.count + 1) * columns)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        length[i * columns + j] =
          left[i] == right[j]
          ? length[(i + 1) * columns + j + 1] + 1 : max(length[(i + 1) * columns + j], length[i * columns + j + 1])
      }
    }
    var shared = ([Bool](repeating: false, count: left.count), [Bool](repeating: false, count: right.count))
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        shared.0[i] = true
        shared.1[j] = true
        (i, j) = (i + 1, j + 1)
      } else if length[(i + 1) * columns + j] >= length[i * columns + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    isShared = shared
  }

  /// The words of a wording, with the punctuation that stands at them.
  static func words(_ text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
  }

  /// Whether a byte parts words, in a text of which the words are to be found again by place.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  /// A word without its punctuation and its capitals.
  static func bare(_ word: Substring) -> String {
    let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    // A dash or an ellipsis between blanks is a word of its own.
    if letters.isEmpty { return String(word) }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters)
    return String(view).lowercased()
  }
}
