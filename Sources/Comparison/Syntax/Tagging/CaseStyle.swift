/// How a sentence uses capitals, which tells what a capital letter is worth in it.
///
/// In "Two Die as Bridge Falls in Storm" a capital says nothing; the tagger sees each word's shape together with this.
package enum CaseStyle: UInt64, Sendable {
  case sentence, title, capitals, lower

  /// The style of a sentence, from the shapes of its words.
  package static func of(_ words: UnsafeBufferPointer<WordForm>) -> CaseStyle {
    var letters = 0
    var long = 0
    var longCapitalized = 0
    var capitals = 0
    var anyUpper = false
    for word in words {
      let shape = word.shape
      let upper = shape & WordForm.Shape.firstUpper != 0
      guard upper || shape & WordForm.Shape.lower != 0 else { continue }
      if upper || shape & WordForm.Shape.laterUpper != 0 { anyUpper = true }
      guard word.count >= 2 else { continue }
      letters += 1
      if upper, shape & WordForm.Shape.lower == 0 { capitals += 1 }
      if word.count >= 4 {
        long += 1
        if upper { longCapitalized += 1 }
      }
    }
    if !anyUpper { return .lower }
    if letters >= 3, capitals * 10 >= letters * 7 { return .capitals }
    // A word of four letters or more is capitalized even in the styles that leave "of" and "in" small.
    if long >= 3, longCapitalized * 10 >= long * 8 { return .title }
    return .sentence
  }
}
