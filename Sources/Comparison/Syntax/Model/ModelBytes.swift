/// The bytes of a model, which stay where they are: a copy of an array, or memory that someone else keeps.
///
/// A copy begins at a multiple of 64 bytes, as a mapped file does, so that no bucket of a table lies in two cache lines.
public final class ModelBytes: Sendable {
  private nonisolated(unsafe) let base: UnsafeRawBufferPointer
  /// What keeps the memory; nil where it is this object's own.
  private let owner: (any AnyObject & Sendable)?

  /// A copy of the bytes.
  public init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 64)
    copy.copyBytes(from: bytes)
    base = UnsafeRawBufferPointer(rebasing: copy[..<bytes.count])
    owner = nil
  }

  /// Memory that does not change, such as a mapped file, for as long as its owner lives.
  public init(unchanging memory: UnsafeRawBufferPointer, owner: any AnyObject & Sendable) {
    (base, self.owner) = (memory, owner)
  }

  deinit {
    if owner == nil { base.deallocate() }
  }

  /// The number of bytes.
  public var count: Int { base.count }

  /// The byte at an offset.
  subscript(offset: Int) -> UInt8 { base[offset] }

  /// The bytes in a range, copied.
  subscript(range: Range<Int>) -> [UInt8] { Array(base[range]) }

  /// Hands the bytes to the body.
  @inline(__always)
  func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withExtendedLifetime(self) { body(base) }
  }
}
