/// How rare each term is, as an inverse sentence frequency: the natural logarithm of sentences over sentences with the term.
///
/// Counted over the sentences of the articles compared, smoothed with a background of ordinary English, so that "people" is
/// common even where two sentences are compared, and the name everybody writes counts less than the one in two passages.
struct TermRarity: Sendable {
  private let table: FormTable<Double>
  private let unseen: Double

  /// The rarity of terms in ordinary English alone, for the terms of some articles: a logarithm each, and not one each time a term is
  /// weighed.
  init(of sentences: [[Form]], ordinary background: BackgroundFrequency) {
    var table = FormTable<Double>(capacity: sentences.count)
    for term in sentences.joined() where table[term] == nil {
      table[term] = logarithm(1 / max(Self.leastShare, background.share(of: term)))
    }
    self.table = table
    unseen = logarithm(1 / Self.leastShare)
  }

  /// Counts the sentences given as lists of terms; `background` gives the share of ordinary sentences that hold a term.
  init(sentences: [[Form]], background: BackgroundFrequency) {
    var counts = FormTable<(sentences: Int, last: Int)>(capacity: sentences.count)
    var seen: [Form] = []
    for (number, sentence) in sentences.enumerated() {
      for term in sentence {
        guard let count = counts[term] else {
          counts[term] = (1, number)
          seen.append(term)
          continue
        }
        if count.last != number { counts[term] = (count.sentences + 1, number) }
      }
    }
    let total = Double(sentences.count) + Self.pseudoSentences
    var table = FormTable<Double>(capacity: seen.count)
    for term in seen {
      let count = Double(counts[term]?.sentences ?? 0) + Self.pseudoSentences * background.share(of: term)
      table[term] = max(0.1, logarithm(total / (count + 0.5)))
    }
    self.table = table
    unseen = logarithm(total / 0.5)
  }

  /// The rarity of a term.
  subscript(term: Form) -> Double { table[term] ?? unseen }

  /// The share of sentences that a word the background does not know is taken to have.
  private static let leastShare = 0.0003

  /// How many sentences of ordinary English the background stands for.
  private static let pseudoSentences = 300.0
}

/// How often ordinary English has a term, from `frequencies.tsv` (lemma, sentences of 10,000 that hold it).
public struct BackgroundFrequency: Sendable {
  private let shares: FormTable<Double>

  /// Reads the table; the shares of the lemmas of one concept are added up.
  public init(_ source: LexiconSource, concepts: ConceptTable) {
    var shares = FormTable<Double>(capacity: 8192)
    for row in source.table("frequencies") {
      let concept = concepts.concept(of: row.form(0))
      shares[concept] = (shares[concept] ?? 0) + (row.number(1) ?? 0) / 10_000
    }
    self.shares = shares
  }

  /// The share of sentences that hold the term, 0 to 1; 0 for a term the table does not have.
  public func share(of term: Form) -> Double { min(1, shares[term] ?? 0) }
}
