extension SyntaxModel {
  /// The longest sentence that is parsed; a longer run of tokens without an end is no sentence but a table or a list.
  static let longestSentence = 2000

  /// Parses the tokens of one sentence that ``tag(_:tokens:using:)`` has tagged.
  ///
  /// - Parameters:
  ///   - text: the article's UTF-8 text.
  ///   - tokens: byte ranges of the sentence's tokens, in order.
  ///   - tags: their tags, as many as tokens.
  ///   - scratch: working memory.
  /// - Returns: one tree over the tokens. Of more than 2000 tokens all but the first hang on the first as `dep`.
  ///
  /// An arc-hybrid parser with a beam chooses the heads, then a classifier the relations, from the root down.
  public func parse(
    _ text: [UInt8], tokens: ArraySlice<TextRange>, tags: [TokenTag], using scratch: SyntaxScratch
  ) -> SentenceSyntax {
    text.withUnsafeBufferPointer { parse($0, tokens: tokens, tags: tags, using: scratch) }
  }

  /// Parses a sentence of a text that is given as a buffer; see ``parse(_:tokens:tags:using:)``.
  public func parse(
    _ text: UnsafeBufferPointer<UInt8>, tokens: ArraySlice<TextRange>, tags: [TokenTag], using scratch: SyntaxScratch
  ) -> SentenceSyntax {
    guard !tokens.isEmpty, tokens.count == tags.count else { return SentenceSyntax(tags: [], heads: [], relations: []) }
    guard tokens.count <= Self.longestSentence else { return flat(tags) }
    fold(text, tokens: tokens, into: scratch)
    scratch.tags.removeAll(keepingCapacity: true)
    for tag in tags { scratch.tags.append(number(of: tag)) }
    parse(using: scratch)
    return SentenceSyntax(
      tags: tags, heads: scratch.heads, relations: scratch.relations.map { Deprel(rawValue: $0) ?? .dep })
  }

  /// Parses the sentence whose words and tags lie in the working memory, and leaves heads and relations there.
  func parse(using scratch: SyntaxScratch) {
    scratch.atoms.read(scratch.words, tags: scratch.tags) { isVerb[Int($0)] }
    bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      _ = ParserFeatures.with(scratch.atoms) { reader -> Void? in
        findHeads(reader, base, scratch)
        label(reader, base, scratch)
      }
    }
  }

  private func flat(_ tags: [TokenTag]) -> SentenceSyntax {
    SentenceSyntax(
      tags: tags, heads: tags.indices.map { $0 == 0 ? -1 : 0 }, relations: tags.indices.map { $0 == 0 ? .root : .dep })
  }

  /// The number of a tag among the model's classes; the first with its Penn tag where the pair is none of them.
  private func number(of tag: TokenTag) -> UInt8 {
    UInt8(truncatingIfNeeded: numbers[Int(tag.xpos.rawValue) * UPOS.allCases.count + Int(tag.upos.rawValue)])
  }

  private func findHeads(_ reader: ParserFeatures, _ base: UnsafeRawPointer, _ scratch: SyntaxScratch) {
    let search = scratch.search
    search.margin = transitions.margin
    search.keepsHistory = false
    search.begin(count: scratch.atoms.count)
    scratch.features.withUnsafeMutableBufferPointer { features in
      guard let feature = features.baseAddress else { return }
      scratch.places.read(reader, count: scratch.atoms.count, transitions, base, feature)
      scratch.places.with { sums in
        while !search.isDone {
          search.advance { state, scores in
            let together = transitions.sum(feature, reader.fillTogether(state, feature), of: base)
            let sum = together &+ PlaceScores.sum(state, sums)
            (scores[0], scores[1], scores[2]) = (sum[0], sum[1], sum[2])
          }
        }
      }
    }
    search.heads(into: &scratch.heads)
  }

  private func label(_ reader: ParserFeatures, _ base: UnsafeRawPointer, _ scratch: SyntaxScratch) {
    scratch.tree.read(scratch.heads)
    scratch.relations.removeAll(keepingCapacity: true)
    for _ in scratch.heads { scratch.relations.append(0) }
    let features = LabellerFeatures(reader, scratch.tree)
    scratch.features.withUnsafeMutableBufferPointer { hashes in
      scratch.scores.withUnsafeMutableBufferPointer { scores in
        scratch.relations.withUnsafeMutableBufferPointer { relations in
          guard let hash = hashes.baseAddress, let score = scores.baseAddress, let relation = relations.baseAddress
          else {
            return
          }
          for token in scratch.tree.topDown {
            let at = Int(token)
            if scratch.heads[at] < 0 {
              relation[at] = Deprel.root.rawValue
            } else if case let sole = soleRelations.number(of: features.pair(at), in: base), sole != 0 {
              relation[at] = UInt8(truncatingIfNeeded: sole - 1)
            } else {
              let size = features.fill(at, relations: relation, hash)
              relation[at] = labels.best(hash, size, score, classes: Deprel.allCases.count, of: base)
            }
          }
        }
      }
    }
  }
}
