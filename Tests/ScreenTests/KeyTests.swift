import Screen
import Testing

@Suite struct KeyTests {
  @Test(arguments: [
    ("j", Key(.character("j"))), ("<Enter>", Key(.enter)), ("<C-d>", Key(.character("d"), .control)),
    ("<S-Tab>", Key(.backtab)), ("<A-x>", Key(.character("x"), .alt)), ("<F12>", Key(.function(12))),
    ("<C-A-Up>", Key(.up, [.control, .alt])), ("<S-Right>", Key(.right, .shift)), ("<lt>", Key(.character("<"))),
    ("<Space>", Key(.character(" "))), ("<C-Space>", Key(.character(" "), .control)), ("<PageDown>", Key(.pageDown)),
    ("<Esc>", Key(.escape)), ("<BS>", Key(.backspace)), ("<Del>", Key(.delete)), ("é", Key(.character("é"))),
    ("<A-lt>", Key(.character("<"), .alt)),
  ])
  func notationIsReadAndPrinted(notation: String, key: Key) throws {
    #expect(try Key.list(notation) == [key])
    #expect(key.notation == notation)
  }

  @Test(arguments: [
    ("<CR>", "<Enter>"), ("<esc>", "<Esc>"), ("<c-D>", "<C-d>"), ("<M-x>", "<A-x>"), ("<PgUp>", "<PageUp>"),
    ("\r", "<Enter>"),
    ("\t", "<Tab>"), ("\u{1B}", "<Esc>"), (" ", "<Space>"),
  ])
  func otherSpellingsAreRead(spelling: String, notation: String) throws {
    #expect(try Key.list(spelling).map(\.notation) == [notation])
  }

  @Test func listsAreRead() throws {
    let keys = try Key.list("jj<Enter><C-d><S-Tab>]c:q<Enter>a<b")
    let notations = keys.map(\.notation).joined(separator: " ")
    #expect(notations == "j j <Enter> <C-d> <S-Tab> ] c : q <Enter> a <lt> b")
    #expect(try Key.list("").isEmpty)
  }

  @Test(arguments: [
    ("<Entre>", "<Entre>"), ("j<X-a>k", "<X-a>"), ("<F0>", "<F0>"), ("<F99>", "<F99>"), ("<S-a>", "<S-a>"),
    ("<ab>", "<ab>"), ("\u{7}", "\u{7}"),
  ])
  func whatNamesNoKeyIsSaid(notation: String, part: String) {
    let error = #expect(throws: Key.NotationError.self) { try Key.list(notation) }
    #expect(error?.part == part)
  }

  @Test(arguments: [
    ("", "A", "<Up>"), ("1;5", "A", "<C-Up>"), ("1;2", "D", "<S-Left>"), ("1;3", "H", "<A-Home>"), ("3", "~", "<Del>"),
    ("3;2", "~", "<S-Del>"), ("5;5", "~", "<C-PageUp>"), ("", "Z", "<S-Tab>"), ("1;2", "Z", "<S-Tab>"),
    ("15", "~", "<F5>"), ("1;2", "P", "<S-F1>"), ("100;5", "u", "<C-d>"), ("27;5;100", "~", "<C-d>"),

    ("9;2", "u", "<S-Tab>"), ("97:65;5", "u", "<C-a>"), ("27;1", "u", "<Esc>"), ("13;2", "u", "<S-Enter>"),
    ("127;5", "u", "<C-BS>"),
  ])
  func controlSequences(parameters: String, final: Unicode.Scalar, notation: String) {
    #expect(Key(controlSequence: parameters, final: final)?.notation == notation)
  }

  @Test(arguments: [
    ("", "I"), ("99", "~"), ("1114112", "u"), ("99999999999999999999", "u"), (";;;", "c"), ("?1;2", "c"),
  ])
  func otherSequencesAreNoKeys(parameters: String, final: Unicode.Scalar) {
    #expect(Key(controlSequence: parameters, final: final) == nil)
  }

  @Test(arguments: [
    ("0;12;5", true, MouseEvent(.press(.left), at: Point(x: 11, y: 4))),
    ("2;1;1", false, MouseEvent(.release(.right), at: Point(x: 0, y: 0))),
    ("32;3;4", true, MouseEvent(.drag(.left), at: Point(x: 2, y: 3))),
    ("64;3;4", true, MouseEvent(.scrollUp, at: Point(x: 2, y: 3))),
    ("81;3;4", true, MouseEvent(.scrollDown, at: Point(x: 2, y: 3), modifiers: .control)),
  ])
  func mouseReports(report: String, isPress: Bool, event: MouseEvent) {
    #expect(MouseEvent(report: report, isPress: isPress) == event)
  }

  @Test(arguments: ["", "0", "0;1", "0;0;1", "0;1;1;1", "3;1;1", "128;1;1", "a;b;c", "0;-1;2"])
  func otherReportsAreNoEvents(report: String) {
    #expect(MouseEvent(report: report, isPress: true) == nil)
  }
}
