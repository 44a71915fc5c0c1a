import Comparison
import TestSupport

/// The amounts of a text in a notation that a person can read in a table.
///
///     QuantityNotation.of("wounded at least 55 others")   // "at least 55 = 55.. count [others] +"
///
/// `words = bounds unit [what is counted] marks`: one number for an exact amount, `low..high` with an open end left out; `~`
/// approximate, `+` on top of others, `°` implied by an article. The unit `count` is left out where something is counted.
enum QuantityNotation {
  /// The amounts of a text, parted by semicolons.
  static func of(_ text: String, published: CalendarDate? = nil) -> String {
    let document = Document(
      Article(id: "t", text: Array(text.utf8), published: published), lexicon: TestLexicon.english)
    return MentionExtractor(lexicon: TestLexicon.english).mentions(of: document)
      .compactMap { notation($0, in: document) }.joined(separator: "; ")
  }

  private static func notation(_ mention: Mention, in document: Document) -> String? {
    guard case .quantity(let quantity) = mention.value else { return nil }
    var parts = [document.article.string(mention.range), "=", bounds(quantity), quantity.unit]
    if let counted = quantity.counted { parts.append("[\(document.article.string(counted))]") }
    if quantity.isApproximate { parts.append("~") }
    if quantity.isFurther { parts.append("+") }
    if quantity.isImplicit { parts.append("°") }
    return parts.joined(separator: " ")
  }

  private static func bounds(_ quantity: Quantity) -> String {
    if let low = quantity.low, low == quantity.high { return number(low) }
    return (quantity.low.map(number) ?? "") + ".." + (quantity.high.map(number) ?? "")
  }

  private static func number(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return String((value * 1e9).rounded() / 1e9)
  }
}
