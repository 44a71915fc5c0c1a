/// What lies over the view until `q` or Esc takes it away.
enum Overlay: Sendable, Hashable {
  /// The keys of the place one was in.
  case help
  /// The passages that were marked.
  case marks
}
