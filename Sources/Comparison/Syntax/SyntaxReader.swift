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
    for sentence in sentences {
      let own = model.tag(text, tokens: ranges[sentence.tokens], using: scratch)
      for (offset, tag) in own.enumerated() {
        let token = tokens[sentence.tokens.lowerBound + offset]
        tags.append(tag)
        lemmas.append(Form(raw: model.lemmaHash(of: token.range, in: text, tag: tag.xpos)))
      }
      guard blocks[sentence.block].kind.isCompared else { continue }
      let tree = model.parse(text, tokens: ranges[sentence.tokens], tags: own, using: scratch)
      let first = sentence.tokens.lowerBound
      for offset in tree.heads.indices {
        heads[first + offset] = tree.heads[offset] < 0 ? -1 : tree.heads[offset] + Int32(first)
        relations[first + offset] = tree.relations[offset]
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
