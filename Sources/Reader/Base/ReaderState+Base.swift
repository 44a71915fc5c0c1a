import Comparison

extension ReaderState {
  /// Where an article says what the base does not, in a range.
  func differences(in range: TextRange, of source: Int) -> [TextRange] {
    guard base != nil, base != source, !hidesMarks else { return [] }
    return differences?.ranges(in: range, of: source) ?? []
  }

  /// Finds the differences of the articles on the screen where another base was chosen or something was corrected.
  mutating func settleDifferences() {
    guard let base, let findings, findings.comparison.documents.indices.contains(base) else {
      (differences, differencesKey) = (nil, nil)
      return
    }
    let key = DifferencesKey(base: base, corrections: corrections)
    if key != differencesKey {
      differencesKey = key
      differences = BaseDifferences(findings.comparison, base: base)
    }
    for pane in Arrangement(self).panes { differences?.find(pane.source, in: findings.comparison) }
  }

  /// What the differences depend on.
  struct DifferencesKey: Sendable, Hashable {
    let base: Int
    let corrections: [Correction]
  }
}
