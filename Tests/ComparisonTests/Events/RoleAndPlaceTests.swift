import Comparison
import TestSupport
import Testing

/// Roles at names, and places of events.
@Suite struct RoleAndPlaceTests {
  /// "words → holder" of each role.
  static func roles(_ text: String) -> [String] {
    let (document, mentions) = EventReading.mentions(text)
    return mentions.compactMap { mention -> String? in
      guard case .role(let role) = mention.value else { return nil }
      return document.article.string(mention.range) + " → " + role.holder
    }
  }

  /// "preposition words (name in container) of event" of each place.
  static func places(_ text: String) -> [String] {
    let (document, mentions) = EventReading.mentions(text)
    return mentions.compactMap { mention -> String? in
      guard case .place(let place) = mention.value else { return nil }
      let name = [place.canonical, place.container.map { "in " + $0 }].compactMap { $0 }.joined(separator: " ")
      return [
        place.preposition.map { document.article.string($0) }, document.article.string(mention.range), "(\(name))",
        "of",
        document.article.string(place.event),
      ].compactMap { $0 }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("Prime Minister Rosa Meyer spoke.", ["Prime Minister → Rosa Meyer"]),
    ("Rosa Meyer, the head of the port authority, spoke.", ["the head of the port authority → Rosa Meyer"]),
    ("Mr Holm spoke.", []), ("Mrs. Rosa Meyer spoke.", []),
    ("Rosa Meyer is the mayor of Lund.", ["the mayor of Lund → Rosa Meyer"]),
    ("The mayor of Lund is Rosa Meyer.", ["The mayor of Lund → Rosa Meyer"]),
    ("Rosa Meyer was appointed chief executive on Monday.", ["chief executive → Rosa Meyer"]),
  ])
  func roles(_ text: String, _ roles: [String]) { #expect(Self.roles(text) == roles) }

  @Test(arguments: [
    ("A train derailed in Leeds on Monday.", "in Leeds (Leeds) of derailed"),
    ("A man was shot near the station.", "near the station () of shot"),
    ("A bomb exploded in Nairobi.", "in Nairobi (Nairobi in Kenya) of exploded"),
    ("A bomb exploded in Kisumu, Kenya.", "in Kisumu, Kenya (Kisumu in Kenya) of exploded"),
    ("The troops are in Kenya.", "in Kenya (Kenya) of are"),
    ("Two of the sailors are in hospital and one has died.", "in hospital () of are"),
  ])
  func places(_ text: String, _ place: String) { #expect(Self.places(text).contains(place), "\(Self.places(text))") }

  @Test(arguments: ["A train derailed on Monday.", "The attack on Kenya failed.", "Kenya won."])
  func noPlace(_ text: String) { #expect(Self.places(text).isEmpty, "\(Self.places(text))") }
}
