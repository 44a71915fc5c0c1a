/// A place in an article that a reader gave a letter, to go back to it.
public struct LetteredPlace: Sendable, Hashable {
  /// The letter.
  public let letter: String
  /// Where.
  public let place: ReadingPlace

  /// A place with a letter.
  public init(letter: String, place: ReadingPlace) {
    (self.letter, self.place) = (letter, place)
  }
}
