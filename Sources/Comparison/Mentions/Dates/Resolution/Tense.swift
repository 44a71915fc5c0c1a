/// The time a verb speaks of, as far as it helps to tell which Tuesday is meant.
enum Tense: Sendable {
  case past, present, future, unknown
}

/// Finds the verb that rules an expression of time, and its tense.
///
/// Where the sentence was parsed, the verb is the nearest one above the expression in the tree: in "said on Friday that it will
/// close", said rules Friday. Without a tree, or where none is above, it is the nearest one before it in the sentence, else the
/// first one behind.
struct TenseReader {
  let document: Document
  let words: [DateWord]

  /// The tense around some tokens of a sentence, and whether a verb has them as its own time, so that it is sure.
  func tense(around match: Range<Int>, in sentence: Int) -> (tense: Tense, isSure: Bool) {
    let tree = treeTense(match)
    let found = tree?.tense ?? nearTense(match, in: document.sentences[sentence].tokens)
    // Headlines tell in the present what is past ("Court frees minister on Friday"); elsewhere a present verb with a day is a
    // plan: "The court sits on Friday".
    let kind = document.blocks[document.sentences[sentence].block].kind
    if found == .present, tree?.isSure == true { return (kind == .title || kind == .heading ? .past : .future, false) }
    return (found, tree?.isSure ?? false)
  }

  /// The tense of the verbs above an expression in the tree.
  private func treeTense(_ match: Range<Int>) -> (tense: Tense, isSure: Bool)? {
    let syntax = document.syntax
    guard let first = match.first, syntax.tags[first].upos != .x else { return nil }
    guard let top = match.first(where: { !match.contains(Int(syntax.heads[$0])) }) else { return nil }
    // "The vote is on Friday": the day is itself the predicate.
    if syntax.child(of: top, .cop) != nil, let tense = clauseTense(top) { return (tense, true) }
    let relation = syntax.relations[top].base
    let isOwn = relation == .obl || relation == .advmod
    if isOwn, isPlan(top) { return (.future, true) }
    for (steps, token) in syntax.path(from: top).dropFirst().prefix(8).enumerated() {
      guard let tense = clauseTense(token) else { continue }
      // "to recover from Monday's debate": an aim says nothing of the times of other things.
      let isAim = tense == .future && syntax.tags[token].xpos == .vb && syntax.child(of: token, .aux) == nil
      return isAim && !(isOwn && steps == 0) ? (.unknown, false) : (tense, isOwn && steps == 0)
    }
    return nil
  }

  /// "The vote planned ⟦for Thursday⟧": what is planned, called or set for a day lies ahead.
  private func isPlan(_ day: Int) -> Bool {
    let (syntax, verb) = (document.syntax, Int(document.syntax.heads[day]))
    guard verb >= 0, syntax.tags[verb].xpos == .vbn, syntax.child(of: verb, .obj) == nil,
      let mark = syntax.child(of: day, .case)
    else { return false }
    return words[mark].isA(.planned) && mark > verb
  }

  /// The tense of the clause that a token heads: a verb with its auxiliaries, or a predicate with its copula.
  private func clauseTense(_ token: Int) -> Tense? {
    let syntax = document.syntax
    var auxiliary: Tense?
    var isInfinitive = false
    for child in syntax.children(of: token).lazy.map({ Int($0) }) {
      switch syntax.relations[child] {
      case .aux, .auxPassive, .cop: auxiliary = auxiliary ?? auxiliaryTense(child)
      case .mark where syntax.tags[child].xpos == .to:
        // "Was ⟦to⟧ be held": what was ahead when it was told.
        if auxiliary == .past || auxiliary == .present { return .future }
        isInfinitive = true
      default: break
      }
    }
    if let auxiliary, syntax.tags[token].xpos != .vb || !isInfinitive {
      // "has met", "have been closed": over and done.
      let isPerfect = syntax.tags[token].xpos == .vbn && auxiliary == .present && hasHave(token)
      return isPerfect ? .past : auxiliary
    }
    switch syntax.tags[token].xpos {
    case .vbd, .vbn: return .past
    case .vbz, .vbp: return document.tokens[token].classes.contains(.reporting) ? .past : .present
    case .vb where isInfinitive: return infinitiveTense(token)
    case .md: return auxiliaryTense(token)
    default: return nil
    }
  }

  /// "is expected to meet", "plans to meet": ahead; "managed to flee": what its verb says.
  private func infinitiveTense(_ token: Int) -> Tense? {
    let head = Int(document.syntax.heads[token])
    guard head >= 0 else { return .future }
    switch document.syntax.tags[head].xpos {
    case .vbd: return .past
    case .vbn: return hasPassive(head) ? .future : .past
    default: return .future
    }
  }

  private func auxiliaryTense(_ token: Int) -> Tense? {
    switch document.syntax.tags[token].xpos {
    case .md: .future
    case .vbd: .past
    case .vbz, .vbp: .present
    default: nil
    }
  }

  private func hasHave(_ token: Int) -> Bool {
    document.syntax.children(of: token).contains { document.tokens[Int($0)].classes.contains(.have) }
  }

  private func hasPassive(_ token: Int) -> Bool { document.syntax.child(of: token, .auxPassive) != nil }

  /// The tense of the nearest verb before, else behind.
  private func nearTense(_ match: Range<Int>, in sentence: Range<Int>) -> Tense {
    var at = match.lowerBound - 1
    let floor = max(sentence.lowerBound, match.lowerBound - 20)
    while at >= floor {
      if let found = wordTense(at, in: sentence) { return found }
      at -= 1
    }
    at = match.upperBound
    let ceiling = min(sentence.upperBound, match.upperBound + 20)
    while at < ceiling {
      if let found = wordTense(at, in: sentence) { return found }
      at += 1
    }
    return .unknown
  }

  /// The tense of one token, where it is a verb that shows one.
  private func wordTense(_ at: Int, in sentence: Range<Int>) -> Tense? {
    let word = words[at]
    let token = document.tokens[at]
    if word.isA(.futureVerb) || token.classes.contains(.modal) { return .future }
    // "will have", "may be": the modal before rules.
    if word.isA(.presentVerb), at > sentence.lowerBound, words[at - 1].isA(.futureVerb) { return .future }
    if word.isA(.pastVerb) { return .past }
    if word.isA(.presentVerb) { return isGoing(at, in: sentence) ? .future : .present }
    // A regular past: "killed", "voted".
    guard token.shape.contains(.word), !token.shape.contains(.capitalized), token.range.count >= 4 else { return nil }
    let bytes = document.text[token.range.bytes]
    let (a, b, c) = (bytes[bytes.endIndex - 3], bytes[bytes.endIndex - 2], bytes[bytes.endIndex - 1])
    return b == 0x65 && c == 0x64 && a != 0x65 ? .past : nil
  }

  /// "is to meet", "are expected to": present words for what is ahead.
  private func isGoing(_ at: Int, in sentence: Range<Int>) -> Bool {
    let end = min(at + 5, sentence.upperBound)
    return at + 1 < end && document.tokens[(at + 1)..<end].contains { $0.classes.contains(.to) }
  }
}
