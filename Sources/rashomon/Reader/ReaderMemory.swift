import Comparison
import Notebook
import RashomonResources
import Reader

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps marks and reading places in the user's notebook, and finds them again by the articles' contents.
///
/// The file is opened only when there is something to keep or to find: neither the first frame nor a look at an article
/// should wait for a database, or leave one behind.
struct ReaderMemory: Sendable {
  private let folder: String?

  /// The notebook of the user; none where that is asked for, or where there is no home folder.
  init(isOn: Bool) { folder = isOn ? ReaderMemory.folder() : nil }

  /// `$XDG_DATA_HOME/rashomon`, or `~/.local/share/rashomon` (XDG Base Directory Specification 0.8).
  private static func folder() -> String? {
    if let data = RashomonResources.variable("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/rashomon" }
    guard let home = RashomonResources.variable("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/share/rashomon"
  }

  /// What was kept of some articles; nil where that is nothing.
  func find(_ articles: [Article]) throws(NotebookError) -> Remembered? {
    guard let folder, access(folder + "/notebook.sqlite", R_OK) == 0 else { return nil }
    let notebook = try Notebook(folder: folder)
    var passages: [Highlight.Passage] = []
    var places: [Remembered.Place] = []
    for (source, article) in articles.enumerated() where !article.sha256.isEmpty {
      let bytes = ByteOffsets(article.text)
      for mark in try notebook.marks(of: article.sha256) {
        let range = TextRange(bytes[mark.start], bytes[mark.end])
        if !range.isEmpty { passages.append(Highlight.Passage(source: source, range: range)) }
      }
      if let place = try notebook.place(in: article.sha256), place.offset > 0 {
        places.append(Remembered.Place(source: source, offset: bytes[place.offset]))
      }
    }
    return passages.isEmpty && places.isEmpty ? nil : Remembered(passages: passages, places: places)
  }

  /// Makes the marks of some articles those given, from what they were.
  func keep(_ marks: [Highlight], before: [Highlight], of articles: [Article]) throws(NotebookError) {
    guard let folder else { return }
    let (new, old) = (Set(marks.map(\.passage)), Set(before.map(\.passage)))
    let notebook = try Notebook(folder: folder)
    let now = Int(time(nil))
    try notebook.save(new.subtracting(old).sorted().compactMap { saved($0, articles, now) })
    for passage in old.subtracting(new).sorted() {
      if let mark = saved(passage, articles, now) { try notebook.remove(mark) }
    }
  }

  /// Keeps how far articles were read. One that is at its start is kept only where it was further before.
  func keep(_ places: [Remembered.Place], of articles: [Article]) throws(NotebookError) {
    guard let folder, places.contains(where: { $0.offset > 0 }) || access(folder + "/notebook.sqlite", R_OK) == 0 else {
      return
    }
    let notebook = try Notebook(folder: folder)
    let now = Int(time(nil))
    for place in places where articles.indices.contains(place.source) {
      let article = articles[place.source]
      let offset = ScalarOffsets(article.text)[place.offset]
      if article.sha256.isEmpty { continue }
      if offset == 0, try notebook.place(in: article.sha256) == nil { continue }
      try notebook.save(ReadingPlace(article: article.sha256, offset: offset, time: now))
    }
  }

  private func saved(_ passage: Highlight.Passage, _ articles: [Article], _ now: Int) -> SavedMark? {
    guard articles.indices.contains(passage.source) else { return nil }
    let article = articles[passage.source]
    if article.sha256.isEmpty { return nil }
    let range = ScalarOffsets(article.text)(passage.range)
    return SavedMark(
      article: article.sha256, start: range.lowerBound, end: range.upperBound, quote: article.string(passage.range),
      time: now)
  }
}
