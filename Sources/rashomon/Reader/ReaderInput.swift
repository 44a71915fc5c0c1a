import Comparison
import Importing

/// Files read for the reader: shown at once, and described in full when the vocabulary is there.
///
/// The first frame must not wait for word lists. The articles are read without them first, which leaves their titles and
/// days unknown, and from the same bytes again on another thread before they are compared.
struct ReaderInput: Sendable {
  /// A file's bytes.
  private struct File: Sendable {
    let path: String
    let bytes: [UInt8]
  }

  private var files: [File] = []
  private let fallback: CalendarDate?
  /// The articles as they are shown at first.
  private(set) var articles: [Article] = []
  /// What the files are called together.
  let name: String
  /// What was wrong with inputs.
  private(set) var problems: [InputProblem] = []

  /// Reads files; `-` is standard input.
  ///
  /// - Parameters:
  ///   - fallback: the day of publication of articles that have none.
  ///   - progress: told after each file how many of how many were read; false stops there.
  init(paths: [String], fallback: CalendarDate? = nil, progress: (Int, Int) -> Bool = { _, _ in true }) {
    self.fallback = fallback
    name = ReaderInput.name(of: paths)
    var reader = ArticleReader(lexicon: Lexicon(LexiconSource(tables: [:])))
    for (index, path) in paths.enumerated() {
      do throws(InputProblem) {
        let bytes = try FileBytes.read(path)
        articles.append(try reader.article(bytes: bytes, path: path))
        files.append(File(path: path, bytes: bytes))
      } catch {
        problems.append(error)
      }
      if !progress(index + 1, paths.count) { break }
    }
  }

  /// The articles with all that the vocabulary tells of them.
  func described(_ lexicon: Lexicon) -> [Article] {
    var reader = ArticleReader(lexicon: lexicon)
    return files.compactMap { file in
      guard let article = try? reader.article(bytes: file.bytes, path: file.path) else { return nil }
      guard article.published == nil, let fallback else { return article }
      return Article(
        id: article.id, text: article.text, title: article.title, source: article.source, author: article.author,
        published: fallback, url: article.url, sha256: article.sha256)
    }
  }

  /// What a list of files is called: the folder that holds them all, else the first one's name.
  static func name(of paths: [String]) -> String {
    let folders = Set(paths.map { $0.split(separator: "/").dropLast().last.map(String.init) ?? "" })
    if folders.count == 1, let folder = folders.first, !folder.isEmpty, folder != ".", folder != ".." { return folder }
    return ""
  }
}
