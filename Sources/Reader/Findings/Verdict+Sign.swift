import Comparison

extension Verdict {
  /// The sign in the gutter, in lists and in counts: `≠`, `≈`, `=`, `·`.
  public var sign: String {
    switch self {
    case .contradict: "≠"
    case .refine: "≈"
    case .agree: "="
    case .single: "·"
    }
  }

  /// How much it asks for attention: contradictions most.
  var rank: Int {
    switch self {
    case .contradict: 3
    case .refine: 2
    case .agree: 1
    case .single: 0
    }
  }

  /// The word a reader sees.
  var word: String {
    switch self {
    case .contradict: "contradictions"
    case .refine: "refinements"
    case .agree: "agreements"
    case .single: "said by one alone"
    }
  }
}

extension Relation {
  /// The verdict of a fact whose strongest pair is this.
  var verdict: Verdict {
    switch self {
    case .contradict: .contradict
    case .refine: .refine
    case .agree: .agree
    }
  }
}

extension FactKind {
  /// The heading under which facts of the kind stand.
  var plural: String {
    switch self {
    case .quantity: "Numbers"
    case .date: "Dates"
    case .place: "Places"
    case .name: "Names"
    case .role: "Roles"
    case .quotation: "Quotations"
    case .event: "Events"
    }
  }
}
