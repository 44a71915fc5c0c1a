/// Finds what an article tells: events with who, whom, where and when, the roles of those it names, and the places of events.
///
///     EventExtractor(lexicon: lexicon).mentions(of: document, with: mentions)
///
/// It comes after all other stages, and after names were made one over the articles: its arguments bear their names. The
/// comparison reads ``Clause`` itself and needs no mentions of this kind.
public struct EventExtractor: Sendable {
  private let lexicon: Lexicon

  /// An extractor with the words of a lexicon.
  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The mentions given together with those of events, roles and places, in reading order: by start, the longer first.
  public func mentions(of document: Document, with known: [Mention]) -> [Mention] {
    let setting = EventSetting(document: document, mentions: known, lexicon: lexicon)
    var found = known
    let clauses = ClauseExtractor(lexicon: lexicon).clauses(of: document, syntax: document.syntax)
    for clause in clauses {
      // "said" is told by the mention of what was said.
      guard !setting.isCue(clause.predicate), !setting.isOtherwiseTold(clause) else { continue }
      let reader = EventReader(setting: setting, clause: clause)
      found.append(reader.mention)
      found += reader.places
    }
    found += RoleReader(setting: setting).mentions(clauses)
    return found.inReadingOrder()
  }
}
