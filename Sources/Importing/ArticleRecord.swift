import Foundation

/// An article as one JSON object: what `--jsonl` reads.
///
///     {"id": "wire", "text": "…", "date": "2020-01-03", "title": "…", "source": "…"}
///
/// Only `id` and `text` are required; members that are not known are passed over.
struct ArticleRecord: Decodable {
  let id: String
  let text: String
  let date: String?
  let title: String?
  let source: String?
  let author: String?
  let url: String?
}

/// Several articles on one event as one JSON object: `{"id": "…", "articles": [article, …]}`.
struct ClusterRecord: Decodable {
  let id: String
  let articles: [ArticleRecord]
}

extension Decodable {
  /// The value of a line of JSON; what is wrong with the line is said in terms of the line.
  static func decoded(_ line: [UInt8], name: String) throws(InputProblem) -> Self {
    do {
      return try JSONDecoder().decode(Self.self, from: Data(line))
    } catch DecodingError.keyNotFound(let key, let context) {
      throw InputProblem(name: name, reason: "\"\(path(context.codingPath + [key]))\" is missing")
    } catch DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty {
      throw InputProblem(name: name, reason: "\"\(path(context.codingPath))\" has a value of the wrong type")
    } catch DecodingError.valueNotFound(_, let context) where !context.codingPath.isEmpty {
      throw InputProblem(name: name, reason: "\"\(path(context.codingPath))\" is null")
    } catch {
      throw InputProblem(name: name, reason: "is no JSON object")
    }
  }

  /// The path as a person writes it: `articles[2].text`.
  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce(into: "") { path, key in
      if let index = key.intValue { path += "[\(index)]" } else { path += (path.isEmpty ? "" : ".") + key.stringValue }
    }
  }
}
