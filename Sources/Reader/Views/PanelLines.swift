/// The lines of the panel that are on the screen, of all that it has.
///
/// A fact of fifty sources has hundreds of lines, which are told anew with each key that chooses another; ten of them are seen.
struct PanelLines: Sendable, Hashable {
  /// The lines on the screen.
  let shown: [StyledLine]
  /// The first of them: an index into all.
  let top: Int
  /// How many there are in all.
  let count: Int

  /// Some lines of so many.
  init(shown: [StyledLine] = [], top: Int = 0, count: Int = 0) {
    (self.shown, self.top, self.count) = (shown, top, count)
  }

  /// The lines from one on, as many as there are rows.
  init(_ all: [StyledLine], top: Int, rows: Int) {
    self.init(shown: Array(all.dropFirst(top).prefix(rows)), top: top, count: all.count)
  }
}
