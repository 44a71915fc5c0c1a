/// The hash by which lemmas are compared without making strings: 64-bit FNV-1a over the lower-cased UTF-8 bytes.
///
///     LemmaHash.of("kill".utf8) == model.lemmaHash(of: token, in: text, tag: tag)   // token is "Killed", tag VBD
///
/// Source: Fowler, Noll and Vo, <http://www.isthe.com/chongo/tech/comp/fnv/>.
public enum LemmaHash {
  @usableFromInline static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  @usableFromInline static let prime: UInt64 = 0x100_0000_01b3

  /// The hash of a lemma that is already lower-cased.
  @inlinable public static func of(_ lemma: some Sequence<UInt8>) -> UInt64 {
    var hash = seed
    for byte in lemma { hash = (hash ^ UInt64(byte)) &* prime }
    return hash
  }
}
