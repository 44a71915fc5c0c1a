import Comparison

/// Reads articles from files.
public struct ArticleReader: Sendable {
  private var ids = ArticleIDs()

  /// A reader that has read nothing yet.
  public init() {}

  /// The article of a file; `-` is standard input.
  public mutating func article(path: String) throws(InputProblem) -> Article {
    let bytes = try FileBytes.read(path)
    let id = ids.id(forPath: path)
    guard !bytes.isEmpty else { throw InputProblem(name: path, reason: "is empty") }
    return Article(id: id, text: Array(String(decoding: bytes, as: UTF8.self).utf8), sha256: Digest.sha256(bytes))
  }
}
