import Comparison
import Screen

/// Sets a comparison as text to read: fact by fact, what each source says of it, in its own words, and why they differ.
///
///     ≠ killed beside the general                                                          quantity
///       at least 5 leaves room for at least 6; 2 leaves no room for at least 5
///         Harbour Post       ≥ 5      “at least five others with him”
///         Meridian Weekly    2        “two more men” — the ministry
///         silent: common-ground
public enum ComparisonText {
  /// The text in lines of at most `width` columns (40 at least).
  public static func string(_ comparison: Comparison, width: Int) -> String {
    let width = max(40, width)
    let names = SourceNames(comparison.documents)
    let name = min(names.all.map { TextWidth.of($0) }.max() ?? 0, width / 4)
    var lines = comparison.summary.wrapped(width)
    for (index, document) in comparison.documents.enumerated() {
      let article = document.article
      let parts = [names[index].fitted(name), article.day, article.title?.printable].compactMap { $0 }
      lines += [TextWidth.truncated("  " + parts.joined(separator: "  "), to: width).withoutTrailingBlanks]
    }
    for fact in comparison.facts {
      lines.append("")
      lines += self.lines(fact, comparison, names, name: name, width: width)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func lines(
    _ fact: Fact, _ comparison: Comparison, _ names: SourceNames, name: Int, width: Int
  ) -> [String] {
    let kind = fact.kind.rawValue
    let title = fact.verdict.sign + " " + fact.about.printable
    var lines = [title.fitted(max(1, width - TextWidth.of(kind) - 1)) + " " + kind]
    for reason in fact.toldReasons(names) { lines += indented(reason.printable, by: 2, width: width) }
    let values = fact.claims.filter { !$0.value.isQuotation }.map { TextWidth.of($0.display.printable) }
    let value = min(values.max() ?? 0, width / 4)
    for claim in fact.claims {
      let article = comparison.documents[claim.source].article
      let attribution = claim.attribution.map { " — " + $0.printable } ?? ""
      let passage = article.line(claim.passage).printable.quoted + attribution
      let head = "    " + names[claim.source].fitted(name) + "  " + cell(claim, value)
      let body = passage.wrapped(max(16, width - TextWidth.of(head)))
      for (index, line) in body.enumerated() {
        lines.append((index == 0 ? head : String(repeating: " ", count: TextWidth.of(head))) + line)
      }
    }
    if !fact.silent.isEmpty {
      let silent = "silent: " + fact.silent.map { names[$0] }.joined(separator: ", ")
      lines += indented(silent, by: 4, width: width)
    }
    return lines
  }

  /// The value before the passage; none for a quotation, whose passage says it all.
  private static func cell(_ claim: Claim, _ width: Int) -> String {
    width == 0 ? "" : (claim.value.isQuotation ? "" : claim.display.printable).fitted(width) + "  "
  }

  private static func indented(_ text: String, by indent: Int, width: Int) -> [String] {
    text.wrapped(max(16, width - indent)).map { String(repeating: " ", count: indent) + $0 }
  }
}

extension Fact {
  /// What a reader is told of the relations: the reasons of the pairs that do not agree, the gravest first, each
  /// once.
  ///
  /// Where all agree there is nothing to explain.
  func reasons(_ names: SourceNames) -> [String] {
    var told: [String] = []
    for relation in [Relation.contradict, .refine] {
      for pair in pairs where pair.relation == relation && !pair.reason.isEmpty {
        let reason = names.reason(of: pair, in: self)
        if !told.contains(reason) { told.append(reason) }
      }
    }
    return told
  }

  /// The gravest of them, and how many there are besides: of a person who is called many things there are fifty.
  func toldReasons(_ names: SourceNames) -> [String] {
    let all = reasons(names)
    if all.count <= Self.mostReasons + 1 { return all }
    return all.prefix(Self.mostReasons) + ["and \(all.count - Self.mostReasons) more of the kind"]
  }

  private static let mostReasons = 5
}
