import Screen

/// Keys that do something in a place.
public struct Binding: Sendable, Hashable {
  /// The keys, pressed one after the other.
  public let keys: [Key]
  /// What they do.
  public let action: Action
  /// Where.
  public let place: Place

  /// A binding.
  public init(_ keys: [Key], _ action: Action, in place: Place = .everywhere) {
    (self.keys, self.action, self.place) = (keys, action, place)
  }

  /// The keys in vim's notation: `]c`.
  public var notation: String { Key.notation(keys) }
}
