import Comparison
import Foundation

/// An article as one JSON object: what `--jsonl` reads.
///
///     {"id": "wire", "text": "…", "date": "2020-01-03", "title": "…", "source": "…"}
///
/// Only `id` and `text` are required; members that are not known are passed over.
public struct ArticleRecord: Decodable, Sendable {
  let id: String
  let text: String
  let date: String?
  let title: String?
  let source: String?
  let author: String?
  let url: String?

  /// The article of a line of JSON.
  public static func article(line: [UInt8], name: String) throws(InputProblem) -> Article {
    try decode(ArticleRecord.self, line, name).article()
  }

  /// The cluster of a line of JSON.
  public static func cluster(line: [UInt8], name: String) throws(InputProblem) -> (id: String, articles: [Article]) {
    let cluster = try decode(Cluster.self, line, name)
    return (cluster.id, cluster.articles.map { $0.article() })
  }

  private struct Cluster: Decodable {
    let id: String
    let articles: [ArticleRecord]
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, _ line: [UInt8], _ name: String
  ) throws(InputProblem) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(line))
    } catch DecodingError.keyNotFound(let key, let context) {
      throw InputProblem(name: name, reason: "\"\(Self.path(context.codingPath + [key]))\" is missing")
    } catch DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty {
      throw InputProblem(name: name, reason: "\"\(Self.path(context.codingPath))\" has a value of the wrong type")
    } catch DecodingError.valueNotFound(_, let context) where !context.codingPath.isEmpty {
      throw InputProblem(name: name, reason: "\"\(Self.path(context.codingPath))\" is null")
    } catch {
      throw InputProblem(name: name, reason: "is no JSON object")
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map { $0.intValue.map { "[\($0)]" } ?? "." + $0.stringValue }.joined().trimmingPrefix(".")
  }

  private func article() -> Article {
    let bytes = Array(text.utf8)
    return Article(
      id: id, text: bytes, title: title, source: source, author: author,
      published: date.flatMap { CalendarDate(iso: $0) },
      url: url, sha256: Digest.sha256(bytes))
  }
}

extension String {
  fileprivate func trimmingPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
