import Comparison

/// Where articles say what the base does not: words of passages on a fact that both tell, and numbers, dates and names that
/// stand nowhere in the base.
///
/// Made for each article when it comes onto the screen, and kept: a frame is drawn far more often than a base is chosen, and of
/// fifty articles four are seen.
struct BaseDifferences: Sendable {
  private let base: Int
  /// What the base names, by what makes two mentions the same.
  private let known: Set<String>
  /// For each article that was asked for the ranges, in UTF-8 bytes, by start.
  private var ranges: [Int: [TextRange]] = [:]

  /// Holds articles of a comparison against one.
  init(_ comparison: Comparison, base: Int) {
    self.base = base
    known =
      comparison.mentions.indices.contains(base)
      ? Set(comparison.mentions[base].compactMap { BaseDifferences.key($0.value) }) : []
  }

  /// Finds the differences of an article, once.
  mutating func find(_ source: Int, in comparison: Comparison) {
    guard ranges[source] == nil, source != base, comparison.mentions.indices.contains(source) else { return }
    var found: [TextRange] = []
    let document = comparison.documents[source]
    for mention in comparison.mentions[source] {
      guard let key = BaseDifferences.key(mention.value), !known.contains(key),
        document.sentences.indices.contains(mention.sentence),
        document.blocks[document.sentences[mention.sentence].block].kind.isCompared
      else { continue }
      found.append(mention.range)
    }
    for fact in comparison.facts where fact.kind != .name {
      guard let own = fact.claims(of: base).first else { continue }
      let words = comparison.documents[base].article.string(fact.claims[own].passage)
      for claim in fact.claims(of: source) {
        found += BaseDifferences.words(document.article.text, fact.claims[claim].passage, notIn: words)
      }
    }
    // Overlapping ranges become one, so that each byte is drawn once and a search by start finds all.
    ranges[source] = found.sorted().reduce(into: []) { merged, range in
      if let last = merged.last, range.start <= last.end {
        merged[merged.count - 1] = last.union(range)
      } else {
        merged.append(range)
      }
    }
  }

  /// The ranges of an article that share a byte with one.
  func ranges(in range: TextRange, of source: Int) -> [TextRange] {
    guard let list = ranges[source] else { return [] }
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].end <= range.start { low = middle + 1 } else { high = middle }
    }
    return Array(list[low...].prefix { $0.start < range.end })
  }

  /// What makes two mentions the same; nil for what is told in words, which is
  /// held against the base word by word.
  private static func key(_ value: Mention.Value) -> String? {
    switch value {
    case .quantity(let quantity): "quantity " + quantity.display
    case .date(let timex): "date " + timex.value
    case .name(let name): "name " + name.canonical
    case .quotation, .event, .role, .place: nil
    }
  }

  /// The words of a passage that a wording does not have in the same order.
  private static func words(_ text: [UInt8], _ passage: TextRange, notIn wording: String) -> [TextRange] {
    let own = String(decoding: text[passage.bytes], as: UTF8.self)
    let shared = Collation(wording, own).isShared.1
    var result: [TextRange] = []
    var index = 0
    var at = Int(passage.start)
    while at < Int(passage.end) {
      if Collation.isBlank(text[at]) {
        at += 1
        continue
      }
      let start = at
      while at < Int(passage.end), !Collation.isBlank(text[at]) { at += 1 }
      if shared.indices.contains(index), !shared[index] { result.append(TextRange(start, at)) }
      index += 1
    }
    return result
  }
}
