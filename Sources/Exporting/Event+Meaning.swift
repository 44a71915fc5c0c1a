import Comparison

extension Mention.Event {
  /// The event in a line: "kill  who: the gunman  whom: two guards  where: at the gate  denied  possible  says police".
  func meaning(in document: Document) -> String {
    let article = document.article
    var words = [concept]
    for part in Part.allCases where part != .other {
      let phrases = arguments(part).map { argument -> String in
        let text = article.line(argument.range)
        guard let name = argument.name, name != text else { return text }
        return text.contains(name) ? text : "\(text) (\(name))"
      }
      if !phrases.isEmpty { words.append("\(part.rawValue): " + phrases.joined(separator: ", ")) }
    }
    if isNegated { words.append("denied") }
    if modality != .asserted { words.append(modality.name) }
    if isHearsay { words.append("hearsay") }
    if let attribution, let speaker = speakerName ?? document.speakerWords(attribution.speaker) {
      words.append("says " + speaker)
    }
    return words.joined(separator: "  ")
  }
}
