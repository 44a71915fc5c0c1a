/// Takes a run of capitals apart: titles, nations before titles, capitals that only begin a sentence.
///
///     Iraqi Prime Minister Adil Abdul-Mahdi   →  Adil Abdul-Mahdi, titled Prime Minister
///     US President Donald Trump               →  US · Donald Trump, titled President
///     Federal Reserve Chair Janet Yellen      →  Federal Reserve · Janet Yellen, titled Chair
struct NameSplitter {
  let words: NameWords
  private var document: Document { words.document }
  private var known: KnownNames { words.lexicon.names.known }

  /// The names of a run.
  func candidates(of run: Range<Int>, in sentence: Int) -> [NameCandidate] {
    var run = trimmed(run, in: sentence)
    guard !run.isEmpty else { return [] }
    if let whole = known.longest(in: document, from: run.lowerBound, limit: run.upperBound), whole.end == run.upperBound
    {
      guard !whole.entry.isDemonym else { return [] }
      return [NameCandidate(tokens: run, title: nil, known: whole.entry, sentence: sentence)]
    }
    var found: [NameCandidate] = []
    if let head = titleEnd(in: run), head < run.upperBound {
      let before = beforeTitle(run.lowerBound..<head)
      if let body = before.name {
        found.append(NameCandidate(tokens: body.tokens, title: nil, known: body.entry, sentence: sentence))
      }
      run = (isStyle(head - 1) && isLone(head..<run.upperBound) ? head - 1 : head)..<run.upperBound
      found += simple(run, title: before.title, in: sentence)
    } else {
      found += simple(run, title: nil, in: sentence)
    }
    return found
  }

  /// A run without titles: a demonym before a person's name is cut, "the" and suffix marks too.
  private func simple(_ run: Range<Int>, title: Range<Int>?, in sentence: Int) -> [NameCandidate] {
    var run = run
    while let last = run.last, !words.shape(last).contains(.word), !words.shape(last).contains(.number) {
      run = run.lowerBound..<last
    }
    if title == nil, let demonym = known.longest(in: document, from: run.lowerBound, limit: run.upperBound),
      demonym.entry.isDemonym, demonym.end < run.upperBound, !words.isGiven(run.lowerBound)
    {
      let rest = demonym.end..<run.upperBound
      // "Iranian Foreign Ministry" is a name as a whole, "Iranian Qasem Soleimani" is not.
      if rest.allSatisfy({ words.words($0).isEmpty }) {
        guard !words.isHyphen(demonym.end) else { return [] }
        return simple(rest, title: nil, in: sentence)
      }
    }
    if title == nil, let front = known.longest(in: document, from: run.lowerBound, limit: run.upperBound),
      isSeparate(front.entry, run.lowerBound..<front.end, before: front.end..<run.upperBound, in: sentence)
    {
      let first = NameCandidate(tokens: run.lowerBound..<front.end, title: nil, known: front.entry, sentence: sentence)
      return [first] + simple(front.end..<run.upperBound, title: nil, in: sentence)
    }
    guard !run.isEmpty, !isOnlyTitles(run) || title != nil, !isMonth(run), !isPartyAndState(run) else { return [] }
    let entry = known.longest(in: document, from: run.lowerBound, limit: run.upperBound)
    let whole = entry.flatMap { $0.end == run.upperBound ? $0.entry : nil } ?? known.body(run, in: document)
    if let whole, whole.isDemonym { return [] }
    return [NameCandidate(tokens: run, title: title, known: whole, sentence: sentence)]
  }

  /// "Mayor of London Rosa Meyer", "Reuters Rosa Meyer": a known name and then a person's, with nothing between.
  private func isSeparate(
    _ entry: KnownNames.Entry, _ front: Range<Int>, before rest: Range<Int>, in sentence: Int
  ) -> Bool {
    guard rest.count >= 2, !words.isGiven(front.lowerBound), let last = rest.last, words.words(last).isEmpty else {
      return false
    }
    if words.isGiven(rest.lowerBound) { return entry.kind == .place || entry.kind == .organization }
    let first = document.sentences[sentence].tokens.lowerBound
    guard entry.kind == .place, front.lowerBound - 2 >= first, words.isA(front.lowerBound - 1, .of) else {
      return false
    }
    return words.isTitle(front.lowerBound - 2) || words.title(front.lowerBound - 2).contains(.role)
  }

  /// "King Salman", "Pope Francis": a style goes with a name of one word, which would name nobody without it.
  private func isStyle(_ index: Int) -> Bool { words.title(index).contains(.style) && words.isCapitalized(index) }

  private func isLone(_ run: Range<Int>) -> Bool {
    run.count { words.shape($0).contains(.word) && words.isCapitalized($0) } == 1
  }

  /// "In May", "August": a month alone; April and June are names before another one.
  private func isMonth(_ run: Range<Int>) -> Bool { run.count == 1 && words.words(run.lowerBound).contains(.month) }

  /// "(D-Ohio)": a letter and a hyphen.
  private func isPartyAndState(_ run: Range<Int>) -> Bool {
    run.count > 2 && document.tokens[run.lowerBound].range.count == 1 && words.isHyphen(run.lowerBound + 1)
  }

  private func isOnlyTitles(_ run: Range<Int>) -> Bool {
    run.allSatisfy {
      words.isTitle($0) || words.title($0).contains(.role) || !words.shape($0).contains(.word)
        || words.title($0).contains(.office)
    }
  }

  /// Where the titles of a run end: after the last title word before which there is nothing but titles, lands and bodies.
  private func titleEnd(in run: Range<Int>) -> Int? {
    var end: Int?
    var at = bodyEnd(in: run)
    while at < run.upperBound {
      if let entry = known.longest(in: document, from: at, limit: run.upperBound), entry.end < run.upperBound,
        !words.isTitle(at)
      {
        at = entry.end
        if at < run.upperBound, words.isHyphen(at) { at += 1 }
        continue
      }
      if words.isTitle(at) {
        guard at + 1 < run.upperBound else { break }
        if words.isHyphen(at + 1) { at += 2; continue }
        at += 1
        // "Secretary of State John Kerry"
        if at + 1 < run.upperBound, words.isA(at, .of), words.title(at + 1).contains(.office) { at += 2 }
        // "King Abdullah", but "Judge" in "Aaron Judge" is a name: something must follow that is not a title.
        end = at
        continue
      }
      let isPart =
        !words.title(at).isDisjoint(with: [.office, .body, .role]) || !words.words(at).isDisjoint(with: [.body])
      if isPart, !words.isGiven(at), at + 1 < run.upperBound {
        at += 1
        continue
      }
      if words.isOrdinary(at), !words.isGiven(at), titleFollows(at + 1, run) {
        at += 1
        continue
      }
      break
    }
    guard let end, end < run.upperBound else { return nil }
    // "President Street", "General Motors": the noun of a body or place takes the title into the name.
    if let last = run.last, !words.words(last).isDisjoint(with: [.body, .company, .place, .work]), !words.isGiven(end) {
      return nil
    }
    if words.isHyphen(end) { return nil }
    return end
  }

  /// "DNC Chair Ann Cole", "Fox News Chairman John Holm": the end of the body that a title follows; the run's start for none.
  private func bodyEnd(in run: Range<Int>) -> Int {
    for at in run.dropFirst() where words.isTitle(at) && at + 1 < run.upperBound {
      let last = at - 1
      let isBody = !words.words(last).isDisjoint(with: [.body, .company]) || words.shape(last).contains(.allCapitals)
      return (isBody || isOffice(at, in: run)) && !words.isGiven(run.lowerBound) ? at : run.lowerBound
    }
    return run.lowerBound
  }

  /// "Acme Chief Executive Officer Rosa Meyer": two titles or more behind words that are neither titles, nor of a land, nor of
  /// ordinary English.
  private func isOffice(_ start: Int, in run: Range<Int>) -> Bool {
    guard run.prefix(through: start).dropLast().count <= 3 else { return false }
    let titles = run.suffix(from: start).prefix { words.isTitle($0) }.count
    guard titles >= 2, start + titles < run.upperBound else { return false }
    return (run.lowerBound..<start).allSatisfy { index in
      words.title(index).isEmpty && !words.isOrdinary(index) && !words.isGiven(index)
        && known.longest(in: document, from: index, limit: start)?.entry.isDemonym != true
    }
  }

  private func titleFollows(_ at: Int, _ run: Range<Int>) -> Bool {
    at + 1 < run.upperBound && words.isTitle(at) && (at - run.lowerBound) <= 3
  }

  /// What stands before the title's end: the body or land it begins with, and the whole as the title.
  private func beforeTitle(
    _ range: Range<Int>
  ) -> (name: (tokens: Range<Int>, entry: KnownNames.Entry?)?, title: Range<Int>) {
    if let entry = known.longest(in: document, from: range.lowerBound, limit: range.upperBound),
      entry.end < range.upperBound
    {
      return (entry.entry.isDemonym ? nil : (range.lowerBound..<entry.end, entry.entry), range)
    }
    let body = bodyEnd(in: range.lowerBound..<range.upperBound + 1)
    return (body > range.lowerBound ? (range.lowerBound..<body, nil) : nil, range)
  }

  /// The run without a capital that is due to the sentence's beginning alone, and without articles.
  private func trimmed(_ run: Range<Int>, in sentence: Int) -> Range<Int> {
    var start = run.lowerBound
    if run.count >= 3, isQuoted(run, in: sentence) { return run }
    if isOpening(start, in: sentence), known.longest(in: document, from: start, limit: run.upperBound) == nil {
      if run.count == 1 {
        let form = words.form(start)
        let isName = words.inner[form] != nil || words.isProper(start) && !words.isOrdinary(start)
        return isName || words.isTitle(start) ? run : start..<start
      }
      let next = start + 1
      let isNameWord =
        words.isGiven(start) || words.isTitle(start) || !words.words(start).isEmpty || words.isHyphen(next)
        || words.title(start).contains(.role)
      if words.isFunction(start) && !words.isProper(start)
        || !isNameWord && words.isOrdinary(start) && (!words.isProper(start) || words.small[words.form(start)] != nil)
      {
        start = next
        while start < run.upperBound, !words.shape(start).contains(.word) { start += 1 }
      }
    }
    while start < run.upperBound, words.isA(start, [.determiner, .possessive]),
      known.longest(in: document, from: start, limit: run.upperBound).map({ $0.end == start + 1 }) ?? true
    {
      start += 1
    }
    return start..<run.upperBound
  }

  /// Whether quotation marks stand round the run and nothing else: the “Save Our Seas” campaign.
  private func isQuoted(_ run: Range<Int>, in sentence: Int) -> Bool {
    let block = document.sentences[sentence].tokens
    guard block.contains(run.lowerBound - 1), block.contains(run.upperBound) else { return false }
    return QuotationMark(document, run.lowerBound - 1, in: block)?.mayOpen == true
      && QuotationMark(document, run.upperBound, in: block)?.mayClose == true
  }

  /// Whether a token is the first word of its sentence, or of a quotation, or follows a colon.
  private func isOpening(_ index: Int, in sentence: Int) -> Bool {
    let first = document.sentences[sentence].tokens.lowerBound
    var at = index
    let block = document.sentences[sentence].tokens
    if index > first, let mark = QuotationMark(document, index - 1, in: block), mark.mayOpen { return true }
    while at > first {
      at -= 1
      if words.shape(at).contains(.word) || words.shape(at).contains(.number) { return false }
      let mark = document.mark(at)
      if mark == 0x2C || mark == 0x28 || mark == 0x3B || mark == 0x26 || mark == 0x2F || mark == 0x2D { return false }
      if document.isDash(at) { return false }
    }
    return true
  }
}
