/// What came from the terminal.
public enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse did something.
  case mouse(MouseEvent)
  /// Text was pasted; it is as untrusted as any text.
  case paste(String)
  /// The terminal has this size now, in cells; also sent after the program was stopped and continued.
  case resize(width: Int, height: Int)
  /// Another thread called for the loop's attention.
  case wake
  /// The program was asked to end by a signal: save and leave within a second, with this exit status (128 + signal).
  case terminate(status: Int32)
  /// The terminal is gone: save and leave, nothing more can be shown.
  case hangUp
}
