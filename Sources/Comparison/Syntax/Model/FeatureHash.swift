/// The hash that names a feature: a template's number and up to three values, multiplied into the upper half of 64 bits.
///
/// Weights are found by hash alone, so that no feature ever has a name or a string. Tables look at the upper 32 bits only, to
/// which every bit of every value contributes, so that one multiplication is enough (multiplicative hashing; Dietzfelbinger et al.
/// 1997). Mixing all 64 bits takes two more and made up a tenth of the parser's time.
package enum FeatureHash {
  @inline(__always)
  private static func spread(_ value: UInt64) -> UInt64 { value &* 0x9e37_79b9_7f4a_7c15 }

  /// What keeps templates apart.
  @inline(__always)
  private static func salt(_ template: UInt64) -> UInt64 { template &* 0xa076_1d64_78bd_642f }

  /// A feature of one value.
  @inline(__always)
  package static func of(_ template: UInt64, _ a: UInt64) -> UInt64 { spread(a &+ salt(template)) }

  /// A feature of two values, in that order.
  @inline(__always)
  package static func of(_ template: UInt64, _ a: UInt64, _ b: UInt64) -> UInt64 {
    spread((a << 29 | a >> 35) &+ b &+ salt(template))
  }

  /// A feature of three values, in that order.
  @inline(__always)
  package static func of(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt64 {
    let both = (a ^ (a >> 31)) &* 0xe703_7ed1_a0b4_28db &+ b
    return of(template, both, c)
  }

  /// A value made of two, for use in features: all its bits are mixed.
  @inline(__always)
  package static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var hash = (a &+ b &* 0xa076_1d64_78bd_642f) &* 0xe703_7ed1_a0b4_28db
    hash ^= hash >> 32
    hash = hash &* 0xd6e8_feb8_6659_fd93
    return hash ^ (hash >> 29)
  }
}
