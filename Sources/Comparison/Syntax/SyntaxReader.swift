/// Tags, lemmatizes and parses all sentences of a document.
///
/// Only the blocks that are compared are parsed: the tree of a caption or of page furniture is needed by nobody.
struct SyntaxReader {
  let model: SyntaxModel

  func read(
    _ text: [UInt8], tokens: [Token], sentences: [Sentence], blocks: [Block]
  ) -> DocumentSyntax {
    let scratch = SyntaxScratch()
    let ranges = tokens.map(\.range)
    var tags: [TokenTag] = []
    var lemmas: [Form] = []
    tags.reserveCapacity(tokens.count)
    lemmas.reserveCapacity(tokens.count)
    var heads = [Int32](repeating: -1, count: tokens.count)
    var relations = [Deprel](repeating: .root, count: tokens.count)
    text.withUnsafeBufferPointer { text in
      for sentence in sentences where !sentence.tokens.isEmpty {
        model.findTags(text, tokens: ranges[sentence.tokens], using: scratch)
        let first = sentence.tokens.lowerBound
        for (offset, number) in scratch.tags.enumerated() {
          let tag = model.tag(number)
          tags.append(tag)
          lemmas.append(Form(raw: model.lemmaHash(of: ranges[first + offset], in: text, tag: tag.xpos)))
        }
        guard blocks[sentence.block].kind.isCompared else { continue }
        if sentence.tokens.count > SyntaxModel.longestSentence {
          for token in sentence.tokens.dropFirst() { (heads[token], relations[token]) = (Int32(first), .dep) }
          continue
        }
        model.parse(using: scratch)
        for (offset, head) in scratch.heads.enumerated() {
          heads[first + offset] = head < 0 ? -1 : head + Int32(first)
          relations[first + offset] = Deprel(rawValue: scratch.relations[offset]) ?? .dep
        }
      }
    }
    return DocumentSyntax(tags: tags, lemmas: lemmas, heads: heads, relations: relations)
  }
}

extension DocumentSyntax {
  /// Tokens without a model: no tags, each form its own lemma, each token a root.
  static func unread(_ tokens: [Token]) -> DocumentSyntax {
    DocumentSyntax(
      tags: tokens.map { _ in TokenTag(.nfp, .x) }, lemmas: tokens.map(\.form),
      heads: tokens.map { _ in -1 }, relations: tokens.map { _ in .root })
  }
}
