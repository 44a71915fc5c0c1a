/// Words whose part of speech the tagger mistakes for want of examples, as far as the rules of ``TagRepair`` ask for them.
///
/// No classes of ``WordTable``: what has a class there is no noun that can be counted.
public struct TagLexicon: Sendable {
  private let past: FormTable<Bool>
  private let titles: TitleLexicon

  /// Reads `verbs-past.tsv` (irregular past tense); the words for people are those of the titles.
  public init(_ source: LexiconSource, titles: TitleLexicon) {
    var past = FormTable<Bool>(capacity: 256)
    for row in source.table("verbs-past") { past[row.form(0)] = true }
    (self.past, self.titles) = (past, titles)
  }

  /// held, shot, fled, cut: whether a form is the past tense of an irregular verb.
  func isPast(_ form: Form) -> Bool { past[form] ?? false }

  /// executive, spokesman, nurse: whether a form is a noun for people by what they are.
  func isRole(_ form: Form) -> Bool { titles.classes(of: form).contains(.role) }
}
