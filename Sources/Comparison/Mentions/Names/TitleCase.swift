/// Tells lines where every word has a capital, so that capitals say nothing about names.
struct TitleCase {
  let words: NameWords

  /// Whether a sentence is a headline in title case or in capitals throughout: no word of content is written small.
  func isTitleCased(_ sentence: Sentence) -> Bool {
    let kind = words.document.blocks[sentence.block].kind
    var capitals = 0
    var shouted = 0
    var small = 0  // of four letters and more: title case may leave "over" small
    var short = 0
    for index in sentence.tokens where words.shape(index).contains(.word) && !words.isFunction(index) {
      if words.isCapitalized(index) {
        capitals += 1
        if words.shape(index).contains(.allCapitals) { shouted += 1 }
      } else if words.shape(index).isDisjoint(with: [.clitic, .number]) {
        if words.document.tokens[index].range.count >= 4 { small += 1 } else { short += 1 }
      }
    }
    if kind == .title || kind == .heading { return capitals >= 3 && small * 4 <= capitals }
    return capitals >= 5 && small == 0 && short == 0 || shouted >= 4 && shouted * 2 > capitals + small
  }
}
