import Screen
import Testing

@testable import Reader

extension ReaderState {
  /// Presses keys, in vim's notation, and returns what the reader asked for.
  @discardableResult
  mutating func press(_ notation: String, sourceLocation: SourceLocation = #_sourceLocation) -> [Effect] {
    guard let keys = try? Key.list(notation) else {
      Issue.record("\(notation) are no keys", sourceLocation: sourceLocation)
      return []
    }
    return keys.flatMap { handle(.input(.key($0))) }
  }

  /// The id of the selected fact.
  var selectedID: String? { selectedFact?.id }

  /// The text of the frame.
  var text: String { render().text }
}
