import Testing

/// Expects a text, and shows a difference line by line.
///
///     expectText(ComparisonTable.string(comparison, width: 60), """
///       …
///       """)
///
/// One `#expect` over two long strings prints both on one line each, which nobody can compare.
public func expectText(_ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
  guard text != expected else { return }
  let (lines, wanted) = (
    text.split(separator: "\n", omittingEmptySubsequences: false),
    expected.split(separator: "\n", omittingEmptySubsequences: false)
  )
  var report: [String] = []
  for index in 0..<max(lines.count, wanted.count) {
    let line = index < lines.count ? String(lines[index]) : nil
    let want = index < wanted.count ? String(wanted[index]) : nil
    if line == want {
      report.append("    " + (line ?? ""))
    } else {
      if let want { report.append("  - " + want) }
      if let line { report.append("  + " + line) }
    }
  }
  Issue.record(
    "the text differs (- expected, + found):\n\(report.joined(separator: "\n"))", sourceLocation: sourceLocation)
}
