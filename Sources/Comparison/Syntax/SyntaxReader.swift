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
    var layers = Layers(count: tokens.count)
    text.withUnsafeBufferPointer { text in
      var run: [Range<Int>] = []
      var size = 0
      for sentence in sentences where !sentence.tokens.isEmpty {
        model.findTags(text, tokens: ranges[sentence.tokens], using: scratch)
        for (token, number) in zip(sentence.tokens, scratch.tags) {
          let tag = model.tag(number)
          layers.tags.append(tag)
          layers.lemmas.append(Form(raw: model.lemmaHash(of: ranges[token], in: text, tag: tag.xpos)))
        }
        guard blocks[sentence.block].kind.isCompared else { continue }
        if sentence.tokens.count > SyntaxModel.longestSentence {
          layers.flatten(sentence.tokens)
          continue
        }
        model.readAtoms(run.count, using: scratch)
        run.append(sentence.tokens)
        size += sentence.tokens.count
        if size >= Self.runSize {
          parse(run, &layers, scratch)
          run.removeAll(keepingCapacity: true)
          size = 0
        }
      }
      parse(run, &layers, scratch)
    }
    return DocumentSyntax(
      tags: layers.tags, lemmas: layers.lemmas, heads: layers.heads, relations: layers.relations)
  }

  /// So many tokens are tagged before the first of them is parsed, and parsed before the first relation is named.
  ///
  /// Tagger, parser and labeller have some two megabytes of weights each, and the processor's own cache holds no more than one.
  /// Taken sentence by sentence, each would find its weights driven out by the two others.
  private static let runSize = 1024

  /// What is known of the tokens of a document.
  private struct Layers {
    var tags: [TokenTag] = []
    var lemmas: [Form] = []
    var heads: [Int32]
    var relations: [Deprel]

    init(count: Int) {
      tags.reserveCapacity(count)
      lemmas.reserveCapacity(count)
      heads = [Int32](repeating: -1, count: count)
      relations = [Deprel](repeating: .root, count: count)
    }

    /// A run of tokens without an end hangs on its first.
    mutating func flatten(_ sentence: Range<Int>) {
      for token in sentence.dropFirst() {
        (heads[token], relations[token]) = (Int32(sentence.lowerBound), .dep)
      }
    }
  }

  /// Parses the sentences of a run, of which each is given by its tokens.
  private func parse(_ run: [Range<Int>], _ layers: inout Layers, _ scratch: SyntaxScratch) {
    for (number, sentence) in run.enumerated() {
      model.findHeads(number, using: scratch)
      let first = Int32(sentence.lowerBound)
      for (token, head) in zip(sentence, scratch.heads) { layers.heads[token] = head < 0 ? -1 : head + first }
    }
    for (number, sentence) in run.enumerated() {
      let first = Int32(sentence.lowerBound)
      scratch.heads.removeAll(keepingCapacity: true)
      for token in sentence { scratch.heads.append(layers.heads[token] < 0 ? -1 : layers.heads[token] - first) }
      model.label(number, using: scratch)
      for (token, relation) in zip(sentence, scratch.relations) {
        layers.relations[token] = Deprel(rawValue: relation) ?? .dep
      }
    }
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
