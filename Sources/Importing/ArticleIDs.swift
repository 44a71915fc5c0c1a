/// Gives each article the name it goes by in results.
///
///     var ids = ArticleIDs()
///     ids.id(forPath: "a/wire.txt")   // "wire"
///     ids.id(forPath: "b/wire.md")    // "wire-2"
public struct ArticleIDs: Sendable {
  private var taken: Set<String> = []

  /// No names yet.
  public init() {}

  /// The file's name without its last extension; where it is taken, with `-2`, `-3` … after it.
  ///
  /// A name that is only an extension (`.txt`) is kept whole, and standard input is called `stdin`.
  public mutating func id(forPath path: String) -> String {
    if path == "-" { return unique("stdin") }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.utf8.lastIndex(of: 0x2E), dot != name.startIndex else { return unique(name) }
    return unique(String(name[..<dot]))
  }

  /// The name, or the first of `name-2`, `name-3` … that is free.
  mutating func unique(_ name: String) -> String {
    var id = name
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(name)-\(number)"
      number += 1
    }
    return id
  }
}
