/// What an English verb form says of time and finiteness.
public enum VerbForm: UInt8, Sendable, Hashable {
  /// "killed" in "they killed": VBD.
  case finitePast
  /// "kills", "kill" in "they kill": VBZ and VBP.
  case finitePresent
  /// "will", "might": MD.
  case modal
  /// "kill" in "to kill", "will kill", and imperatives: VB.
  case base
  /// "killing", participle or gerund: VBG.
  case presentParticiple
  /// "killed" in "was killed", "has killed": VBN.
  case pastParticiple
}

extension XPOS {
  /// The verb form, or nil where the word is no verb.
  public var verbForm: VerbForm? {
    switch self {
    case .vbd: .finitePast
    case .vbz, .vbp: .finitePresent
    case .md: .modal
    case .vb: .base
    case .vbg: .presentParticiple
    case .vbn: .pastParticiple
    default: nil
    }
  }

  /// Whether this is a verb that shows tense or a modal: the head of a clause that can stand alone.
  public var isFiniteVerb: Bool { self == .vbd || self == .vbz || self == .vbp || self == .md }

  /// Any verb form but a modal.
  public var isVerb: Bool { rawValue >= XPOS.vb.rawValue && rawValue <= XPOS.vbz.rawValue }

  /// A common or proper noun, singular or plural.
  public var isNoun: Bool { rawValue >= XPOS.nn.rawValue && rawValue <= XPOS.nns.rawValue }

  /// A singular or plural proper noun.
  public var isProperNoun: Bool { self == .nnp || self == .nnps }

  /// A plural common or proper noun.
  public var isPlural: Bool { self == .nns || self == .nnps }
}
