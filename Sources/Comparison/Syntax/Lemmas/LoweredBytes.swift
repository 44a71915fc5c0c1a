/// A token's bytes as lemmas have them: lower-cased (ASCII and Latin-1), with a straight apostrophe for a curly one.
///
/// Digits stay, unlike in ``WordForm``: the lemma of "1990s" is "1990s".
package struct LoweredBytes: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var afterC3 = false

  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  @inline(__always)
  package mutating func next() -> UInt8? {
    guard at < bytes.count else { return nil }
    let byte = bytes[at]
    at += 1
    if afterC3 {
      afterC3 = false
      return byte >= 0x80 && byte <= 0x9e && byte != 0x97 ? byte + 0x20 : byte
    }
    switch byte {
    case 0x41...0x5a: return byte | 0x20
    case 0x60: return 0x27
    case 0xc3:
      afterC3 = true
      return byte
    case 0xe2 where at + 1 < bytes.count && bytes[at] == 0x80 && (bytes[at + 1] == 0x98 || bytes[at + 1] == 0x99):
      at += 2
      return 0x27
    default: return byte
    }
  }
}
