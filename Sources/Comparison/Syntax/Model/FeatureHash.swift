/// The hash that names a feature: a template's number and up to three values, mixed to 64 bits.
///
/// Weights are found by hash alone, so that no feature ever has a name or a string. A table keeps 16 bits of the hash to tell
/// features apart, which leaves one wrong hit in about 40,000 misses; measured, that costs nothing.
package enum FeatureHash {
  @inline(__always)
  package static func mix(_ value: UInt64) -> UInt64 {
    var hash = value &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 32
    hash = hash &* 0xd6e8_feb8_6659_fd93
    return hash ^ (hash >> 29)
  }

  /// A feature of one value.
  @inline(__always)
  package static func of(_ template: UInt64, _ a: UInt64) -> UInt64 {
    mix(a &+ template &* 0xa076_1d64_78bd_642f)
  }

  /// A feature of two values, in that order.
  @inline(__always)
  package static func of(_ template: UInt64, _ a: UInt64, _ b: UInt64) -> UInt64 {
    mix((a ^ (a >> 31)) &* 0xe703_7ed1_a0b4_28db &+ b &+ template &* 0xa076_1d64_78bd_642f)
  }

  /// A feature of three values, in that order.
  @inline(__always)
  package static func of(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt64 {
    of(template, (a ^ (a >> 31)) &* 0xe703_7ed1_a0b4_28db &+ b, c)
  }
}
