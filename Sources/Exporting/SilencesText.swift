import Comparison
import Screen

/// Sets what each article leaves out, and what it alone tells, as text to read.
///
///     Harbour Post leaves out (1)
///       = hurt, passengers                                                                 quantity
///           wire  50  “Fifty passengers were injured”
///           told by: wire, Meridian Weekly
///     Harbour Post alone says (1)
///       · the captain on the fog                                                          quotation
///           “The fog was like a wall,” the captain said.
public enum SilencesText {
  /// The text in lines of at most `width` columns (40 at least).
  ///
  /// - Parameter tellers: how many other origins must tell what counts as left out.
  public static func string(_ comparison: Comparison, atLeast tellers: Int, width: Int) -> String {
    let width = max(40, width)
    let names = SourceNames(comparison.documents)
    var lines = comparison.summary.wrapped(width)
    for silence in comparison.silences(atLeast: tellers) {
      lines.append("")
      let name = names[silence.source]
      lines += "\(name) leaves out (\(silence.leftOut.count))".wrapped(width)
      for index in silence.leftOut {
        let fact = comparison.facts[index]
        lines += head(fact, width)
        if let claim = fact.claims.first {
          lines += passage(claim, comparison, names[claim.source] + "  ", width: width)
        }
        var told: [String] = []
        for claim in fact.claims where !told.contains(names[claim.source]) { told.append(names[claim.source]) }
        lines += indented("told by: " + told.joined(separator: ", "), width)
      }
      lines += "\(name) alone says (\(silence.alone.count))".wrapped(width)
      for index in silence.alone {
        let fact = comparison.facts[index]
        lines += head(fact, width)
        if let claim = fact.claims.first(where: { $0.source == silence.source }) {
          lines += passage(claim, comparison, "", width: width)
        }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func head(_ fact: Fact, _ width: Int) -> [String] {
    let kind = fact.kind.rawValue
    let title = "  " + fact.verdict.sign + " " + fact.about.printable
    return [title.fitted(max(1, width - TextWidth.of(kind) - 1)) + " " + kind]
  }

  private static func passage(_ claim: Claim, _ comparison: Comparison, _ name: String, width: Int) -> [String] {
    let value = claim.value.isQuotation ? "" : claim.display.printable + "  "
    let words = comparison.documents[claim.source].article.line(claim.passage).printable.quoted
    let attribution = claim.attribution.map { " — " + $0.printable } ?? ""
    return indented(name + value + words + attribution, width)
  }

  private static func indented(_ text: String, _ width: Int) -> [String] {
    text.wrapped(max(16, width - 6)).map { "      " + $0 }
  }
}
