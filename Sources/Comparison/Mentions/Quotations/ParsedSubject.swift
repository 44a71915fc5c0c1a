/// Reads the subject of a quotation cue off the dependency tree, where the document has one.
///
///     "Protesters in the street chanted"   →  Protesters in the street, where a reading from right to left finds the street
///
/// A tree over quoted words goes wrong more often than one over plain prose, so the tree is believed only where the subject is
/// a noun or name between the quotation and the verb; else ``SpeakerPhrase`` reads the words themselves.
struct ParsedSubject {
  let words: SpeechWords
  private var document: Document { words.document }

  /// The subject of a verb, not reaching further left than `floor`; nil where the tree shows none.
  func subject(of verb: Int, floor: Int) -> Range<Int>? {
    let syntax = document.syntax
    guard let head = syntax.child(of: verb, .nsubj), head >= floor, head < verb else { return nil }
    if words.isA(head, .relative) {
      // "the mayor, who said": the pronoun's clause hangs on the noun it stands for.
      let noun = Int(syntax.heads[verb])
      guard syntax.relations[verb] == .aclRelative, noun >= floor, noun < verb else { return nil }
      return phrase(of: noun, floor: floor, limit: head)
    }
    return phrase(of: head, floor: floor, limit: verb)
  }

  /// Who does what a participle says: "footage of the mayor ⟦asking⟧", "the mayor left, ⟦saying⟧".
  func subject(ofParticiple verb: Int, floor: Int) -> Range<Int>? {
    let head = Int(document.syntax.heads[verb])
    guard head >= floor, head < verb else { return nil }
    // Of two nouns before it ("footage of the mayor asking") the nearer one asks, whatever the tree hangs it on.
    if document.syntax.relations[verb] == .acl, document.syntax.tags[verb - 1].upos.isNominal {
      return phrase(of: verb - 1, floor: floor, limit: verb)
    }
    switch document.syntax.relations[verb] {
    case .acl: return phrase(of: head, floor: floor, limit: verb)
    case .advcl, .conj, .parataxis, .xcomp:
      if let active = subject(of: head, floor: floor) { return active }
      // "A controller can be heard ⟦saying⟧"
      guard let heard = document.syntax.child(of: head, .nsubjPassive), heard >= floor, heard < head else { return nil }
      return phrase(of: heard, floor: floor, limit: head)
    default: return nil
    }
  }

  /// The noun with what belongs to it closely: no appositions, relative clauses and asides.
  private func phrase(of head: Int, floor: Int, limit: Int) -> Range<Int>? {
    let upos = document.syntax.tags[head].upos
    guard upos.isNominal || upos == .num || upos == .det, document.tokens[head].form != Form.what else { return nil }
    let extent = document.syntax.extent(
      of: head, without: [.appos, .aclRelative, .acl, .parataxis, .punct, .advmod, .advcl, .cc, .dep, .discourse])
    var (start, end) = (max(extent.lowerBound, floor), min(extent.upperBound, limit))
    while end > start, !words.isWord(end - 1), !document.tokens[end - 1].shape.contains(.number) { end -= 1 }
    while start < head, !words.isWord(start) || words.isA(start, [.coordinator, .preposition]) { start += 1 }
    guard start <= head, head < end else { return nil }
    // A noun right behind the phrase belongs to it: the tree has cut "Iran's Revolutionary Guards" in two.
    if end < limit, document.syntax.tags[end].upos == .noun || words.isCapitalized(end) { return nil }
    return start..<end
  }
}
