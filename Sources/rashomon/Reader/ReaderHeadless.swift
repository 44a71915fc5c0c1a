import Reader
import Screen

/// The reader without a terminal: keys in, a frame out.
///
/// What `--render` does.
///
/// Every view can be tested and every report of a mistake repeated this way. The comparison is waited for.
enum ReaderHeadless {
  /// The frame after the keys, as text or as a picture.
  static func frame(_ state: ReaderState, _ session: ReaderSession, _ frame: Reading.Frame) -> String {
    var (state, session) = (state, session)
    compare(&state, &session)
    press: for key in frame.keys.keys {
      for effect in state.handle(.input(.key(key))) {
        switch effect {
        case .quit: break press
        case .open(let folder):
          if let event = session.open(folder) { _ = state.handle(event) }
          compare(&state, &session)
        case .export(let path, let marks): _ = state.handle(session.export(marks, to: path))
        case .suspend, .redraw, .keep, .correct, .letter, .copy, .edit, .stopImporting: break
        }
      }
    }
    let surface = state.render()
    return switch frame.form {
    case .text where frame.withStyles: surface.golden
    case .text: surface.text
    case .svg: Picture(of: surface, title: state.caption, ground: frame.ground).svg
    }
  }

  private static func compare(_ state: inout ReaderState, _ session: inout ReaderSession) {
    guard !session.input.articles.isEmpty else { return }
    let (findings, complaints) = ReaderSession.compare(session.input)
    for complaint in complaints { StandardError.report(complaint) }
    guard let findings else { return }
    session.keep(findings)
    _ = state.handle(.compared(findings))
  }
}
