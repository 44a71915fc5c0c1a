import Comparison
import Screen

/// What happens to the reader.
public enum Event: Sendable {
  /// Something came from the terminal.
  case input(InputEvent)
  /// The articles of an event were read; their comparison follows as ``compared(_:)``.
  case opened(name: String, articles: [Article])
  /// The comparison of the open articles is done.
  case compared(Findings)
  /// What was kept from an earlier reading was found again; it comes after the comparison.
  case restored(Remembered)
  /// Something is to be told at the bottom of the screen.
  case message(String)
}
