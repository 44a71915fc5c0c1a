import Comparison
import TestSupport

/// What an article tells, one line an event, for tables of phrasings.
enum EventReading {
  /// The mentions of a text, all stages run.
  static func mentions(_ text: String) -> (document: Document, mentions: [Mention]) {
    let document = Document(
      Article(id: "a", text: Array(text.utf8), published: CalendarDate(2021, 6, 15)), lexicon: TestLexicon.english)
    let known = MentionExtractor(lexicon: TestLexicon.english).mentions(of: document)
    return (document, EventExtractor(lexicon: TestLexicon.english).mentions(of: document, with: known))
  }

  /// "shoot who=a man whom=two guards where=in Leeds passive denied possible" of each event, in the order of the text.
  static func events(_ text: String) -> [String] {
    let (document, mentions) = mentions(text)
    return mentions.compactMap { mention -> String? in
      guard case .event(let event) = mention.value else { return nil }
      var words = [event.lemma]
      for part in Mention.Event.Part.allCases where part != .other {
        let phrases = event.arguments(part).map { document.article.string($0.range) }
        if !phrases.isEmpty { words.append("\(part.rawValue)=" + phrases.joined(separator: "|")) }
      }
      if event.isPassive { words.append("passive") }
      if event.form == .noun { words.append("noun") }
      if event.isNegated { words.append("denied") }
      if event.modality != .asserted { words.append(event.modality.name) }
      return words.joined(separator: " ")
    }
  }

  /// The event of a lemma.
  static func event(_ text: String, _ lemma: String) -> Mention.Event? {
    for mention in mentions(text).mentions {
      if case .event(let event) = mention.value, event.lemma == lemma { return event }
    }
    return nil
  }
}
