import Comparison

/// Writes what each article leaves out and what it alone tells as one line of JSON: `rashomon.silences/1`.
public enum SilencesJSON {
  /// Appends the line, with the line feed; facts have the form of `rashomon.comparison/1`.
  ///
  /// - Parameter tellers: how many other origins must tell what counts as left out.
  public static func write(_ comparison: Comparison, atLeast tellers: Int, to json: inout JSONWriter) {
    let offsets = comparison.documents.map { ScalarOffsets($0.text) }
    func list(_ facts: [Int], _ json: inout JSONWriter) {
      json.array { json in
        for fact in facts { ComparisonJSON.write(comparison.facts[fact], comparison.documents, offsets, to: &json) }
      }
    }
    json.object {
      $0.member("schema", "rashomon.silences/1")
      $0.member("at_least", tellers)
      $0.key("sources")
      $0.array { json in
        for silence in comparison.silences(atLeast: tellers) {
          json.object {
            $0.member("id", comparison.documents[silence.source].article.id)
            $0.key("left_out")
            list(silence.leftOut, &$0)
            $0.key("alone")
            list(silence.alone, &$0)
          }
        }
      }
    }
    json.endLine()
  }
}
