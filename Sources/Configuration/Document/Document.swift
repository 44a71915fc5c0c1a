import TOMLKit

/// A TOML document as its keys, by line.
struct Document: Sendable, Hashable {
  /// Why a text is no TOML document.
  struct Failure: Error, Sendable, Hashable {
    /// Where, from 1.
    let line: Int
    /// Why, in words.
    let reason: String
  }

  /// The keys, in the order in which they stand.
  let entries: [Entry]

  /// Reads a document.
  init(_ bytes: [UInt8]) throws(Failure) {
    // TOMLKit takes a C string, and would stop at a zero, which TOML has no place for.
    if let zero = bytes.firstIndex(of: 0) {
      throw Failure(line: Document.line(of: zero, in: bytes), reason: "it holds a NUL")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      // A line feed is never a part of another sign, so that each line can be looked at by itself.
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
      throw Failure(line: line + 1, reason: "it is not UTF-8")
    }
    do {
      let table = try TOMLTable(string: text)
      entries = Document.entries(table, KeyLines(text), [])
    } catch let error as TOMLParseError {
      throw Failure(
        line: max(1, error.source.begin.line),
        reason: Document.flat(
          error.description.hasPrefix("Error ") ? String(error.description.dropFirst(6)) : error.description))
    } catch {
      throw Failure(line: 1, reason: Document.flat("\(error)"))
    }
  }

  private static func entries(_ table: TOMLTable, _ lines: KeyLines, _ path: [String]) -> [Entry] {
    let entries = table.keys.map { key in
      let here = path + [key]
      let value: Entry.Value =
        switch table[key] {
        case let node? where node.type == .table: .table(node.table.map { Document.entries($0, lines, here) } ?? [])
        case let node? where node.type == .string: .string(node.string ?? "")
        case let node? where node.type == .int: .integer(node.int ?? 0)
        case let node? where node.type == .double: .number(node.double ?? 0)
        case let node? where node.type == .bool: .boolean(node.bool ?? false)
        case let node?: .other(node.type.description)
        case nil: .other("none")
        }
      return Entry(key: key, line: lines.line(of: here) ?? 1, value: value)
    }
    // The library sorts by key; a reader of warnings goes through the file.
    return entries.sorted { ($0.line, $0.key) < ($1.line, $1.key) }
  }

  private static func line(of index: Int, in bytes: [UInt8]) -> Int {
    1 + bytes[..<index].lazy.filter { $0 == 0x0A }.count
  }

  private static func flat(_ text: String) -> String {
    text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { String(Substring($0)) }.joined(separator: " ")
  }
}
