import Comparison

extension Verdict {
  /// The sign before a fact: `≠`, `≈`, `=`, `·`.
  var sign: String {
    switch self {
    case .contradict: "≠"
    case .refine: "≈"
    case .agree: "="
    case .single: "·"
    }
  }
}

extension Comparison {
  /// How many articles, origins and facts there are: "5 articles, 4 origins, 44 facts: 9 ≠  12 ≈  23 =".
  var summary: String {
    func count(_ number: Int, _ one: String) -> String { number == 1 ? "1 \(one)" : "\(number) \(one)s" }
    let signs = [Verdict.contradict, .refine, .agree, .single].compactMap { verdict in
      let number = facts.count { $0.verdict == verdict }
      return number == 0 ? nil : "\(number) \(verdict.sign)"
    }
    let head = [
      count(documents.count, "article"), count(origins.count, "origin"), count(facts.count, "fact"),
    ].joined(separator: ", ")
    return signs.isEmpty ? head : head + ": " + signs.joined(separator: "  ")
  }
}

extension Claim.Value {
  /// Whether the value is what somebody said, word for word.
  var isQuotation: Bool {
    if case .quotation = self { true } else { false }
  }
}
