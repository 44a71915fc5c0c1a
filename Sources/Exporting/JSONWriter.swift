/// Writes JSON as UTF-8 bytes, members in the order in which they are written.
///
///     var json = JSONWriter()
///     json.object {
///       $0.member("low", 55.0)
///       $0.member("of", "members of the militia")
///     }
///     json.bytes   // {"low": 55, "of": "members of the militia"}
///
/// Foundation's encoder keeps no order of members and builds a tree first; here a mention costs an append. Numbers are
/// written in the shortest form that reads back the same, whole ones without a point.
public struct JSONWriter: Sendable {
  /// What is written so far and not handed on.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private let sink: (@Sendable ([UInt8]) -> Void)?

  /// An empty writer.
  ///
  /// - Parameter sink: takes what is written, a piece at a time; without it all stays in the writer.
  public init(sink: (@Sendable ([UInt8]) -> Void)? = nil) { self.sink = sink }

  /// Takes what is written and not handed on, and starts again with nothing.
  public mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    needsComma = false
    return taken
  }

  /// Hands on what is written so far if it is much, and goes on where it is: a long document then takes the memory of a page.
  mutating func drain() {
    guard let sink, bytes.count >= 1 << 16 else { return }
    sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes an object; `members` writes what is in it.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(0x7B)
    members(&self)
    close(0x7D)
  }

  /// Writes an array; `elements` writes what is in it.
  public mutating func array(_ elements: (inout JSONWriter) -> Void) {
    open(0x5B)
    elements(&self)
    close(0x5D)
  }

  /// Writes the name of a member; its value is written next.
  public mutating func key(_ name: StaticString) {
    name.withUTF8Buffer { name in
      let isNext = needsComma
      write(name.count + 6) { out in
        var end = isNext ? out.put(0x2C, 0x20, at: 0) : 0
        end = out.put(0x22, at: end)
        end = out.put(name, at: end)
        return out.put(0x22, 0x3A, 0x20, at: end)
      }
    }
    needsComma = false
  }

  /// Writes `null`.
  public mutating func null() { literal("null") }

  /// Writes a truth value.
  public mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

  /// Writes a whole number.
  public mutating func value(_ number: Int) {
    separate()
    digits(number)
    needsComma = true
  }

  /// Writes a number; one that is not finite is `null`, which is all that JSON has for it.
  public mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    if number == number.rounded(.towardZero), number.magnitude < 9_007_199_254_740_992 { return value(Int(number)) }
    separate()
    bytes.append(contentsOf: number.description.utf8)
    needsComma = true
  }

  /// Writes a string.
  public mutating func value(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// Writes a string that is given as UTF-8.
  public mutating func value(utf8 text: ArraySlice<UInt8>) { text.withUnsafeBufferPointer { string($0) } }

  /// Writes a pair of offsets: `[10, 21]`.
  public mutating func value(_ range: Range<Int>) {
    array {
      $0.value(range.lowerBound)
      $0.value(range.upperBound)
    }
  }

  /// Writes a line feed between two documents.
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func open(_ mark: UInt8) {
    separate()
    bytes.append(mark)
    needsComma = false
  }

  private mutating func close(_ mark: UInt8) {
    bytes.append(mark)
    needsComma = true
  }

  private mutating func separate() {
    guard needsComma else { return }
    bytes.append(0x2C)
    bytes.append(0x20)
  }

  private mutating func literal(_ word: StaticString) {
    word.withUTF8Buffer { word in
      let isNext = needsComma
      write(word.count + 2) { out in out.put(word, at: isNext ? out.put(0x2C, 0x20, at: 0) : 0) }
    }
    needsComma = true
  }

  private mutating func digits(_ number: Int) {
    if number < 0 { bytes.append(0x2D) }
    digits(number.magnitude, atLeast: 1)
  }

  /// Eight digits at a time, the first of them in the lowest byte: half of what is written are offsets, and digits written
  /// from the last to the first would have to be turned around.
  private mutating func digits(_ number: UInt, atLeast least: Int) {
    var rest = number
    if rest >= 100_000_000 {
      digits(rest / 100_000_000, atLeast: 1)
      rest %= 100_000_000
      return digits(rest, atLeast: 8)
    }
    var packed: UInt64 = 0
    var count = 0
    repeat {
      packed = packed << 8 | UInt64(0x30 + rest % 10)
      rest /= 10
      count += 1
    } while rest > 0 || count < least
    write(8) { out in
      out.storeBytes(of: packed.littleEndian, as: UInt64.self)
      return count
    }
  }

  /// Control characters, the quotation mark and the backslash are escaped; all else goes through as it is.
  private mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    let isNext = needsComma
    needsComma = true
    guard text.contains(where: Self.isEscaped) else {
      write(text.count + 4) { out in
        var end = isNext ? out.put(0x2C, 0x20, at: 0) : 0
        end = out.put(0x22, at: end)
        end = out.put(text, at: end)
        return out.put(0x22, at: end)
      }
      return
    }
    if isNext { bytes += [0x2C, 0x20] }
    bytes.append(0x22)
    for byte in text {
      guard Self.isEscaped(byte) else {
        bytes.append(byte)
        continue
      }
      bytes.append(0x5C)
      switch byte {
      case 0x22, 0x5C: bytes.append(byte)
      case 0x0A: bytes.append(0x6E)
      case 0x0D: bytes.append(0x72)
      case 0x09: bytes.append(0x74)
      default:
        let hex = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: [0x75, 0x30, 0x30, hex[Int(byte >> 4)], hex[Int(byte & 15)]])
      }
    }
    bytes.append(0x22)
  }

  /// Letters are known by three comparisons.
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x23 && byte != 0x20 && byte != 0x21 || byte == 0x5C || byte == 0x7F
  }

  /// Appends at most so many bytes: `body` writes them from a place on and tells how many they are.
  ///
  /// To a pointer, since half of the cost of writing was to ask for each byte whether there is room for it.
  @inline(__always)
  private mutating func write(_ capacity: Int, _ body: (UnsafeMutableRawPointer) -> Int) {
    bytes.append(addingCapacity: capacity) { out in
      out.withUnsafeMutableBufferPointer { buffer, count in
        guard let base = buffer.baseAddress else { return }
        count += body(UnsafeMutableRawPointer(base + count))
      }
    }
  }
}

extension UnsafeMutableRawPointer {
  /// Writes bytes at an offset, and returns the offset behind them.
  @inline(__always)
  fileprivate func put(_ bytes: UInt8..., at offset: Int) -> Int {
    for place in bytes.indices { storeBytes(of: bytes[place], toByteOffset: offset + place, as: UInt8.self) }
    return offset + bytes.count
  }

  /// The same for bytes that lie elsewhere.
  @inline(__always)
  fileprivate func put(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    if let source = bytes.baseAddress { (self + offset).copyMemory(from: source, byteCount: bytes.count) }
    return offset + bytes.count
  }
}

extension JSONWriter {
  /// Writes a member that is a string, or `null`.
  public mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { value(text) } else { null() }
  }

  /// Writes a member that is a number, or `null`.
  public mutating func member(_ name: StaticString, _ number: Double?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  /// Writes a member that is a whole number.
  public mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    value(number)
  }

  /// Writes a member that is a truth value.
  public mutating func member(_ name: StaticString, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// Writes a member that is a pair of offsets, or `null`.
  public mutating func member(_ name: StaticString, _ range: Range<Int>?) {
    key(name)
    if let range { value(range) } else { null() }
  }
}
