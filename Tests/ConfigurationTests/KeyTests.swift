import Reader
import Screen
import Testing

@testable import Configuration

/// The table `[keys]`.
@Suite struct KeyTests {
  private func read(_ text: String) -> Configuration { Configuration(Array(text.utf8), name: "config.toml") }

  private func bindings(_ text: String, of action: Action) -> [String] {
    read(text).reader.keymap.bindings.filter { $0.action == action }.map { "\($0.place.rawValue) \($0.notation)" }
  }

  static let spellings: [(written: String, notation: String)] = [
    ("ctrl-o", "<C-o>"), ("Ctrl+O", "<C-o>"), ("<C-o>", "<C-o>"), ("control-o", "<C-o>"), ("space", "<Space>"),
    ("g g", "gg"), ("gg", "gg"), ("]c", "]c"), ("] c", "]c"), ("ctrl-x ctrl-s", "<C-x><C-s>"), ("up", "<Up>"),
    ("u p", "up"), ("alt-left", "<A-Left>"), ("ctrl-alt-x", "<C-A-x>"), ("alt-X", "<A-X>"), ("shift-tab", "<S-Tab>"),
    ("F5", "<F5>"), ("f12", "<F12>"), ("f", "f"), ("page-down", "<PageDown>"), ("Escape", "<Esc>"), ("-", "-"),
    ("ctrl--", "<C-->"), ("<lt>", "<lt>"), ("<", "<lt>"), ("é", "é"), ("gt", "gt"), ("<Space>x", "<Space>x"),
  ]

  @Test(arguments: spellings) func keysAreSpelledInWordsOrSigns(written: String, notation: String) throws {
    #expect(Key.notation(try Key.list(words: written)) == notation)
  }

  @Test(arguments: ["<Entre>", "x <Foo> y"]) func whatNamesNoKey(written: String) {
    #expect(throws: Key.NotationError.self) { try Key.list(words: written) }
  }

  @Test func aKeyIsBoundEverywhereOrInAPlace() {
    #expect(bindings("[keys]\n\"ctrl-e\" = \"export\"", of: .export).contains("everywhere <C-e>"))
    #expect(bindings("[keys.list]\n\"ctrl-e\" = \"export\"", of: .export).contains("list <C-e>"))
    #expect(bindings("keys.columns.s = \"explain\"", of: .explain).contains("columns s"))
    // What it did there before is forgotten; elsewhere it does it still.
    let text = "[keys.columns]\nx = \"undo\""
    #expect(!bindings(text, of: .explain).contains("columns x") && bindings(text, of: .explain).contains("list x"))
  }

  @Test func aKeyCanDoNothing() {
    let keymap = read("[keys.columns]\nq = \"none\"\nx = \"none\"").reader.keymap
    #expect(!keymap.bindings.contains { $0.notation == "x" && $0.place == .columns })
    // It does something wherever one is; there, and there alone, it does not.
    let back = Binding([Key(.character("q"))], .back)
    #expect(keymap.bindings.contains(back))
    #expect(!keymap.isReachable(back, from: .columns) && keymap.isReachable(back, from: .list))
  }

  static let mistakes: [(text: String, warnings: [String])] = [
    ("[keys]\ns = \"serch\"", ["2: there is no action “serch”; did you mean “search”?"]),
    ("[keys]\ns = \"wibble\"", ["2: there is no action “wibble”; rashomon keys lists them"]),
    ("[keys]\ns = true", ["2: s takes the name of an action, or \"none\", not true"]),
    ("[keys]\n\"<Entre>\" = \"choose\"", ["2: <Entre> names no key"]),
    ("[keys]\n\" \" = \"choose\"", ["2: “ ” names no key; the space bar is \"space\""]),
    ("[keys.columms]\ns = \"search\"", ["1: there is no place “columms”; did you mean “columns”?"]),
    (
      "[keys]\n\"<C-t>\" = \"undo\"\n\"ctrl-t\" = \"redo\"",
      ["3: <C-t> has an action already, in line 2; this one holds"]
    ),
    ("[keys]\n\"<C-t>\" = \"undo\"\n[keys.columns]\n\"ctrl-t\" = \"redo\"", []),
    (
      "[keys.columns]\n\"g g\" = \"to-start\"",
      ["2: gg cannot be typed: g does to-start at once; \"g\" = \"none\" frees it"]
    ),
    ("[keys.columns]\n\"g g\" = \"to-start\"\ng = \"none\"", []),
    ("[keys]\n\"ctrl-x\" = \"undo\"\n\"ctrl-x u\" = \"redo\"", ["3: <C-x>u cannot be typed: <C-x> does undo at once"]),
  ]

  @Test(arguments: mistakes) func mistakesAreToldWithTheirLine(text: String, warnings: [String]) {
    let found = read(text).warnings.map(\.description)
    #expect(found.count == warnings.count, "\(found)")
    for (actual, expected) in zip(found, warnings) { #expect(actual.hasPrefix("config.toml:" + expected), "\(actual)") }
  }

  @Test func aWayOutIsLeft() {
    let none = ["q", "ZQ", "ctrl-c", ":"].map { "\"\($0)\" = \"none\"\n" }.joined()
    let found = read("[keys]\n" + none).warnings.map(\.description)
    #expect(found == ["config.toml:5: no key leaves the reader in columns: bind one to quit, back or command"])
    #expect(
      read("[keys]\n" + none + "Q = \"quit\"\n[keys.columns]\nQ = \"quit\"\n[keys.list]\nQ = \"quit\"\n").warnings == []
    )
  }

  /// Hints name the first key of an action: the one that was chosen for it.
  @Test func onesOwnKeyComesFirst() {
    #expect(bindings("[keys.columns]\ns = \"explain\"", of: .explain).prefix(2) == ["columns s", "columns x"])
    // A key that has the action already stays where it is.
    #expect(bindings("[keys]\n\"<Down>\" = \"line-down\"", of: .lineDown).first == "everywhere j")
  }

  @Test func ofTwoActionsTheLaterHolds() {
    let text = "[keys]\n\"<C-t>\" = \"undo\"\n\"ctrl-t\" = \"redo\""
    #expect(bindings(text, of: .redo).contains("everywhere <C-t>"))
    #expect(!bindings(text, of: .undo).contains("everywhere <C-t>"))
  }
}
