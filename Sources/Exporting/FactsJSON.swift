import Comparison

/// Writes what one article says as one line of JSON: `rashomon.facts/1`.
public enum FactsJSON {
  /// Appends the line of a document, with the line feed.
  public static func write(_ document: Document, _ mentions: [Mention], to json: inout JSONWriter) {
    let offsets = ScalarOffsets(document.text)
    let article = document.article
    json.object {
      $0.member("schema", "rashomon.facts/1")
      $0.member("id", article.id)
      $0.member("title", article.title)
      $0.member("source", article.source)
      $0.member("published", article.published?.iso)
      $0.key("sentences")
      $0.array { json in for sentence in document.sentences { json.value(offsets(sentence.range)) } }
      $0.key("mentions")
      $0.array { json in
        for mention in mentions {
          write(mention, document, offsets, to: &json)
          json.drain()
        }
      }
    }
    json.endLine()
  }

  private static func write(
    _ mention: Mention, _ document: Document, _ offsets: ScalarOffsets, to json: inout JSONWriter
  ) {
    let range = offsets(mention.range)
    json.object {
      $0.member("kind", mention.value.kind)
      $0.member("start", range.lowerBound)
      $0.member("end", range.upperBound)
      $0.key("text")
      $0.value(utf8: document.text[mention.range.bytes])
      $0.member("sentence", mention.sentence)
      $0.key("value")
      switch mention.value {
      case .quantity(let quantity): $0.quantity(quantity, in: document)
      case .date(let timex): $0.timex(timex)
      case .name(let name): $0.name(kind: name.kind, canonical: name.canonical)
      case .quotation(let quotation): $0.quotation(quotation, offsets)
      case .event(let event): $0.event(event, offsets)
      case .role(let role): $0.role(role, offsets)
      case .place(let place): $0.place(place, in: document, offsets)
      }
    }
  }
}

extension Mention.Value {
  /// The kind as the contract names it.
  var kind: String {
    switch self {
    case .quantity: "quantity"
    case .date: "date"
    case .name: "name"
    case .quotation: "quotation"
    case .event: "event"
    case .role: "role"
    case .place: "place"
    }
  }
}
