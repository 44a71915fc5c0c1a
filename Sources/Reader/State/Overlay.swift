/// What lies over the view until `q` or Esc takes it away.
enum Overlay: Sendable, Hashable {
  /// The keys of the place one was in.
  case help
  /// The passages that were marked.
  case marks
  /// What was corrected.
  case corrections
  /// Why the selected fact is what it is said to be.
  case explanation
  /// The facts that a few letters find.
  case finder
  /// What was found in the classroom, held against the program's marks.
  case score
}
