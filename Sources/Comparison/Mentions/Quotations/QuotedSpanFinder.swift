/// Pairs the quotation marks of a document, block by block.
///
///     "“We waited,” she said. “Nobody came."   →  We waited, · Nobody came.
///
/// Only the outermost pairs count: what is quoted inside a quotation belongs to it. A paragraph whose quotation is not
/// closed while the next one begins with a mark of the same style is quoted to its end, as books of style ask.
struct QuotedSpanFinder {
  let document: Document

  /// The spans in reading order.
  func spans() -> [QuotedSpan] {
    var spans: [QuotedSpan] = []
    var first = 0
    let sentences = document.sentences
    var carried: QuotationMark.Style?
    while first < sentences.count {
      var last = first
      while last + 1 < sentences.count, sentences[last + 1].block == sentences[first].block { last += 1 }
      let block = sentences[first].tokens.lowerBound..<sentences[last].tokens.upperBound
      let next = last + 1 < sentences.count ? sentences[last + 1] : nil
      carried = append(block, number: sentences[first].block, next: next, carried: carried, to: &spans)
      first = last + 1
    }
    return spans
  }

  /// A mark that waits for its partner.
  private struct Open {
    let index: Int
    let style: QuotationMark.Style
  }

  /// Appends the spans of a block; the style of the quotation that goes on in the next block, if one does.
  private func append(
    _ block: Range<Int>, number: Int, next: Sentence?, carried: QuotationMark.Style?, to spans: inout [QuotedSpan]
  ) -> QuotationMark.Style? {
    var open: [Open] = []
    var pairs: [(open: Int, close: Int, depth: Int)] = []
    var at = block.lowerBound
    var tail: Int?  // the closing mark of a quotation that began in an earlier block
    while at < block.upperBound {
      defer { at += 1 }
      guard document.tokens[at].shape.contains(.punctuation), let mark = QuotationMark(document, at, in: block) else {
        continue
      }
      if mark.style.isSingle {
        guard open.isEmpty, mark.mayOpen, let close = SingleMarks(document: document).partner(of: at, mark, in: block)
        else { continue }
        pairs.append((at, close, 0))
        at = close
        continue
      }
      if mark.mayClose, let index = open.lastIndex(where: { $0.style == mark.style }),
        !(mark.mayOpen && document.tokens[at].shape.contains(.spaceBefore))
      {
        pairs.append((open[index].index, at, index))
        open.removeSubrange(index...)
      } else if mark.mayOpen {
        open.append(Open(index: at, style: mark.style))
      } else if let index = open.lastIndex(where: { $0.style == mark.style }) {
        pairs.append((open[index].index, at, index))  // a closing mark set off by a space
        open.removeSubrange(index...)
      } else if mark.mayClose, !mark.mayOpen, let top = open.last, !document.tokens[at - 1].shape.contains(.number) {
        pairs.append((top.index, at, open.count - 1))  // a mark of another style: "…”
        open.removeLast()
      } else if tail == nil, carried == mark.style, pairs.isEmpty, open.isEmpty {
        tail = at
      }
    }
    if let tail {
      spans.append(
        QuotedSpan(
          tokens: block.lowerBound..<tail + 1, content: block.lowerBound..<tail, block: number, isContinuation: true))
    }
    return settle(open, pairs, block, number: number, next: next, carried: carried, to: &spans)
  }

  /// Turns the pairs of a block into spans, and decides what an opening mark without a partner means.
  private func settle(
    _ open: [Open], _ pairs: [(open: Int, close: Int, depth: Int)], _ block: Range<Int>, number: Int, next: Sentence?,
    carried: QuotationMark.Style?, to spans: inout [QuotedSpan]
  ) -> QuotationMark.Style? {
    var unclosed: Open?
    if let lone = open.first {
      let inside = pairs.filter { $0.open > lone.index }
      let nextMark = next.flatMap { QuotationMark(document, $0.tokens.lowerBound, in: $0.tokens) }
      let goesOn = nextMark?.style == lone.style && nextMark?.mayOpen == true
      // Marks that pair off after the lone one speak for a forgotten closing mark, unless the next paragraph goes on.
      if inside.isEmpty || goesOn && inside.allSatisfy({ $0.depth > 0 }) && open.count == 1 { unclosed = lone }
    }
    var covered = block.lowerBound
    for pair in pairs.sorted(by: { $0.open < $1.open }) {
      if let unclosed, pair.open > unclosed.index { break }
      guard pair.open >= covered, pair.close > pair.open + 1, !isNickname(pair.open, pair.close, in: block) else {
        continue
      }
      let isContinuation = pair.open == block.lowerBound && carried != nil
      spans.append(
        QuotedSpan(
          tokens: pair.open..<pair.close + 1, content: pair.open + 1..<pair.close, block: number,
          isContinuation: isContinuation))
      covered = pair.close + 1
    }
    guard let unclosed, unclosed.index + 1 < block.upperBound else { return nil }
    spans.append(
      QuotedSpan(
        tokens: unclosed.index..<block.upperBound, content: unclosed.index + 1..<block.upperBound, block: number,
        carriesOn: true, isContinuation: unclosed.index == block.lowerBound && carried != nil))
    return unclosed.style
  }

  /// "Rosa “Red” Meyer": a word or two in capitals between the words of a name.
  private func isNickname(_ open: Int, _ close: Int, in block: Range<Int>) -> Bool {
    guard close - open <= 3, open > block.lowerBound, close + 1 < block.upperBound else { return false }
    return [open - 1, open + 1, close + 1].allSatisfy { index in
      document.tokens[index].shape.contains(.capitalized)
    } && !document.tokens[close + 1].classes.contains(.pronoun)
  }
}
