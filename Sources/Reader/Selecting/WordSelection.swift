/// Words of an article that are being selected, as vim's visual mode does: a fixed end and one that moves.
///
///     v     words by letters      V     whole sentences
///
/// Whole sentences stand in for vim's whole lines: where a line of prose ends is the window's choice, not the writer's.
struct WordSelection: Sendable, Hashable {
  /// What the selection grows by.
  enum Unit: Sendable, Hashable {
    /// By what takes cells of its own.
    case letters
    /// By sentences.
    case sentences
  }

  /// What it grows by.
  var unit: Unit
  /// The article.
  let source: Int
  /// The end that stays: the byte at which a letter begins.
  var anchor: Int
  /// The end that moves.
  var cursor: Int
  /// The column that moving up and down keeps to; nil before the first such move.
  var column: Int?
  /// Whether the mouse is drawing it.
  var isDragged = false

  /// The same selection with its ends exchanged.
  var turned: WordSelection {
    var copy = self
    (copy.anchor, copy.cursor, copy.column) = (cursor, anchor, nil)
    return copy
  }
}
