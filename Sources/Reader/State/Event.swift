import Comparison
import Screen

/// What happens to the reader.
public enum Event: Sendable {
  /// Something came from the terminal.
  case input(InputEvent)
  /// Nothing was pressed for as long as a number waits for what follows it.
  case pause
  /// So many files of so many were read.
  case importing(done: Int, of: Int)
  /// The articles of an event were read; their comparison follows as ``compared(_:)``.
  case opened(name: String, articles: [Article])
  /// The comparison of the open articles is done.
  case compared(Findings)
  /// The open articles cannot be compared, and why.
  case notCompared(String)
  /// What was kept from an earlier reading was found again; it comes after the comparison.
  case restored(Remembered)
  /// The text that was given to the editor, as it is now.
  case edited(String)
  /// Something is to be told at the bottom of the screen.
  case message(String)
}
