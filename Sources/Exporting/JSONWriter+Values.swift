import Comparison

/// The values of mentions and claims in the form of the contract (`rashomon.facts/1`, `rashomon.comparison/1`).
extension JSONWriter {
  /// Writes an amount: its bounds, unit and what is counted.
  mutating func quantity(_ quantity: Quantity, in document: Document) {
    object {
      $0.member("low", quantity.low)
      $0.member("high", quantity.high)
      $0.member("approximate", quantity.isApproximate)
      $0.member("unit", quantity.unit)
      $0.member("of", quantity.counted.map { document.article.line($0) })
      if quantity.isFurther { $0.member("further", true) }
      if quantity.isImplicit { $0.member("implicit", true) }
    }
  }

  /// Writes a TIMEX3 value and the days it covers.
  mutating func timex(_ timex: Timex) {
    object {
      $0.member("timex", timex.value)
      $0.member("type", timex.kind.rawValue)
      $0.member("from", timex.days?.lowerBound.iso)
      $0.member("until", timex.days?.upperBound.iso)
      if timex.isApproximate { $0.member("approximate", true) }
      if timex.isRelative { $0.member("relative", true) }
    }
  }

  /// Writes what a name names and its canonical spelling.
  mutating func name(kind: Name.Kind, canonical: String) {
    object {
      $0.member("type", kind.rawValue)
      $0.member("canonical", canonical)
    }
  }

  /// Writes the spans of a quotation.
  mutating func quotation(_ quotation: Quotation, _ offsets: ScalarOffsets) {
    object {
      $0.member("direct", quotation.isDirect)
      $0.member("content", offsets(quotation.content))
      $0.member("speaker", quotation.speaker.map { offsets($0) })
      $0.member("cue", quotation.cue.map { offsets($0) })
      if let name = quotation.speakerName { $0.member("name", name) }
    }
  }

  /// Writes the value of a claim.
  mutating func claim(_ value: Claim.Value, in document: Document) {
    switch value {
    case .quantity(let quantity): self.quantity(quantity, in: document)
    case .date(let timex): self.timex(timex)
    case .name(let canonical, let kind): name(kind: kind, canonical: canonical)
    case .quotation(let words, let speaker):
      object {
        $0.member("words", words)
        $0.member("speaker", speaker)
      }
    case .text(let text): object { $0.member("text", text) }
    }
  }
}
