/// Whose age an age is.
extension CandidateFinder {
  /// Whose age it is: the name or person right before it, the noun that it stands by ("a 3-year-old boy"), or the subject of which it
  /// is said ("he is 3", "who turned 17").
  func ageBearer(_ mention: Mention) -> Int? {
    apposedBearer(mention) ?? governingBearer(mention) ?? ownBearer(mention)
  }

  /// "Strand, 68, was elected in 1996": whether an age is set off behind a name, which tells how old somebody is now, whatever day the
  /// clause is of.
  func isAgeOfNow(_ mention: Mention) -> Bool {
    let (before, end) = (mention.tokens.lowerBound - 1, mention.tokens.upperBound)
    guard mention.tokens.count == 1, before > 0, end < document.tokens.count else { return false }
    return switch document.mark(before) {
    case UInt8(ascii: ","): document.mark(end) == UInt8(ascii: ",")
    case UInt8(ascii: "("): document.mark(end) == UInt8(ascii: ")")
    default: false
    }
  }

  /// "The 63-year-old was convicted": the age stands for who has it.
  private func ownBearer(_ mention: Mention) -> Int? {
    let head = headToken(of: mention.tokens)
    guard reading.syntax.tags[head].xpos == .nn, document.tokens[head].form == Form.old,
      reading.referents(of: head).contains(where: { reading.isName($0) || concepts.isA($0, Form.person) })
    else { return nil }
    return head
  }

  /// "Holm, 16, Lund, 17, and Cole, 61": each age goes with the one before its comma or bracket, whatever the tree of the list looks
  /// like.
  private func apposedBearer(_ mention: Mention) -> Int? {
    var at = mention.tokens.lowerBound - 1
    guard at > 0 else { return nil }
    if !counting(at).isDisjoint(with: [.both, .aged]) { at -= 1 }
    guard at > 0, document.mark(at) == UInt8(ascii: ",") || document.mark(at) == UInt8(ascii: "("),
      at - 1 >= document.sentences[mention.sentence].tokens.lowerBound, let term = reading.terms[at - 1],
      reading.isName(term) || concepts.isA(term, Form.person)
    else { return nil }
    // The word of a name that the others hang on.
    var bearer = at - 1
    for _ in 0..<8 {
      let head = Int(reading.syntax.heads[bearer])
      guard head >= 0, reading.terms[head] == term else { break }
      bearer = head
    }
    return bearer
  }

  private func counting(_ token: Int) -> CountingClass { units.counting[document.tokens[token].form] ?? [] }

  private func governingBearer(_ mention: Mention) -> Int? {
    let syntax = reading.syntax
    var at = headToken(of: mention.tokens)
    for _ in 0..<4 {
      let subjects = syntax.children(of: at).lazy.map(Int.init).filter {
        (syntax.relations[$0] == .nsubj || syntax.relations[$0] == .nsubjPassive) && !mention.tokens.contains($0)
      }
      // Of two, one is what the other is called: "Champion Holm died at 88".
      if let subject = subjects.first(where: { syntax.tags[$0].upos == .propn }) ?? subjects.first {
        // "Holm, ⟦who⟧ was 88"
        let isRelative = document.tokens[subject].classes.contains(.relative) && Int(syntax.heads[at]) < subject
        return isRelative && syntax.heads[at] >= 0 ? Int(syntax.heads[at]) : subject
      }
      let head = Int(syntax.heads[at])
      guard head >= 0 else { return nil }
      let tag = syntax.tags[head].upos
      // "Died at the ⟦age⟧ of 88" is he who died.
      if !mention.tokens.contains(head), tag == .noun || tag == .propn, !counting(head).contains(.age),
        !(reading.referents(of: head) + told(of: head)).isEmpty
      {
        return head
      }
      at = head
    }
    return nil
  }

  /// The terms of whose age it is. One that is joined behind the number has an age of its own ("Holm, 16, and Lund").
  func bearers(_ bearer: Int, of mention: Mention) -> [Form] {
    var found = reading.referents(of: bearer, joinedBefore: mention.tokens.lowerBound)
    let (head, before) = (Int(reading.syntax.heads[bearer]), mention.tokens.lowerBound - 1)
    // "Holm and Lund, both 34"
    if before >= 0, counting(before).contains(.both), head >= 0, reading.syntax.relations[bearer] == .conj {
      found += reading.referents(of: head, joinedBefore: bearer)
    }
    return found + told(of: bearer)
  }

  /// What else a noun is said of: "the bear, an old male named Harald".
  private func told(of noun: Int) -> [Form] {
    let syntax = reading.syntax
    var others: [Int] = []
    if syntax.relations[noun] == .appos, syntax.heads[noun] >= 0 { others.append(Int(syntax.heads[noun])) }
    // Read off the words: the parser takes "named" for the verb of the sentence now and then.
    if noun + 2 < document.tokens.count, document.tokens[noun + 1].classes.contains(.naming),
      syntax.tags[noun + 2].upos == .propn
    {
      others.append(noun + 2)
    }
    return others.flatMap { reading.referents(of: $0) }
  }
}
