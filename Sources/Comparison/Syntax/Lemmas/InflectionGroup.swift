/// The endings that a lemma rule may undo, by Penn tag.
package enum InflectionGroup {
  /// The group's number: 1 "-ed", 2 "-ing", 3 verbs in "-s", 4 plurals, 5 comparatives, 6 superlatives, 0 none of them.
  package static func of(_ tag: XPOS) -> UInt64 {
    switch tag {
    case .vbd, .vbn: 1
    case .vbg: 2
    case .vbz: 3
    case .nns, .nnps: 4
    case .jjr, .rbr: 5
    case .jjs, .rbs: 6
    default: 0
    }
  }

  /// The longest ending, in bytes, that a rule looks at.
  package static let longestEnding = 6

  /// The key of a whole word; words without an inflection are told apart by their tag ("'s" is "be" or itself).
  package static func key(word: UInt64, tag: XPOS) -> UInt64 {
    let group = of(tag)
    return FeatureHash.mixed(word, 1 << 8 | (group == 0 ? 16 + UInt64(tag.rawValue) : group))
  }

  /// The key of an ending: its last bytes, the last in the lowest place.
  package static func key(ending: UInt64, length: Int, tag: XPOS) -> UInt64 {
    FeatureHash.mixed(ending, 2 << 16 | UInt64(length) << 8 | of(tag))
  }
}
