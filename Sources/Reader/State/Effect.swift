import Comparison

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
  /// Stop reading files, and go on with those that were read.
  case stopImporting
  /// Write marked passages to a file, in the format that its extension names.
  case export(path: String, [Highlight])
  /// Keep the marked passages, which were others before.
  case keep([Highlight], before: [Highlight])
  /// Keep the corrections, which were others before.
  case correct([Correction], before: [Correction])
  /// Keep the letter of a place.
  case letter(Unicode.Scalar, Remembered.Place)
  /// Put a text on the clipboard.
  case copy(String)
  /// Let the user change a text in an editor; the answer is ``Event/edited(_:)``.
  case edit(String)
}
