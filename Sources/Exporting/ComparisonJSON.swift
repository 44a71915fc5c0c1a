import Comparison

/// Writes a comparison as one line of JSON: `rashomon.comparison/1`.
public enum ComparisonJSON {
  /// Appends the line of a comparison, with the line feed.
  public static func write(_ comparison: Comparison, id: String, to json: inout JSONWriter) {
    let offsets = comparison.documents.map { ScalarOffsets($0.text) }
    let ids = comparison.documents.map(\.article.id)
    json.object {
      $0.member("schema", "rashomon.comparison/1")
      $0.member("id", id)
      $0.key("sources")
      $0.array { json in for document in comparison.documents { source(document.article, to: &json) } }
      $0.key("origins")
      $0.array { json in for origin in comparison.origins { list(origin.map { ids[$0] }, to: &json) } }
      $0.key("facts")
      $0.array { json in
        for fact in comparison.facts {
          write(fact, comparison.documents, offsets, to: &json)
          json.drain()
        }
      }
    }
    json.endLine()
  }

  private static func source(_ article: Article, to json: inout JSONWriter) {
    json.object {
      $0.member("id", article.id)
      $0.member("title", article.title)
      $0.member("source", article.source)
      $0.member("published", article.published?.iso)
      if article.isDateInferred { $0.member("inferred", true) }
      $0.member("sha256", article.sha256)
    }
  }

  private static func list(_ ids: [String], to json: inout JSONWriter) {
    json.array { json in for id in ids { json.value(id) } }
  }

  /// Writes a fact.
  static func write(
    _ fact: Fact, _ documents: [Document], _ offsets: [ScalarOffsets], to json: inout JSONWriter
  ) {
    json.object {
      $0.member("id", fact.id)
      $0.member("kind", fact.kind.rawValue)
      $0.member("about", fact.about)
      $0.member("verdict", fact.verdict.rawValue)
      $0.member("origins", fact.origins)
      $0.key("claims")
      $0.array { json in
        for claim in fact.claims { write(claim, documents[claim.source], offsets[claim.source], to: &json) }
      }
      $0.key("pairs")
      $0.array { json in for pair in fact.pairs { write(pair, to: &json) } }
      $0.key("silent")
      list(fact.silent.map { documents[$0].article.id }, to: &$0)
    }
  }

  /// Writes a claim.
  static func write(
    _ claim: Claim, _ document: Document, _ offsets: ScalarOffsets, to json: inout JSONWriter
  ) {
    let passage = offsets(claim.passage)
    json.object {
      $0.member("source", document.article.id)
      $0.member("start", passage.lowerBound)
      $0.member("end", passage.upperBound)
      $0.key("text")
      $0.value(utf8: document.text[claim.passage.bytes])
      $0.member("focus", offsets(claim.focus))
      $0.member("sentence", claim.sentence)
      $0.key("value")
      $0.claim(claim.value, in: document)
      $0.member("attribution", claim.attribution)
      if !claim.repeats.isEmpty {
        $0.key("repeats")
        $0.array { json in for range in claim.repeats { json.value(offsets(range)) } }
      }
    }
  }

  private static func write(_ pair: ClaimPair, to json: inout JSONWriter) {
    json.object {
      $0.member("a", pair.a)
      $0.member("b", pair.b)
      $0.member("relation", pair.relation.rawValue)
      $0.member("reason", pair.reason)
      $0.member("confidence", (pair.confidence * 1000).rounded() / 1000)
      if !pair.rule.isEmpty { $0.member("rule", pair.rule) }
      if !pair.notes.isEmpty {
        $0.key("notes")
        list(pair.notes.names, to: &$0)
      }
    }
  }
}

extension ClaimPair.Notes {
  /// The notes that are set, by name.
  var names: [String] {
    let all: [(ClaimPair.Notes, String)] = [
      (.attributed, "attributed"), (.update, "update"), (.sharedOrigin, "shared-origin"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
