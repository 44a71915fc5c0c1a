/// The rows of a tab-separated table, as slices of its bytes: one record a line, `#` lines are comments.
///
///     for row in TabSeparated(bytes) { row[0]; row.text(1); row.number(2) }
///
/// Quoting does not exist in this form: a field holds any byte but a tab and a line feed.
public struct TabSeparated: Sequence, Sendable {
  private let bytes: [UInt8]

  /// A table over the bytes of a file in UTF-8.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// One record.
  ///
  /// Fields are found when they are asked for: rows are short, and a list of their fields would cost more than to read them again.
  public struct Row: Sendable {
    let bytes: [UInt8]
    let range: Range<Int>

    /// How many fields the row has.
    public var count: Int { range.reduce(1) { bytes[$1] == 0x09 ? $0 + 1 : $0 } }

    /// The bytes of field `index`, empty where the row has none.
    public subscript(index: Int) -> ArraySlice<UInt8> { field(index).map { bytes[$0] } ?? [] }

    private func field(_ index: Int) -> Range<Int>? {
      bytes.withUnsafeBufferPointer { bytes in
        var start = range.lowerBound
        for _ in 0..<index {
          while start < range.upperBound, bytes[start] != 0x09 { start &+= 1 }
          guard start < range.upperBound else { return nil }
          start &+= 1
        }
        var end = start
        while end < range.upperBound, bytes[end] != 0x09 { end &+= 1 }
        return start..<end
      }
    }

    /// Field `index` as a string.
    public func text(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

    /// Field `index` as a number, if it is one.
    public func number(_ index: Int) -> Double? { Bytes.decimal(self[index]) ?? Double(text(index)) }

    /// The form of field `index` read as one word.
    public func form(_ index: Int) -> Form {
      let field = field(index) ?? 0..<0
      return bytes.withUnsafeBufferPointer { Form(utf8: UnsafeBufferPointer(rebasing: $0[field])) }
    }

    /// The words of field `index`, split at spaces.
    public func forms(_ index: Int) -> [Form] {
      var forms: [Form] = []
      forEachForm(in: index, partedBy: 0x20) { forms.append($0) }
      return forms
    }

    /// Calls `body` with the form of each part of field `index`, empty ones left out.
    func forEachForm(in index: Int, partedBy separator: UInt8, _ body: (Form) -> Void) {
      forEachPart(of: index, partedBy: separator) { body(Form(utf8: $0)) }
    }

    /// Calls `body` with each part of field `index`, empty ones left out.
    @inline(__always)
    func forEachPart(of index: Int, partedBy separator: UInt8, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
      guard let field = field(index) else { return }
      bytes.withUnsafeBufferPointer { bytes in
        var start = field.lowerBound
        for at in start...field.upperBound where at == field.upperBound || bytes[at] == separator {
          if at > start { body(UnsafeBufferPointer(rebasing: bytes[start..<at])) }
          start = at + 1
        }
      }
    }
  }

  /// Goes through the rows in the file's order.
  public func makeIterator() -> Iterator { Iterator(bytes: bytes) }

  /// The rows, one after another.
  public struct Iterator: IteratorProtocol {
    let bytes: [UInt8]
    private var at = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The next row that is neither empty nor a comment.
    public mutating func next() -> Row? {
      while at < bytes.count {
        let start = at
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
        let end = at > start && bytes[at - 1] == 0x0D ? at - 1 : at
        at += 1
        if end == start || bytes[start] == 0x23 { continue }
        return Row(bytes: bytes, range: start..<end)
      }
      return nil
    }
  }
}
