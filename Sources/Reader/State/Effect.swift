/// What the reader asks of the world; the loop does it and answers with an ``Event`` where there is an answer.
public enum Effect: Sendable, Hashable {
  /// Leave.
  case quit
  /// Stop as ^Z does and come back with the screen redrawn.
  case suspend
  /// Draw the whole screen again.
  case redraw
  /// Read the articles of a sample event: its folder.
  case open(String)
  /// Write the marked passages to a file, in the format that its extension names.
  case export(path: String, [Highlight])
  /// Keep the marked passages, which were others before.
  case keep([Highlight], before: [Highlight])
  /// Put a text on the clipboard.
  case copy(String)
}
