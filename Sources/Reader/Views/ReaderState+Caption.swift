extension ReaderState {
  /// What the screen shows, in a few words: `Rashomon: ferry, Timeline`.
  public var caption: String {
    let shown: String? =
      switch overlay {
      case .help: "Help"
      case .marks: "Marked passages"
      case .corrections: "Corrections"
      case .explanation: "Explanation"
      case .finder: "Finder"
      case .score: "Classroom, score"
      case nil: articles.isEmpty ? "Sample events" : isClassroom ? "Classroom" : view.title
      }
    return "Rashomon: " + [name.isEmpty ? nil : name, shown].compactMap { $0 }.joined(separator: ", ")
  }
}
