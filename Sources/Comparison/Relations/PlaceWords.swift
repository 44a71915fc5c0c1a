/// The words of a place's name, those that say whose it is set apart: of "Iraq's Baghdad airport" *baghdad*, *airport*.
struct PlaceWords {
  /// All words, without the endings of possessives.
  private let all: [Form]
  /// Those without an ending of a possessive.
  private let own: [Form]

  init(_ name: String) {
    var all: [Form] = []
    var own: [Form] = []
    for word in name.lowercased().split(separator: " ") {
      if let ending = ["'s", "’s"].first(where: { word.hasSuffix($0) }) {
        all.append(Form(utf8: word.dropLast(ending.count).utf8))
      } else {
        all.append(Form(utf8: word.utf8))
        own.append(Form(utf8: word.utf8))
      }
    }
    (self.all, self.own) = (all, own)
  }

  /// Whether two or more words of its own are all among those of the other, and both end alike.
  func isShortForm(of other: PlaceWords) -> Bool {
    own.count > 1 && own.last == other.all.last && own.allSatisfy(other.all.contains)
  }
}
