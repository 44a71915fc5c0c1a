/// Those who are called by their age alone: "a ⟦19-year-old⟧ was held".
///
/// The treebank has such words before a noun for the most part ("a 19-year-old man"), so that the tagger takes the last for an
/// adjective. The parser then looks for a noun behind it, and finds one in whatever follows ("…, officials said").
struct AgeNouns {
  /// The tags of a sentence, by place.
  let tags: [TokenTag]
  /// Whether it is a verb of saying.
  let isReporting: (Int) -> Bool

  /// The places of the adjectives that are nouns.
  func places() -> [Int] { tags.indices.filter { tags[$0].xpos == .jj && endsAge($0) && isHead($0) } }

  /// Whether a determiner, a number, a noun and this adjective follow each other, with hyphens or without.
  private func endsAge(_ adjective: Int) -> Bool {
    guard let unit = before(adjective), tags[unit].xpos == .nn, let number = before(unit), tags[number].xpos == .cd,
      number > 0
    else { return false }
    return [.dt, .prpPossessive, .pos, .jj].contains(tags[number - 1].xpos)
  }

  private func before(_ place: Int) -> Int? {
    let at = place > 0 && isHyphen(place - 1) ? place - 2 : place - 1
    return at >= 0 ? at : nil
  }

  private func isHyphen(_ place: Int) -> Bool { tags[place].xpos == .hyph }

  /// Whether what follows shows that no noun comes for which the adjective would be.
  private func isHead(_ adjective: Int) -> Bool {
    let next = adjective + 1
    guard next < tags.count else { return true }
    if isHyphen(next) { return false }
    switch tags[next].upos {
    case .verb where [.vbn, .vbg].contains(tags[next].xpos) && !isReporting(next):
      // "A 45-year-old retired teacher"
      return next + 1 >= tags.count || ![.noun, .propn, .adj].contains(tags[next + 1].upos)
    case .verb, .aux, .adp, .pron, .part, .sconj: return true
    // "A 30-year-old and a friend", but "a 30-year-old, unemployed man".
    case .cconj: return next + 1 >= tags.count || [.det, .num, .pron, .verb, .aux].contains(tags[next + 1].upos)
    case .punct: return next + 1 >= tags.count || ![.adj, .noun].contains(tags[next + 1].upos)
    default: return false
    }
  }
}
