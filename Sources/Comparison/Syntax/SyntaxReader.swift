/// Tags, lemmatizes and parses all sentences of some documents.
///
/// Only the blocks that are compared are parsed: the tree of a caption or of page furniture is needed by nobody.
struct SyntaxReader {
  let model: SyntaxModel
  /// What mends the lemmas of verbs that the model does not know; nil to leave them.
  var spelling: VerbSpelling?
  /// By what tags are mended; nil to leave them.
  var words: TagLexicon?

  /// The syntax of each document.
  func read(_ layouts: [Layout]) -> [DocumentSyntax] {
    let scratch = SyntaxScratch()
    var layers = layouts.map { Layers(count: $0.tokens.count) }
    var run: [Parsed] = []
    var size = 0
    for (number, layout) in layouts.enumerated() {
      let ranges = layout.tokens.map(\.range)
      layout.article.text.withUnsafeBufferPointer { text in
        for sentence in layout.sentences where !sentence.tokens.isEmpty {
          model.findTags(text, tokens: ranges[sentence.tokens], using: scratch)
          mendTags(of: sentence, in: layout, text, scratch)
          for (token, found) in zip(sentence.tokens, scratch.tags) {
            let tag = model.tag(found)
            layers[number].tags.append(tag)
            layers[number].lemmas.append(lemma(of: ranges[token], in: text, tag.xpos))
          }
          guard layout.blocks[sentence.block].kind.isCompared else { continue }
          if sentence.tokens.count > SyntaxModel.longestSentence {
            layers[number].flatten(sentence.tokens)
            continue
          }
          model.readAtoms(using: scratch)
          run.append(Parsed(document: number, tokens: sentence.tokens))
          size += sentence.tokens.count
          if size >= Self.runSize {
            parse(run, &layers, scratch)
            run.removeAll(keepingCapacity: true)
            size = 0
          }
        }
      }
    }
    parse(run, &layers, scratch)
    return layers.map {
      DocumentSyntax(tags: $0.tags, lemmas: $0.lemmas, heads: $0.heads, relations: $0.relations)
    }
  }

  /// Mends the tags of a sentence before the parser goes by them.
  private func mendTags(
    of sentence: Sentence, in layout: Layout, _ text: UnsafeBufferPointer<UInt8>, _ scratch: SyntaxScratch
  ) {
    let kind = layout.blocks[sentence.block].kind
    guard let words, kind.isCompared else { return }
    let found = scratch.tags.map(model.tag)
    let mended = TagRepair(
      tokens: layout.tokens[sentence.tokens], text: text, words: words, spelling: spelling, isHeadline: kind != .body
    ).mended(found)
    for place in mended.indices where mended[place] != found[place] {
      scratch.tags[place] = model.number(of: mended[place])
    }
  }

  private func lemma(of token: TextRange, in text: UnsafeBufferPointer<UInt8>, _ tag: XPOS) -> Form {
    let guess = Form(raw: model.lemmaHash(of: token, in: text, tag: tag))
    guard let spelling, VerbSpelling.concerns(tag) else { return guess }
    let verb = spelling.verb(insteadOf: guess) {
      Array(LoweredBytes(UnsafeBufferPointer(rebasing: text[Int(token.start)..<Int(token.end)])))
    }
    return verb.map { Form(utf8: $0) } ?? guess
  }

  /// So many tokens are tagged before the first of them is parsed, and parsed before the first relation is named.
  ///
  /// Tagger, parser and labeller have some two and a half megabytes of weights each, and the processor's own cache holds no more
  /// than one. Taken sentence by sentence, each would find its weights driven out by the two others; by the thousand tokens,
  /// which is an article, each still spends half of its waiting on what it had before. What is kept meanwhile is
  /// three quarters of a megabyte.
  private static let runSize = 1 << 15

  /// A sentence of a run: the document and its tokens there.
  private struct Parsed {
    let document: Int
    let tokens: Range<Int>
  }

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

  /// Parses the sentences of a run, and forgets them.
  private func parse(_ run: [Parsed], _ layers: inout [Layers], _ scratch: SyntaxScratch) {
    for (number, sentence) in run.enumerated() {
      model.findHeads(number, using: scratch)
      let first = Int32(sentence.tokens.lowerBound)
      for (token, head) in zip(sentence.tokens, scratch.heads) {
        layers[sentence.document].heads[token] = head < 0 ? -1 : head + first
      }
    }
    for (number, sentence) in run.enumerated() {
      let first = Int32(sentence.tokens.lowerBound)
      scratch.heads.removeAll(keepingCapacity: true)
      for head in layers[sentence.document].heads[sentence.tokens] {
        scratch.heads.append(head < 0 ? -1 : head - first)
      }
      model.label(number, using: scratch)
      for (token, relation) in zip(sentence.tokens, scratch.relations) {
        layers[sentence.document].relations[token] = Deprel(rawValue: relation) ?? .dep
      }
    }
    scratch.atoms.removeAll()
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
