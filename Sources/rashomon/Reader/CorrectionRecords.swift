import Comparison
import Notebook

/// Turns corrections into what the notebook keeps, and back: ids into hashes of contents, bytes into scalars.
struct CorrectionRecords {
  private let articles: [Article]

  /// The records of some articles.
  init(_ articles: [Article]) { self.articles = articles }

  /// What the notebook keeps; corrections of articles that came without a file are left out.
  func records(_ corrections: [Correction], time: Int) -> [SavedCorrection] {
    corrections.compactMap { correction in
      let places = correction.places
      let kept = places.compactMap(place)
      guard kept.count == places.count, let first = kept.first, let kind = places.first?.kind else { return nil }
      let (verb, relation) =
        switch correction {
        case .separate: ("separate", "")
        case .join: ("join", "")
        case .relate(_, _, let relation): ("relate", relation.rawValue)
        case .alias: ("alias", "")
        }
      return SavedCorrection(
        verb: verb, kind: kind.rawValue, relation: relation, first: first, second: kept.count > 1 ? kept[1] : nil,
        time: time)
    }
  }

  /// The corrections of records; one that a later version wrote and this one does not know is passed over.
  func corrections(_ records: [SavedCorrection]) -> [Correction] {
    records.compactMap { record in
      guard let kind = FactKind(rawValue: record.kind), let first = place(record.first, kind) else { return nil }
      let second = record.second.flatMap { place($0, kind) }
      switch (record.verb, second) {
      case ("separate", nil): return .separate(first)
      case ("join", let second?): return .join(first, second)
      case ("relate", let second?): return Relation(rawValue: record.relation).map { .relate(first, second, $0) }
      case ("alias", let second?): return .alias(first, second)
      default: return nil
      }
    }
  }

  private func place(_ place: ClaimPlace) -> SavedCorrection.Place? {
    guard let article = articles.first(where: { $0.id == place.article }), !article.sha256.isEmpty else { return nil }
    let range = ScalarOffsets(article.text)(place.range)
    return SavedCorrection.Place(article: article.sha256, start: range.lowerBound, end: range.upperBound)
  }

  private func place(_ place: SavedCorrection.Place, _ kind: FactKind) -> ClaimPlace? {
    guard let article = articles.first(where: { $0.sha256 == place.article }) else { return nil }
    let bytes = ByteOffsets(article.text)
    return ClaimPlace(article: article.id, kind: kind, range: TextRange(bytes[place.start], bytes[place.end]))
  }
}
