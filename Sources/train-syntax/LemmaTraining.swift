import Comparison

/// Learns lemma rules: for each ending the edit that most words with it need, and entries for the words that need another.
struct LemmaTraining {
  /// Strip so many bytes, then add these.
  private struct Edit: Hashable {
    let strip: Int
    let letters: [UInt8]

    init(from form: [UInt8], to lemma: [UInt8]) {
      var shared = 0
      while shared < min(form.count, lemma.count), form[shared] == lemma[shared] { shared += 1 }
      strip = form.count - shared
      letters = Array(lemma[shared...])
    }

    func precedes(_ other: Edit) -> Bool {
      strip != other.strip ? strip < other.strip : letters.lexicographicallyPrecedes(other.letters)
    }
  }

  private struct Word: Hashable {
    let form: [UInt8]
    /// Tags of one inflection group count as one word.
    let group: UInt64
    let tag: XPOS

    init(_ form: [UInt8], _ tag: XPOS) {
      self.form = form
      group = InflectionGroup.of(tag)
      self.tag = group == 0 ? tag : XPOS.allCases.first { InflectionGroup.of($0) == InflectionGroup.of(tag) } ?? tag
    }
  }

  private var edits: [Edit: UInt16] = [:]
  private var order: [Edit] = []
  private var rules: [UInt64: UInt16] = [:]
  private var words: [UInt64: UInt16] = [:]

  init(_ train: [TreebankSentence], _ irregular: IrregularForms) {
    var counts: [Word: [Edit: Int]] = [:]
    for sentence in train {
      for at in sentence.tokens.indices {
        let word = Word(Self.lowered(sentence, at), sentence.tags[at].xpos)
        let edit = Edit(from: word.form, to: sentence.lemmas[at].map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 })
        // Beyond this an edit is no inflection but a replaced word, as in corrected typing errors.
        if edit.strip < 40, edit.letters.count < 40 { counts[word, default: [:]][edit, default: 0] += 1 }
      }
    }
    var chosen: [Word: (edit: Edit, uses: Int)] = [:]
    for (word, uses) in counts {
      guard let best = uses.max(by: { $0.value != $1.value ? $0.value < $1.value : $1.key.precedes($0.key) }) else {
        continue
      }
      chosen[word] = (best.key, uses.values.reduce(0, +))
    }
    for entry in irregular.entries {
      let word = Word(entry.form, entry.tag)
      // What the treebank has seen five times is trusted more: "found" is "find", "saw" is "see". Fewer are the whim of a few texts:
      // its two "bases" are reasons, not places.
      if let known = chosen[word], known.uses >= 5 { continue }
      chosen[word] = (Edit(from: entry.form, to: entry.lemma), 2)
    }
    learnRules(
      chosen.filter { $0.key.group != 0 && $0.key.form.allSatisfy { (0x61...0x7a).contains($0) || $0 >= 0x80 } })
    learnWords(chosen)
    print("lemmas: \(rules.count) endings, \(words.count) words, \(order.count) edits")
  }

  var sections: [(ModelFormat.Section, [UInt8])] {
    var entries = ByteWriter()
    entries.number(UInt32(order.count))
    var letters: [UInt8] = []
    for edit in order {
      entries.number(UInt8(edit.strip))
      entries.number(UInt8(edit.letters.count))
      entries.number(UInt16(letters.count))
      letters += edit.letters
    }
    return [
      (.lemmaWords, ModelWriter.table(words)), (.lemmaRules, ModelWriter.table(rules)),
      (.lemmaEdits, entries.bytes + letters),
    ]
  }

  private static func lowered(_ sentence: TreebankSentence, _ at: Int) -> [UInt8] {
    sentence.text.withUnsafeBufferPointer {
      Array(LoweredBytes(UnsafeBufferPointer(rebasing: $0[sentence.tokens[at].bytes])))
    }
  }

  private static func tail(_ bytes: some Collection<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }

  /// From short endings to long ones, a rule is kept where at least two words need it and the shorter ending's rule is wrong for most.
  private mutating func learnRules(_ chosen: [Word: (edit: Edit, uses: Int)]) {
    for length in 1...InflectionGroup.longestEnding {
      var needs: [UInt64: [Edit: Int]] = [:]
      var shorter: [UInt64: Edit] = [:]
      for (word, choice) in chosen where word.form.count > length {
        let key = InflectionGroup.key(ending: Self.tail(word.form.suffix(length)), length: length, tag: word.tag)
        needs[key, default: [:]][choice.edit, default: 0] += 1
        shorter[key] = rule(for: word, below: length)
      }
      for (key, uses) in needs.sorted(by: { $0.key < $1.key }) {
        guard
          let best = uses.max(by: { $0.value != $1.value ? $0.value < $1.value : $1.key.precedes($0.key) }),
          best.key != shorter[key], best.value >= (length > 3 ? 2 : 1)
        else { continue }
        rules[key] = number(best.key)
      }
    }
  }

  private func rule(for word: Word, below length: Int) -> Edit? {
    for size in stride(from: min(length - 1, word.form.count), to: 0, by: -1) {
      let key = InflectionGroup.key(ending: Self.tail(word.form.suffix(size)), length: size, tag: word.tag)
      if let number = rules[key] { return order[Int(number) - 1] }
    }
    return nil
  }

  /// Words whose lemma the rules get wrong; of words seen once only those of an inflection, since the rest are mostly typing errors.
  private mutating func learnWords(_ chosen: [Word: (edit: Edit, uses: Int)]) {
    let sorted = chosen.sorted {
      $0.key.tag != $1.key.tag
        ? $0.key.tag.rawValue < $1.key.tag.rawValue : $0.key.form.lexicographicallyPrecedes($1.key.form)
    }
    for (word, choice) in sorted {
      let given = word.group == 0 ? nil : rule(for: word, below: InflectionGroup.longestEnding + 1)
      let identity = Edit(from: word.form, to: word.form)
      guard choice.edit != given ?? identity, choice.uses >= 2 || word.group != 0 else { continue }
      words[InflectionGroup.key(word: LemmaHash.of(word.form), tag: word.tag)] = number(choice.edit)
    }
  }

  private mutating func number(_ edit: Edit) -> UInt16 {
    if let number = edits[edit] { return number }
    order.append(edit)
    edits[edit] = UInt16(order.count)
    return UInt16(order.count)
  }
}
