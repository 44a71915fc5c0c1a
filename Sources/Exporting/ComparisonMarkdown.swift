import Comparison

/// Writes a comparison as Markdown with YAML front matter: every fact with each source's value, its words, and their place.
///
///     ## ≠ killed beside the general
///
///     2 leaves no room for at least 5.
///
///     **≥ 5** Harbour Post, 2020-01-03 (`harbour-post` 120–161)
///
///     > and at least five others with him
public enum ComparisonMarkdown {
  /// The document of all facts.
  ///
  /// The title is the comparison's own where none is given.
  public static func string(_ comparison: Comparison, title: String? = nil) -> String {
    let citation = MarkdownCitation(comparison.documents)
    let title = title ?? self.title(comparison)
    var blocks = [citation.frontMatter(title: title).joined(separator: "\n"), "# " + title.markdown]
    blocks.append(comparison.summary.markdown)
    for fact in comparison.facts { blocks += self.blocks(fact, citation) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The document of some passages, each with what the other sources say of the fact it was picked out for, or of the facts that
  /// its words carry.
  public static func string(_ passages: [Passage], in comparison: Comparison, title: String? = nil) -> String {
    let citation = MarkdownCitation(comparison.documents)
    let title = title ?? self.title(comparison)
    var blocks = [citation.frontMatter(title: title).joined(separator: "\n"), "# " + title.markdown]
    for passage in passages {
      blocks.append("## " + citation.place(passage.source, passage.range))
      blocks.append(citation.quotation(passage.source, passage.range))
      if let note = passage.note, !note.isEmpty { blocks.append("Note: " + note.markdown) }
      for fact in facts(of: passage, in: comparison) {
        blocks += counterparts(fact, except: passage.source, citation)
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The facts that a passage tells. A name is in every sentence, and is a fact only to one who asks for it.
  private static func facts(of passage: Passage, in comparison: Comparison) -> [Fact] {
    if let id = passage.fact { return comparison.facts.filter { $0.id == id } }
    return comparison.facts.filter { fact in
      fact.kind != .name
        && fact.claims.contains { $0.source == passage.source && $0.focus.overlaps(passage.range) }
    }
  }

  private static func title(_ comparison: Comparison) -> String {
    let count = comparison.documents.count
    return count == 1 ? "One article" : "\(count) articles compared"
  }

  private static func blocks(_ fact: Fact, _ citation: MarkdownCitation) -> [String] {
    ["## " + fact.verdict.sign + " " + fact.about.markdown] + reasons(fact, citation)
      + fact.claims.flatMap { claim($0, citation) }
      + silence(fact.silent, citation)
  }

  private static func counterparts(_ fact: Fact, except source: Int, _ citation: MarkdownCitation) -> [String] {
    ["### " + fact.verdict.sign + " " + fact.about.markdown] + reasons(fact, citation)
      + fact.claims.filter { $0.source != source }.flatMap { claim($0, citation) } + silence(fact.silent, citation)
  }

  private static func reasons(_ fact: Fact, _ citation: MarkdownCitation) -> [String] {
    let text = fact.toldReasons(citation.names).map(\.markdown).joined(separator: "; ")
    return text.isEmpty ? [] : [text + "."]
  }

  private static func claim(_ claim: Claim, _ citation: MarkdownCitation) -> [String] {
    let attribution = claim.attribution.map { " — " + $0.markdown } ?? ""
    let value = claim.value.isQuotation ? "" : "**" + claim.display.markdown + "** "
    return [
      value + citation.place(claim.source, claim.passage) + attribution,
      citation.quotation(claim.source, claim.passage),
    ]
  }

  private static func silence(_ sources: [Int], _ citation: MarkdownCitation) -> [String] {
    sources.isEmpty ? [] : ["Silent: " + sources.map { citation.name($0) }.joined(separator: ", ") + "."]
  }
}
