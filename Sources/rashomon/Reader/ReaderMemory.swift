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

/// Keeps what a reader makes in the user's notebook, and finds it again by the articles' contents.
///
/// The file is opened only when there is something to keep or to find: neither the first frame nor a look at an article
/// should wait for a database, or leave one behind.
struct ReaderMemory: Sendable {
  let folder: String?

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
    var passages: [Remembered.Passage] = []
    var places: [Remembered.Place] = []
    var letters: [Unicode.Scalar: (place: Remembered.Place, time: Int)] = [:]
    for (source, article) in articles.enumerated() where !article.sha256.isEmpty {
      let bytes = ByteOffsets(article.text)
      for mark in try notebook.marks(of: article.sha256) {
        let range = TextRange(bytes[mark.start], bytes[mark.end])
        if range.isEmpty { continue }
        passages.append(
          Remembered.Passage(
            Highlight.Passage(source: source, range: range), tags: Highlight.tags(mark.tag), note: mark.note))
      }
      if let place = try notebook.place(in: article.sha256), place.offset > 0 {
        places.append(Remembered.Place(source: source, offset: bytes[place.offset]))
      }
      for kept in try notebook.letters(in: article.sha256) {
        guard let letter = kept.letter.unicodeScalars.first, kept.place.time >= letters[letter]?.time ?? 0 else {
          continue
        }
        letters[letter] = (Remembered.Place(source: source, offset: bytes[kept.place.offset]), kept.place.time)
      }
    }
    let corrections = try notebook.corrections(among: articles.map(\.sha256).filter { !$0.isEmpty })
    let found = Remembered(
      passages: passages, places: places, letters: letters.mapValues(\.place),
      corrections: CorrectionRecords(articles).corrections(corrections))
    return found.isEmpty ? nil : found
  }

  /// Makes the marks of some articles those given, from what they were.
  func keep(_ marks: [Highlight], before: [Highlight], of articles: [Article]) throws(NotebookError) {
    guard let folder else { return }
    let old = Dictionary(before.map { ($0.passage, $0) }) { first, _ in first }
    let new = Set(marks.map(\.passage))
    let notebook = try Notebook(folder: folder)
    let now = Int(time(nil))
    let changed = marks.filter { mark in
      old[mark.passage].map { $0.tags != mark.tags || $0.note != mark.note } ?? true
    }
    try notebook.save(changed.compactMap { saved($0, articles, now) })
    for mark in before where !new.contains(mark.passage) {
      if let mark = saved(mark, articles, now) { try notebook.remove(mark) }
    }
  }

  /// Makes the corrections among some articles those given.
  func keep(_ corrections: [Correction], of articles: [Article]) throws(NotebookError) {
    guard let folder else { return }
    let records = CorrectionRecords(articles).records(corrections, time: Int(time(nil)))
    try Notebook(folder: folder).save(records, among: articles.map(\.sha256).filter { !$0.isEmpty })
  }

  /// Keeps the letter of a place.
  func keep(_ letter: Unicode.Scalar, _ place: Remembered.Place, of articles: [Article]) throws(NotebookError) {
    guard let folder, articles.indices.contains(place.source) else { return }
    let article = articles[place.source]
    if article.sha256.isEmpty { return }
    let offset = ScalarOffsets(article.text)[place.offset]
    let kept = LetteredPlace(
      letter: String(Character(letter)),
      place: ReadingPlace(article: article.sha256, offset: offset, time: Int(time(nil))))
    try Notebook(folder: folder).save(kept, among: articles.map(\.sha256).filter { !$0.isEmpty })
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

  private func saved(_ mark: Highlight, _ articles: [Article], _ now: Int) -> SavedMark? {
    let passage = mark.passage
    guard articles.indices.contains(passage.source) else { return nil }
    let article = articles[passage.source]
    if article.sha256.isEmpty { return nil }
    let range = ScalarOffsets(article.text)(passage.range)
    return SavedMark(
      article: article.sha256, start: range.lowerBound, end: range.upperBound, quote: article.string(passage.range),
      tag: mark.tags.joined(separator: " "), note: mark.note, time: now)
  }
}
