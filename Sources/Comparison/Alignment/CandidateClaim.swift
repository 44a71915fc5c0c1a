/// A claim before it is put together with others: with the terms by which it is aligned.
///
/// A class, whose parts are those of its ``ClaimDraft``: hundreds of thousands of pairs are scored, and handing on a value of this many parts
/// took a third of the alignment's time.
@dynamicMemberLookup
final class CandidateClaim: Sendable {
  /// What few rules ask for is had by its name alone; what every pair asks for is taken from here, so that no references are
  /// counted on the way.
  let draft: ClaimDraft
  /// What every pair asks of it.
  let outline: ClaimOutline

  /// A claim of a draft that is whole.
  init(_ draft: ClaimDraft, concepts: ConceptTable) {
    outline = ClaimOutline.outline(of: draft, concepts: concepts)
    self.draft = draft
  }

  private init(_ draft: ClaimDraft, _ outline: ClaimOutline) { (self.draft, self.outline) = (draft, outline) }

  /// The same claim with its title in words; of an event that is its value, too.
  ///
  /// - Parameter reading: its article.
  func told(in reading: Reading) -> CandidateClaim {
    guard case .gist = draft.about else { return self }
    var told = draft
    let words = draft.about.text(in: reading)
    told.about = .words(words)
    if draft.kind == .event { told.claim = told.claim.valued(.text(words)) }
    return CandidateClaim(told, outline)
  }

  subscript<Part>(dynamicMember part: KeyPath<ClaimDraft, Part>) -> Part { draft[keyPath: part] }

  /// The article: an index into those compared.
  var source: Int { draft.claim.source }

  /// Whether two claims have the same terms.
  func hasSameWords(as other: CandidateClaim) -> Bool {
    let (own, others) = (draft.terms, other.draft.terms)
    return own.terms.count == others.terms.count && own.shared(with: others) == own.terms.count
  }

  /// A key that claims of the same day or the same large number share, for the index; nil for other values.
  var valueKey: Form? {
    switch draft.claim.value {
    case .date(let timex):
      guard let days = timex.days else { return nil }
      return Form("days").mixed(with: UInt64(bitPattern: Int64(days.lowerBound.day)))
        .mixed(with: UInt64(bitPattern: Int64(days.upperBound.day)))
    case .quantity(let quantity):
      guard let number = quantity.low ?? quantity.high, number > PairFeatures.common else { return nil }
      return Form("number").mixed(with: number.bitPattern)
    default: return nil
    }
  }

  /// Whether two claims of one article have the same value, so that one may repeat the other.
  func repeats(_ other: CandidateClaim) -> Bool {
    switch (draft.claim.value, other.draft.claim.value) {
    case (.quantity(let p), .quantity(let q)): return p.low == q.low && p.high == q.high && p.unit == q.unit
    case (.date(let p), .date(let q)):
      guard let x = p.days, let y = q.days else { return p.value == q.value }
      return x.overlaps(y)
    case (.quotation, .quotation): return draft.terms.cosine(other.draft.terms) >= 0.6
    default: return draft.kind == .event ? draft.predicate == other.draft.predicate : draft.head == other.draft.head
    }
  }
}
