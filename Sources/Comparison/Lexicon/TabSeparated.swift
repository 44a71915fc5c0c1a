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
  public struct Row: Sendable {
    let bytes: [UInt8]
    let fields: [Range<Int>]

    /// How many fields the row has.
    public var count: Int { fields.count }

    /// The bytes of field `index`, empty where the row has none.
    public subscript(index: Int) -> ArraySlice<UInt8> {
      index < fields.count ? bytes[fields[index]] : []
    }

    /// Field `index` as a string.
    public func text(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

    /// Field `index` as a number, if it is one.
    public func number(_ index: Int) -> Double? { Double(text(index)) }

    /// The form of field `index` read as one word.
    public func form(_ index: Int) -> Form { Form(utf8: self[index]) }

    /// The words of field `index`, split at spaces.
    public func forms(_ index: Int) -> [Form] {
      guard index < fields.count else { return [] }
      var forms: [Form] = []
      var start = fields[index].lowerBound
      for at in fields[index] where bytes[at] == 0x20 {
        if at > start { forms.append(Form(utf8: bytes[start..<at])) }
        start = at + 1
      }
      if fields[index].upperBound > start { forms.append(Form(utf8: bytes[start..<fields[index].upperBound])) }
      return forms
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
        var fields: [Range<Int>] = []
        var from = start
        let isComment = bytes[start] == 0x23
        while at < bytes.count, bytes[at] != 0x0A {
          if bytes[at] == 0x09, !isComment {
            fields.append(from..<at)
            from = at + 1
          }
          at += 1
        }
        let end = at > start && bytes[at - 1] == 0x0D ? at - 1 : at
        at += 1
        if end == start || isComment { continue }
        fields.append(from..<end)
        return Row(bytes: bytes, fields: fields)
      }
      return nil
    }
  }
}
