/// What an amount is the measure of, and of which one.
extension CandidateFinder {
  /// "A ⟦turnout⟧ of 61 per cent", "the ⟦turnout⟧ was 61 per cent", "a 6.1-⟦magnitude⟧ quake": the concept of the measure, which says
  /// more of the amount than whatever verb stands by ("saw a turnout of …").
  func measured(_ focus: Range<Int>) -> Form? {
    let syntax = reading.syntax
    let head = headToken(of: focus)
    var nouns: [Int] = []
    if syntax.child(of: head, .cop) != nil, let subject = syntax.child(of: head, .nsubj) { nouns.append(subject) }
    switch syntax.relations[head] {
    case .nmod, .nummod, .compound, .nmodUnmarked: nouns.append(Int(syntax.heads[head]))
    default: break
    }
    return nouns.lazy.filter { $0 >= 0 && !focus.contains($0) }.map { [concepts] in
      concepts.concept(of: syntax.lemmas[$0])
    }.first {
      // A toll counts the dead, and is told in as many ways as they.
      concepts.kind(of: $0) == Self.measure && $0 != Self.toll
    }
  }

  private static let measure = Form("measure"), toll = Form("toll")

  /// "In the ⟦previous⟧ election turnout was …": whether an adjective in a clause says that it is an earlier one.
  func tellsOfEarlierOne(_ extent: Range<Int>) -> Bool {
    extent.contains {
      reading.syntax.relations[$0] == .amod && predicates.classes(of: reading.syntax.lemmas[$0]).contains(.earlier)
    }
  }
}
