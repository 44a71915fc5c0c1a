/// Finds the amounts of a document: counts, shares, sums of money, measures, ages, ranks.
///
///     QuantityExtractor(lexicon: lexicon).mentions(in: document, outside: dates)
///     // "wounded at least 55 others"  →  [55, ∞) count, further
///
/// The way of one amount: a numeral is read (``Numeral``), then its currency and unit, its other end if it is a range, its
/// bounds ("at least", "or so"), and last what is counted. Words that only look like amounts are passed over. The steps
/// follow Recognizers-Text and Duckling in keeping extraction apart from the value, and the value apart from comparison.
public struct QuantityExtractor: Sendable {
  private let lexicon: QuantityLexicon
  /// The words for people by what they are; nil where ages don't matter.
  private let titles: TitleLexicon?

  /// An extractor with the words of a lexicon.
  public init(lexicon: Lexicon) { (self.lexicon, titles) = (lexicon.quantities, lexicon.titles) }

  init(words: QuantityLexicon) { (lexicon, titles) = (words, nil) }

  /// The mentions in reading order. What lies in a date is no amount; a stretch of time that is an age is one.
  ///
  /// - Parameter names: the names of the document, where they are known: "Holm was 40" tells an age of a person only.
  public func mentions(in document: Document, outside dates: [Mention], names: [Mention] = []) -> [Mention] {
    mentions(in: document, outside: dates, names: names, sentences: Array(document.sentences.indices))
  }

  /// The mentions of some sentences.
  func mentions(
    in document: Document, outside dates: [Mention], names: [Mention] = [], sentences: [Int]
  ) -> [Mention] {
    var scan = QuantityScan(document, lexicon, titles: titles, outside: dates, names: names)
    var mentions: [Mention] = []
    for index in sentences {
      let sentence = document.sentences[index]
      scan.enter(sentence)
      var drafts: [QuantityDraft] = []
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        guard scan.canBegin(at) else {
          at += 1
          continue
        }
        switch scan.amount(at: at) {
        case .nothing: at += 1
        case .pass(let end):
          at = max(end, at + 1)
          scan.floor = min(at, sentence.tokens.upperBound)
        case .amount(let draft):
          drafts.append(draft)
          at = max(draft.tokens.upperBound, at + 1)
          scan.floor = at
        }
      }
      if drafts.isEmpty { continue }
      scan.joinBounds(&drafts)
      scan.shareCounted(&drafts)
      scan.shareAge(&drafts)
      for draft in drafts {
        mentions.append(
          Mention(
            range: TextRange(draft.start, draft.end), tokens: draft.tokens, sentence: index,
            value: .quantity(quantity(draft))))
      }
    }
    return mentions
  }

  /// The value of a finished draft.
  private func quantity(_ draft: QuantityDraft) -> Quantity {
    Quantity(
      low: draft.low, high: draft.high, isApproximate: draft.isApproximate, unit: unit(draft), counted: draft.counted,
      countedHead: draft.countedHead, isFurther: draft.isFurther, isStrict: draft.isStrict, isImplicit: draft.isImplicit
    )
  }

  private func unit(_ draft: QuantityDraft) -> String {
    if draft.isAge { return draft.unit.map { lexicon.name($0) + "-old" } ?? "year-old" }
    if draft.kind == .ordinal { return "ordinal" }
    if draft.isRatio { return "ratio" }
    guard let unit = draft.unit else { return "count" }
    guard let per = draft.per else { return lexicon.name(unit) }
    return lexicon.name(unit) + "-per-" + lexicon.name(per)
  }
}
