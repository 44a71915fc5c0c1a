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
      self[index].split(separator: 0x20, omittingEmptySubsequences: true).map { Form(utf8: $0) }
    }
  }

  /// Goes through the rows in the file's order.
  public func makeIterator() -> AnyIterator<Row> {
    var at = 0
    return AnyIterator {
      while at < bytes.count {
        let start = at
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
        let end = at > start && bytes[at - 1] == 0x0D ? at - 1 : at
        at += 1
        if end == start || bytes[start] == 0x23 { continue }
        var fields: [Range<Int>] = []
        var from = start
        for i in start..<end where bytes[i] == 0x09 {
          fields.append(from..<i)
          from = i + 1
        }
        fields.append(from..<end)
        return Row(bytes: bytes, fields: fields)
      }
      return nil
    }
  }
}
