import Comparison

/// Writes an article's text with what is known of it and the kind of each paragraph, as one line of JSON:
/// `rashomon.text/1`.
public enum TextJSON {
  /// Appends the line of a document, with the line feed.
  public static func write(_ document: Document, to json: inout JSONWriter) {
    let offsets = ScalarOffsets(document.text)
    let article = document.article
    json.object {
      $0.member("schema", "rashomon.text/1")
      $0.member("id", article.id)
      $0.member("title", article.title)
      $0.member("source", article.source)
      $0.member("author", article.author)
      $0.member("date", article.published?.iso)
      $0.member("url", article.url)
      $0.member("sha256", article.sha256)
      $0.key("text")
      $0.value(utf8: document.text[...])
      $0.key("paragraphs")
      $0.array { json in
        for block in document.blocks {
          let range = offsets(block.range)
          json.object {
            $0.member("kind", block.kind.rawValue)
            $0.member("start", range.lowerBound)
            $0.member("end", range.upperBound)
          }
        }
      }
    }
    json.endLine()
  }
}
