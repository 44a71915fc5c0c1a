/// The words of a place's name, those that say whose it is set apart: of "Iraq's Baghdad airport" *baghdad*, *airport*.
struct PlaceWords {
  /// All words, without the endings of possessives.
  private let all: [Form]
  /// Those without an ending of a possessive.
  private let own: [Form]

  init(_ name: String) {
    var all: [Form] = []
    var own: [Form] = []
    for word in Array(name.lowercased().utf8).split(separator: 0x20) {
      if let ending = Self.possessives.first(where: { word.suffix($0.utf8.count).elementsEqual($0.utf8) }) {
        all.append(Form(utf8: word.dropLast(ending.utf8.count)))
      } else {
        all.append(Form(utf8: word))
        own.append(Form(utf8: word))
      }
    }
    (self.all, self.own) = (all, own)
  }

  private static let possessives = ["'s", "’s"]

  /// Whether two or more words of its own are all among those of the other, and both end alike.
  func isShortForm(of other: PlaceWords) -> Bool {
    own.count > 1 && own.last == other.all.last && own.allSatisfy(other.all.contains)
  }
}
