/// The keys of some candidates: the terms that stand for each, by which it is looked up in a ``CandidateIndex``.
///
///     let keys = CandidateKeys(of: candidates[...])
///     keys[0]   // the rarest terms around the first and of its clause, its head, its predicate, its value
///
/// In one list for all, since a list for each takes as long to make as its keys to find.
struct CandidateKeys: Sendable {
  private var starts: [Int32] = [0]
  private var keys: [Form] = []

  /// How many of the rarest terms around a candidate stand for it, and how many of its clause.
  private static let around = 12
  private static let ofClause = 8
  /// About how many keys a candidate has.
  static let expected = around + ofClause

  init(of candidates: ArraySlice<CandidateClaim>) {
    keys.reserveCapacity(candidates.count * Self.expected)
    starts.reserveCapacity(candidates.count + 1)
    var (around, clause) = (Heaviest<Int32>(Self.around), Heaviest<Int32>(Self.ofClause))
    for candidate in candidates {
      let salt = UInt64(FactKind.allCases.firstIndex(of: candidate.kind) ?? 0) &* 0x9E37_79B9_7F4A_7C15
      if !candidate.draft.terms.terms.isEmpty {
        for term in candidate.draft.terms.rarest(Self.around) { add(term, salt) }
        for term in candidate.draft.terms.rarest(Self.ofClause) { add(term, salt) }
      } else if let table = candidate.draft.words.table {
        candidate.draft.words.findRarest(&around, &clause)
        around.forEach { add(table.form($0), salt) }
        clause.forEach { add(table.form($0), salt) }
      }
      for key in [candidate.head, candidate.predicate, candidate.valueKey] { if let key { add(key, salt) } }
      starts.append(Int32(keys.count))
    }
  }

  /// The places of the candidates.
  var indices: Range<Int> { 0..<starts.count - 1 }

  /// The keys of a candidate, each once, the rarest terms first.
  subscript(place: Int) -> ArraySlice<Form> { keys[Int(starts[place])..<Int(starts[place + 1])] }

  /// Adds a key of the candidate at hand, once; salted, so that claims of two kinds share none.
  private mutating func add(_ key: Form, _ salt: UInt64) {
    let salted = Form(raw: key.raw ^ salt)
    if !keys[Int(starts[starts.count - 1])...].contains(salted) { keys.append(salted) }
  }
}
