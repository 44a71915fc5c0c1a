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
    scratch.atoms.removeAll()
    readAtoms(using: scratch)
    findHeads(0, using: scratch)
    label(0, using: scratch)
    return SentenceSyntax(
      tags: tags, heads: scratch.heads, relations: scratch.relations.map { Deprel(rawValue: $0) ?? .dep })
  }

  /// Adds the sentence whose words and tags lie in the working memory to the run.
  func readAtoms(using scratch: SyntaxScratch) {
    scratch.atoms.append(scratch.words, tags: scratch.tags) { groups[Int($0)] }
  }

  /// Finds the heads of a sentence of the run, and leaves them in the working memory.
  func findHeads(_ number: Int, using scratch: SyntaxScratch) {
    bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      ParserFeatures.with(scratch.atoms, sentence: number) { findHeads($0, base, scratch) }
    }
  }

  /// Names the relations of a sentence of the run whose heads lie in the working memory, and leaves them there.
  func label(_ number: Int, using scratch: SyntaxScratch) {
    bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      ParserFeatures.with(scratch.atoms, sentence: number) { label($0, base, scratch) }
    }
  }

  private func flat(_ tags: [TokenTag]) -> SentenceSyntax {
    SentenceSyntax(
      tags: tags, heads: tags.indices.map { $0 == 0 ? -1 : 0 }, relations: tags.indices.map { $0 == 0 ? .root : .dep })
  }

  /// The number of a tag among the model's classes; the first with its Penn tag where the pair is none of them.
  func number(of tag: TokenTag) -> UInt8 {
    UInt8(truncatingIfNeeded: numbers[Int(tag.xpos.rawValue) * UPOS.allCases.count + Int(tag.upos.rawValue)])
  }

  private func findHeads(_ reader: ParserFeatures, _ base: UnsafeRawPointer, _ scratch: SyntaxScratch) {
    let search = scratch.search
    search.margin = transitions.margin
    search.begin(count: reader.count)
    let known = scratch.sums
    known.begin()
    scratch.features.withUnsafeMutableBufferPointer { features in
      guard let feature = features.baseAddress else { return }
      scratch.places.read(reader, transitions, base, feature)
      groupWeights.with(base) { grouped in
        scratch.places.with { sums in
          while !search.isDone {
            search.advance(
              leads: transitions.leads,
              first: { state in
                var first = TransitionWeights.Sums()
                grouped.add(reader, state, to: &first)
                return first.three &+ PlaceScores.sum(state, sums)
              },
              rest: { state in
                known.sum(state) {
                  var rest = TransitionWeights.Sums()
                  reader.together(state) { transitions.add($0, of: base, to: &rest) }
                  return rest.three
                }
              })
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
    let order = scratch.tree.topDown
    LabellerFeatures.with(reader, scratch.tree) { features in
      scratch.relations.withUnsafeMutableBufferPointer { relations in
        guard let relation = relations.baseAddress else { return }
        scratch.withStages(labels, base, classes: Deprel.allCases.count) { stages, open in
          for start in stride(from: 0, to: order.count, by: SyntaxScratch.window) {
            let window = order[start..<min(order.count, start + SyntaxScratch.window)]
            window.withUnsafeBufferPointer { chooseRelations($0, features, stages, open, relation) }
          }
        }
      }
    }
  }

  /// Chooses the relations of a window of tokens, as the tagger does the tags: what the tree alone tells in two stages, and
  /// for what is still open the relations above and before.
  @inline(__always)
  private func chooseRelations(
    _ window: UnsafeBufferPointer<Int32>, _ features: LabellerFeatures, _ stages: StagedClassifier,
    _ open: UnsafeMutablePointer<UInt8>, _ relations: UnsafeMutablePointer<UInt8>
  ) {
    var count = 0
    for place in 0..<window.count {
      let token = Int(window[place])
      let sole = soleRelation(token, features, stages.base)
      relations[token] = sole ?? 0
      open[count] = UInt8(truncatingIfNeeded: place)
      count &+= sole == nil ? 1 : 0
    }
    stages.clear(places: window.count)
    stages.add(open, count) { features.fillFirst(Int(window[$0]), $1) }
    count = stages.settle(open, count, stage: 0) { relations[Int(window[$0])] = $1 }
    stages.add(open, count) { features.fillMore(Int(window[$0]), $1) }
    count = stages.settle(open, count, stage: 1) { relations[Int(window[$0])] = $1 }
    for at in 0..<count {
      let token = Int(window[Int(open[at])])
      relations[token] = stages.choose(Int(open[at])) { features.fillRelations(token, relations: relations, $0) }
    }
  }

  /// The relation of a token that needs no features: the root's, and one that the tags tell.
  @inline(__always)
  private func soleRelation(_ token: Int, _ features: LabellerFeatures, _ base: UnsafeRawPointer) -> UInt8? {
    if features.tree[token].head < 0 { return Deprel.root.rawValue }
    let sole = soleRelations.number(of: features.tags(token), in: base)
    return sole == 0 ? nil : UInt8(truncatingIfNeeded: sole - 1)
  }
}
