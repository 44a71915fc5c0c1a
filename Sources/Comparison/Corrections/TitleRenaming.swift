/// Puts one name for another in the titles of facts.
///
///     // "Ann Cole" is now "Anne Kohl"
///     "age of Ann Cole"     →  "age of Anne Kohl"
///     "Cole left ferry"     →  "Kohl left ferry"
///     "coal left ferry"     →  "coal left ferry"
struct TitleRenaming: Sendable {
  /// What is replaced by what, as bytes, the longest first.
  private let replacements: [(old: [UInt8], new: [UInt8])]

  /// The renaming of a name.
  ///
  /// A title calls a person by the last word of the name; that word is replaced only where nobody else has it.
  ///
  /// - Parameter names: the mentions of all articles.
  init(_ old: Name, to new: Name, names: [[Mention]]) {
    var pairs = [(Array(old.canonical.utf8), Array(new.canonical.utf8))]
    let (last, other) = (TitleRenaming.lastWord(old.canonical), TitleRenaming.lastWord(new.canonical))
    if old.kind == .person, new.kind == .person, last != other, last.count < pairs[0].0.count {
      let isShared = names.joined().contains { mention in
        guard case .name(let name) = mention.value, name.canonical != old.canonical else { return false }
        return name.canonical.utf8.split(separator: 0x20).contains { $0.elementsEqual(last) }
      }
      if !isShared { pairs.append((last, other)) }
    }
    replacements = pairs
  }

  /// A title with the other name.
  func apply(_ title: String) -> String {
    let bytes = Array(title.utf8)
    var told: [UInt8] = []
    var at = 0
    while at < bytes.count {
      // What is put in is not looked at again: a name may hold the one it replaces.
      if let found = replacements.first(where: { isWord($0.old, at, in: bytes) }) {
        told += found.new
        at += found.old.count
      } else {
        told.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: told, as: UTF8.self)
  }

  private func isWord(_ word: [UInt8], _ start: Int, in bytes: [UInt8]) -> Bool {
    let end = start + word.count
    guard !word.isEmpty, end <= bytes.count, bytes[start..<end].elementsEqual(word) else { return false }
    // An apostrophe or quotation mark beyond ASCII begins with E2 and ends no word.
    let isOpen =
      start == 0 || !Bytes.isWord(bytes[start - 1]) || bytes[start - 1] >= 0x80 && Self.isMark(before: start, bytes)
    return isOpen && (end == bytes.count || !Bytes.isWord(bytes[end]) || bytes[end] == 0xE2)
  }

  /// Whether a mark of three bytes (E2 80 …) stands right before a place.
  private static func isMark(before place: Int, _ bytes: [UInt8]) -> Bool { place >= 3 && bytes[place - 3] == 0xE2 }

  private static func lastWord(_ name: String) -> [UInt8] {
    name.utf8.split(separator: 0x20).last.map(Array.init) ?? []
  }
}
