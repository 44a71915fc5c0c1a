extension String {
  /// The text as Markdown that shows these very characters: on one line, controls as signs, and a backslash before every
  /// character that CommonMark or its tables could read as markup.
  ///
  /// Marks that mean something at the start of a line only (`-`, `+`, `1.`) are left: exporters begin no line with text of
  /// others.
  var markdown: String {
    var result = String.UnicodeScalarView()
    for scalar in printable.unicodeScalars {
      if "\\`*_[]<>#|~&$".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// The text as a double-quoted scalar of YAML, of which JSON's strings are a part (YAML 1.2.2, 1.2).
  var yaml: String {
    var json = JSONWriter()
    json.value(self)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
