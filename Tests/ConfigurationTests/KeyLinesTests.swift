import Testing

@testable import Configuration

/// On which line a key stands, whatever stands before it.
@Suite struct KeyLinesTests {
  /// A document, a path and its line.
  static let documents: [(text: String, path: [String], line: Int)] = [
    ("a = 1", ["a"], 1), ("\n\n  a = 1 # b = 2\nb = 3", ["b"], 4), ("[t]\na = 1", ["t", "a"], 2),
    ("[t]\na = 1", ["t"], 1),
    ("[t.u]\n[t]\na = 1", ["t"], 1), ("[t . \"u v\"]\n\n'a b' = 1", ["t", "u v", "a b"], 3),
    ("a.b.c = 1", ["a", "b"], 1), ("a = \"\"\"\n[x]\nb = 1\n\"\"\"\nb = 2", ["b"], 5),
    ("a = '''\n'' b = 1\n'''\nb = 2", ["b"], 4), ("a = \"\\\"\" # \"\nb = 2", ["b"], 2),
    ("a = \"\"\"\\\"\"\"\"\"\"\nb = 2", ["b"], 2),
    ("a = [\n  1, # b = 9\n  \"]\",\n  [2, {b = 1}],\n]\nb = 2", ["b"], 6),
    ("a = { b = 1, \"c\" = 'x}', d.e = [ {f = 1} ] }\ng = 1", ["a", "d", "e"], 1),
    ("a = { b = 1, \"c\" = 'x}', d.e = [ {f = 1} ] }\ng = 1", ["g"], 2), ("\"\\u00e9\\n\" = 1", ["é\n"], 1),
    ("[[t]]\na = 1\n[[t]]\nb = 1\n[u]\nc = 1", ["u", "c"], 6),
    ("a = 1979-05-27T07:32:00Z\nb = +1_000.5e3\nc = 0xff", ["c"], 3),
    ("a=''\nb=\"\"\nc = 1", ["c"], 3), ("a = 1\r\nb = 2\r\n", ["b"], 2),
  ]

  @Test(arguments: documents) func everyKeyHasItsLine(text: String, path: [String], line: Int) {
    #expect(KeyLines(text).line(of: path) == line)
  }

  /// What is no TOML is told by the parser; this must only come to an end.
  @Test(arguments: [
    "[", "a", "a =", "a = [", "a = {", "=", "\"", "'''", "a = \"\\", "a = \"\\u12", "[[", "]", "}{", "a = [[{",
  ])
  func endsOnWhatIsNoDocument(text: String) { _ = KeyLines(text) }
}
