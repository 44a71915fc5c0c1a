/// A claim before it is put together with others: with the terms by which it is aligned.
///
/// A class, whose parts are those of its ``ClaimDraft``: hundreds of thousands of pairs are scored, and handing on a value of this many parts
/// took a third of the alignment's time.
@dynamicMemberLookup
final class CandidateClaim: Sendable {
  private let draft: ClaimDraft
  /// What every pair asks of it.
  let outline: ClaimOutline

  /// A claim of a draft that is whole.
  init(of draft: inout ClaimDraft, concepts: ConceptTable) {
    outline = ClaimOutline(draft, concepts: concepts)
    // The outline has their weights, and nobody else asks for them: kept twice, they take nine megabytes in a thousand articles.
    draft.dropWeighed()
    self.draft = draft
  }

  /// A claim of a draft that nobody else holds.
  convenience init(_ draft: ClaimDraft, concepts: ConceptTable) {
    var draft = draft
    self.init(of: &draft, concepts: concepts)
  }

  subscript<Part>(dynamicMember part: KeyPath<ClaimDraft, Part>) -> Part { draft[keyPath: part] }

  /// Whether two claims have the same terms.
  func hasSameWords(as other: CandidateClaim) -> Bool {
    draft.terms.terms.count == other.draft.terms.terms.count
      && draft.terms.shared(with: other.draft.terms) == draft.terms.terms.count
  }

  /// A key that claims of the same day or the same large number share, for the index; nil for other values.
  var valueKey: Form? {
    switch draft.claim.value {
    case .date(let timex):
      guard let days = timex.days else { return nil }
      return Form(utf8: "\(days.lowerBound.day)/\(days.upperBound.day)".utf8)
    case .quantity(let quantity):
      guard let number = quantity.low ?? quantity.high, number > PairFeatures.common else { return nil }
      return Form(utf8: "\(number)".utf8)
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
