import Comparison

/// Writes how the program came to a fact as one line of JSON: `rashomon.explanation/1`.
public enum ExplanationJSON {
  /// Appends the line, with the line feed.
  public static func write(_ explanation: Explanation, _ documents: [Document], to json: inout JSONWriter) {
    let offsets = documents.map { ScalarOffsets($0.text) }
    let fact = explanation.fact
    json.object {
      $0.member("schema", "rashomon.explanation/1")
      $0.key("fact")
      ComparisonJSON.write(fact, documents, offsets, to: &$0)
      $0.key("claims")
      $0.array { json in
        for (claim, event) in zip(fact.claims, explanation.events) {
          write(claim, event, documents[claim.source], offsets[claim.source], to: &json)
        }
      }
      $0.key("pairs")
      $0.array { json in
        for (pair, link) in zip(fact.pairs, explanation.links) { write(pair, link, to: &json) }
      }
    }
    json.endLine()
  }

  private static func write(
    _ claim: Claim, _ event: Mention.Event?, _ document: Document, _ offsets: ScalarOffsets, to json: inout JSONWriter
  ) {
    let article = document.article
    json.object {
      $0.member("source", article.id)
      $0.member("published", article.published?.iso)
      if article.isDateInferred { $0.member("inferred", true) }
      if document.sentences.indices.contains(claim.sentence) {
        let sentence = document.sentences[claim.sentence].range
        $0.member("sentence", offsets(sentence))
        $0.key("text")
        $0.value(utf8: document.text[sentence.bytes])
      }
      if case .date(let timex) = claim.value { $0.member("reference", timex.reference?.iso) }
      $0.key("event")
      if let event { $0.event(event, offsets) } else { $0.null() }
    }
  }

  private static func write(_ pair: ClaimPair, _ link: Explanation.Link, to json: inout JSONWriter) {
    json.object {
      $0.member("a", pair.a)
      $0.member("b", pair.b)
      $0.member("joined_by", link.ground.rawValue)
      $0.member("chance", rounded(link.chance))
      $0.member("threshold", rounded(link.threshold))
      $0.member("certainty", link.certainty)
      $0.member("bias", link.bias)
      $0.key("evidence")
      $0.array { json in
        for evidence in link.evidence {
          json.object {
            $0.member("feature", evidence.feature)
            $0.member("value", rounded(evidence.value))
            $0.member("weight", evidence.weight)
            $0.member("contribution", rounded(evidence.contribution))
          }
        }
      }
    }
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
