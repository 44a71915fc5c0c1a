import Comparison
import Screen

/// Sets out how the program came to a fact: its claims as they were read, then what joined and what judged each pair.
public enum ExplanationText {
  /// The text in lines of at most `width` columns (40 at least).
  public static func string(_ explanation: Explanation, _ documents: [Document], width: Int) -> String {
    let width = max(40, width)
    let names = SourceNames(documents)
    let fact = explanation.fact
    let kind = fact.kind.rawValue
    let title = fact.verdict.sign + " " + fact.about.printable
    var lines = [title.fitted(max(1, width - TextWidth.of(kind) - 1)) + " " + kind]
    let tellers = Set(fact.claims.map(\.source)).count
    let told = "told by \(tellers) of \(documents.count) articles, counted as \(fact.origins) by origin"
    lines += "\(fact.id): \(fact.verdict.rawValue); \(told)".wrapped(width - 2).map { "  " + $0 }
    for (index, claim) in fact.claims.enumerated() {
      lines.append("")
      lines += self.claim(index, claim, explanation.events[index], documents[claim.source], names, width)
    }
    for (pair, link) in zip(fact.pairs, explanation.links) {
      lines.append("")
      lines += self.pair(pair, link, fact, names, width)
    }
    if fact.pairs.isEmpty { lines += ["", "One article alone says it: there is nothing to hold it against."] }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func claim(
    _ index: Int, _ claim: Claim, _ event: Mention.Event?, _ document: Document, _ names: SourceNames, _ width: Int
  ) -> [String] {
    let article = document.article
    var rows = [("words", article.line(claim.focus).printable.quoted), ("value", claim.value.explained)]
    if document.sentences.indices.contains(claim.sentence) {
      rows.append(("sentence", article.line(document.sentences[claim.sentence].range).printable.quoted))
    }
    if let event { rows.append(("event", event.meaning(in: document).printable)) }
    if let speaker = claim.attribution { rows.append(("said by", speaker.printable)) }
    if let reference = claim.value.reference(article) { rows.append(("counted from", reference)) }
    for range in claim.repeats { rows.append(("said again", article.line(range).printable.quoted)) }
    let head = "\(index + 1)  " + [names[claim.source], article.day].compactMap { $0 }.joined(separator: ", ")
    return head.wrapped(width) + table(rows, width)
  }

  private static func pair(
    _ pair: ClaimPair, _ link: Explanation.Link, _ fact: Fact, _ names: SourceNames, _ width: Int
  ) -> [String] {
    let (a, b) = (names[fact.claims[pair.a].source], names[fact.claims[pair.b].source])
    let head = "\(pair.a + 1) \(pair.relation.sign) \(pair.b + 1)  \(a) / \(b)"
    var rows = [("relation", "\(pair.relation.rawValue): \(names.reason(of: pair, in: fact).printable)")]
    if !pair.rule.isEmpty {
      let certainty = link.certainty.map { ", \(share($0)) sure if the two speak of one thing" } ?? ""
      rows.append(("rule", pair.rule + certainty))
    }
    rows.append(("confidence", share(pair.confidence)))
    for note in pair.notes.names { rows.append(("note", note)) }
    rows.append(("joined by", link.ground.words(link)))
    if !link.evidence.isEmpty {
      let none = "\(signed(link.bias))  no evidence at all"
      // What rounds to nothing is in the JSON.
      let shown = link.evidence.filter { abs($0.contribution) >= 0.005 }.map(\.line)
      rows.append(("evidence", (shown + [none]).joined(separator: "\n")))
    }
    return head.wrapped(width) + table(rows, width)
  }

  /// Rows of a name and a text, the text wrapped beside the name.
  private static func table(_ rows: [(String, String)], _ width: Int) -> [String] {
    rows.flatMap { name, text in
      let lines = text.split(separator: "\n").flatMap { String($0).wrapped(max(16, width - 17)) }
      return lines.enumerated().map { ("   " + ($0 == 0 ? name : "").fitted(14) + $1).withoutTrailingBlanks }
    }
  }

  /// "0.93".
  fileprivate static func share(_ value: Double) -> String { decimals((value * 100).rounded() / 100) }

  /// "+0.93", "−1.20".
  fileprivate static func signed(_ value: Double) -> String {
    (value < 0 ? "−" : "+") + decimals((abs(value) * 100).rounded() / 100)
  }

  /// A number with two decimals, so that columns stand below each other.
  private static func decimals(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Explanation.Evidence {
  /// "+1.02  same frame (1 × 1.02)".
  fileprivate var line: String {
    "\(ExplanationText.signed(contribution))  \(feature) (\(ExplanationText.share(value)) × "
      + (weight < 0 ? "−" : "") + "\(ExplanationText.share(abs(weight))))"
  }
}

extension Explanation.Ground {
  /// What decided, in a sentence with the figures.
  fileprivate func words(_ link: Explanation.Link) -> String {
    let figures = "\(ExplanationText.share(link.chance)), needed \(ExplanationText.share(link.threshold))"
    switch self {
    case .likeness: return "likeness: the chance that the two speak of one thing is \(figures)"
    case .scene:
      return "scene: the values differ (the chance by likeness is \(figures)), but both sentences tell of one event "
        + "and of those who take part in it"
    case .group:
      return "group: the chance of this pair alone is \(figures); other claims of the fact hold the two together"
    case .words: return "words: the quotations are alike by \(figures)"
    case .holder: return "holder: both say what the same one is"
    case .spelling: return "spelling: both are spellings of one name"
    }
  }
}

extension Relation {
  /// `≠`, `≈`, `=`.
  fileprivate var sign: String {
    switch self {
    case .contradict: Verdict.contradict.sign
    case .refine: Verdict.refine.sign
    case .agree: Verdict.agree.sign
    }
  }
}

extension Claim.Value {
  /// The value in normal form, with what a table has no room for.
  fileprivate var explained: String {
    guard case .date(let timex) = self else { return display.printable }
    var words = "\(timex.value) (\(timex.kind.rawValue))"
    if let days = timex.days { words += ", from \(days.lowerBound.iso) until \(days.upperBound.iso)" }
    return timex.isApproximate ? words + ", roughly" : words
  }

  /// The day from which a relative date was counted; nil where nothing was.
  fileprivate func reference(_ article: Article) -> String? {
    guard case .date(let timex) = self, timex.isRelative else { return nil }
    guard let reference = timex.reference ?? article.published else { return "no day: the article has none" }
    return reference == article.published
      ? reference.iso + (article.isDateInferred ? ", the day of the article (inferred)" : ", the day of the article")
      : reference.iso + ", a day that the text names"
  }
}
