/// A key of a TOML document with its value and its line.
struct Entry: Sendable, Hashable {
  /// What can stand at a key; what no setting takes (dates, lists) is kept by the name of its type alone.
  enum Value: Sendable, Hashable {
    case string(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    case table([Entry])
    case other(String)
  }

  /// The key, unquoted.
  let key: String
  /// The line on which it stands first, from 1.
  let line: Int
  /// Its value.
  let value: Value

  /// The value in words, for warnings.
  var kind: String {
    switch value {
    case .string(let text): "“\(text)”"
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .boolean(let isTrue): "\(isTrue)"
    case .table: "a table"
    case .other(let type): "a value of type \(type)"
    }
  }
}
