/// The tables a lexicon is built from: the name of each file, without its extension, and its bytes.
///
///     let source = LexiconSource(tables: ["words": bytes])
///
/// The core reads no files; whoever calls it does, and hands the bytes over.
public struct LexiconSource: Sendable {
  private let tables: [String: [UInt8]]

  /// A source of the tables given.
  public init(tables: [String: [UInt8]]) { self.tables = tables }

  /// The rows of a table; a table that is missing is empty.
  public func table(_ name: String) -> TabSeparated { TabSeparated(tables[name] ?? []) }
}
