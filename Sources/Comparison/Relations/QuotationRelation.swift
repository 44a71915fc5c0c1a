/// Collates two quotations word by word.
///
///     “was actively developing plans to attack” / “Developing plans to attack” → refine: cut
struct QuotationRelation: Sendable {
  /// How alike the words of weight must be for reported speech to be the quotation itself.
  private static let sameInOtherWords = 0.7
  /// Below it two reports put together share a part of what they say, and no more is claimed.
  private static let sharesAPart = 0.5

  /// The judgement for two quotations that were put together because their words are alike.
  func judge(_ a: CandidateClaim, _ b: CandidateClaim) -> Judgement {
    guard case .quotation(let first, let s) = a.claim.value, case .quotation(let second, let t) = b.claim.value else {
      return Judgement(.refine, "the two cannot be held word against word", rule: "quotations", certainty: 0.5)
    }
    let (p, q) = (a.outline.quoted, b.outline.quoted)
    let (x, y) = (Clipping(words: first), Clipping(words: second))
    // "The dam is safe", "The dam is not safe": alike but for a word that turns it round.
    // Where one quotes and the other reports, only if they say the same.
    if a.deniesWords != b.deniesWords,
      a.isDirect == b.isDirect || a.terms.cosine(b.terms) >= Self.sameInOtherWords
    {
      return Judgement(
        .refine, "\(x) and \(y): one denies something that the other doesn't", rule: "denied words", certainty: 0.6,
        isDivergent: true)
    }
    if !a.isDirect, !b.isDirect, a.terms.cosine(b.terms) < Self.sharesAPart {
      return Judgement(
        .refine, "\(x) and \(y): the reports share a part of what they say", rule: "report shares a part",
        certainty: 0.6)
    }
    if !a.isDirect, !b.isDirect {
      let (ours, theirs) = (Self.numbers(first), Self.numbers(second))
      if !ours.subtracting(theirs).isEmpty, !theirs.subtracting(ours).isEmpty {
        return Judgement(
          .refine, "\(x) and \(y): the reports give other numbers", rule: "reports of other numbers", certainty: 0.6,
          isDivergent: true)
      }
      return Judgement(
        .agree, "\(x)" == "\(y)" ? "both report \(x)" : "both report the same in their own words: \(x) and \(y)",
        rule: "reported speech", certainty: 0.6)
    }
    if a.isDirect != b.isDirect {
      if a.terms.cosine(b.terms) >= Self.sameInOtherWords {
        return Judgement(
          .agree, "one quotes \(a.isDirect ? x : y), the other tells it in nearly the same words",
          rule: "quoted and reported alike",
          certainty: 0.75)
      }
      return Judgement(
        .refine, "one quotes \(a.isDirect ? x : y), the other tells it in its own words", rule: "quoted and reported",
        certainty: 0.7)
    }
    if p == q {
      return Judgement(.agree, "both quote \(x)", rule: "identical quotation", certainty: 0.97)
    }
    let shared = Self.longestCommonSubsequence(p, q)
    // A dropped "the" or another spelling is the paper's hand, not another speech.
    if Double(shared) >= 0.6 * Double(max(p.count, q.count)), a.hasSameWords(as: b) {
      return Judgement(
        .agree, "both quote \(p.count > q.count ? y : x) but for small words", rule: "same words of weight",
        certainty: 0.9)
    }
    let other = s != nil && t != nil && s != t ? "; it is given to \(s ?? "") and to \(t ?? "")" : ""
    if shared == min(p.count, q.count) {
      return Judgement(
        .refine,
        "one quotes \(Self.count(p.count)), the other \(q.count) of the same speech: \(p.count < q.count ? x : y)\(other)",
        rule: "cut quotation",
        certainty: 0.9)
    }
    return Judgement(
      .refine, "\(x) and \(y): \(Self.differing(shared, p.count - shared, q.count - shared))\(other)",
      rule: "changed words",
      certainty: 0.8)
  }

  /// The beginning of what is said, in marks: as much as a line has room for. Cut off where a reason is put into words.
  private struct Clipping: CustomStringConvertible, Sendable {
    let words: String

    var description: String { QuotationRelation.clip(words) }
  }

  private static func clip(_ words: String) -> String {
    var text: [UInt8] = []
    var count = 0
    var isInWord = false
    for scalar in words.unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" {
        isInWord = false
        continue
      }
      if !isInWord {
        if count == mostWords { return "“\(String(decoding: text, as: UTF8.self)) …”" }
        if count > 0 { text.append(0x20) }
        count += 1
        isInWord = true
      }
      switch scalar {
      case "“", "”", "\"", "‘", ",": break
      default: text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar())
      }
    }
    while let last = text.last, last == 0x2E || last == 0x20 { text.removeLast() }
    return "“\(String(decoding: text, as: UTF8.self))”"
  }

  /// So many words of a quotation stand in a reason.
  private static let mostWords = 7

  /// "1 word", "7 words".
  private static func count(_ words: Int) -> String { words == 1 ? "1 word" : "\(words) words" }

  /// How many words two quotations share, and how many each has of its own.
  private static func differing(_ shared: Int, _ first: Int, _ second: Int) -> String {
    let alike = shared == 0 ? "no word is" : shared == 1 ? "1 word is" : "\(shared) words are"
    return "\(alike) the same; one has \(first) and the other \(second) that the other has not"
  }

  /// The numbers of a text that are written in figures: "4.7", "50,000".
  private static func numbers(_ text: String) -> Set<[UInt8]> {
    let words = text.utf8.split { !Bytes.isDigit($0) && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".") }
    return Set(
      words.map { word in
        var digits = Array(word)
        while let last = digits.last, !Bytes.isDigit(last) { digits.removeLast() }
        return digits
      }.filter { !$0.isEmpty })
  }

  /// The words as forms, without marks; what stands in square brackets was put in by the paper and is left out.
  static func words(_ text: String) -> [Form] {
    var text = text
    return text.withUTF8 { bytes in
      var words: [Form] = []
      var start: Int?  // of the word under way
      var inBrackets = false
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        if Bytes.isLetter(byte) || Bytes.isDigit(byte) || (byte >= 0x80 && byte != 0xE2) {
          if !inBrackets, start == nil { start = at }
        } else {
          if let first = start { words.append(Form(utf8: bytes[first..<at])) }
          start = nil
          if byte == 0x5B { inBrackets = true }
          if byte == 0x5D { inBrackets = false }
        }
        // Of a mark beyond ASCII three bytes: quotation marks, dashes and the ellipsis begin with E2.
        at += byte == 0xE2 ? 3 : 1
      }
      if let first = start { words.append(Form(utf8: bytes[first...])) }
      return words
    }
  }

  /// The length of the longest common subsequence, by dynamic programming over one row.
  static func longestCommonSubsequence(_ a: [Form], _ b: [Form]) -> Int {
    var row = [Int](repeating: 0, count: b.count + 1)
    for x in a {
      var diagonal = 0
      for j in b.indices {
        let above = row[j + 1]
        row[j + 1] = x == b[j] ? diagonal + 1 : max(above, row[j])
        diagonal = above
      }
    }
    return row[b.count]
  }
}
