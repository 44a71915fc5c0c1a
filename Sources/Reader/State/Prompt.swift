import Screen

/// A line of text that is being typed at the bottom of the screen.
struct Prompt: Sendable, Hashable {
  /// What the line is for.
  enum Purpose: Sendable, Hashable {
    /// Words to look for in all articles.
    case search
    /// Words that facts must hold.
    case filter
    /// The file to write marked passages to.
    case export
    /// Tags of a marked passage.
    case tags
    /// A note to a marked passage.
    case note
    /// Two names that are one.
    case alias
    /// Some letters of a fact.
    case findFact
    /// A command.
    case command
  }

  /// What it is for.
  let purpose: Purpose
  /// The scalars typed so far.
  private(set) var scalars: [Unicode.Scalar]
  /// Where the next one goes: an index into ``scalars``.
  private(set) var cursor: Int

  /// A line that holds a text already, with the cursor at its end.
  init(_ purpose: Purpose, _ text: String = "") {
    self.purpose = purpose
    scalars = Array(text.unicodeScalars)
    cursor = scalars.count
  }

  /// Whether two lines are for the same and hold the same, wherever the cursor stands.
  func isSame(as other: Prompt) -> Bool { purpose == other.purpose && scalars == other.scalars }

  /// What was typed.
  var text: String { Prompt.string(scalars[...]) }

  /// What stands before the cursor.
  var textBeforeCursor: String { Prompt.string(scalars[..<cursor]) }

  /// What stands before the line.
  var label: String {
    switch purpose {
    case .search: "/"
    case .filter: "filter: "
    case .export: "export to file: "
    case .tags: "tags: "
    case .note: "note: "
    case .alias: "one name: "
    case .findFact: "fact: "
    case .command: ":"
    }
  }

  /// Puts text at the cursor; controls, which only a paste can hold, become blanks.
  mutating func insert(_ text: String) {
    let clean = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
    scalars.insert(contentsOf: clean, at: cursor)
    cursor += clean.count
  }

  /// Takes another text, with the cursor at its end.
  mutating func replace(with text: String) { self = Prompt(purpose, text) }

  /// Does what a key does in a line of text, as in readline; whether the key was one for that.
  mutating func edit(_ key: Key) -> Bool {
    switch (key.code, key.modifiers) {
    case (.character(let scalar), []): insert(String(Character(scalar)))
    case (.backspace, _), (.character("h"), .control):
      if cursor > 0 {
        cursor -= 1
        scalars.remove(at: cursor)
      }
    case (.delete, _), (.character("d"), .control): if cursor < scalars.count { scalars.remove(at: cursor) }
    case (.left, _), (.character("b"), .control): cursor = max(0, cursor - 1)
    case (.right, _), (.character("f"), .control): cursor = min(scalars.count, cursor + 1)
    case (.home, _), (.character("a"), .control): cursor = 0
    case (.end, _), (.character("e"), .control): cursor = scalars.count
    case (.character("u"), .control):
      scalars.removeFirst(cursor)
      cursor = 0
    case (.character("k"), .control): scalars.removeLast(scalars.count - cursor)
    case (.character("w"), .control):
      var start = cursor
      while start > 0, scalars[start - 1] == " " { start -= 1 }
      while start > 0, scalars[start - 1] != " " { start -= 1 }
      scalars.removeSubrange(start..<cursor)
      cursor = start
    default: return false
    }
    return true
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
