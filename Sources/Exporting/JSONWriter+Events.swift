import Comparison

/// The values of events, roles and places (`rashomon.facts/1`).
extension JSONWriter {
  /// Writes what a predicate tells; each part is an array, empty where the clause does not say.
  mutating func event(_ event: Mention.Event, _ offsets: ScalarOffsets) {
    object {
      $0.member("lemma", event.lemma)
      $0.member("concept", event.concept)
      $0.member("clause", offsets(event.clause))
      for part in Mention.Event.Part.allCases {
        $0.key(part.key)
        $0.array { json in
          for place in event.arguments.indices where event.arguments[place].part == part {
            json.object {
              $0.member("span", offsets(event.arguments[place].range))
              $0.member("name", event.arguments[place].name)
            }
          }
        }
      }
      $0.member("passive", event.isPassive)
      $0.member("nominal", event.form == .noun)
      $0.member("copular", event.form == .copula)
      $0.member("polarity", event.isNegated ? "negative" : "positive")
      $0.member("modality", event.modality.name)
      if event.isHearsay { $0.member("hearsay", true) }
      if event.isElided { $0.member("elided", true) }
      $0.key("attributedTo")
      if let attribution = event.attribution {
        $0.object {
          $0.member("speaker", offsets(attribution.speaker))
          $0.member("cue", offsets(attribution.cue))
          $0.member("name", event.speakerName)
          $0.member("distanced", attribution.isDistanced)
        }
      } else {
        $0.null()
      }
    }
  }

  /// Writes who holds a role.
  mutating func role(_ role: Mention.Role, _ offsets: ScalarOffsets) {
    object {
      $0.member("holder", role.holder)
      $0.member("type", role.kind.rawValue)
      $0.member("name", offsets(role.name))
    }
  }

  /// Writes the name of a place, what it lies in, and the event that takes place there.
  mutating func place(_ place: Mention.Place, in document: Document, _ offsets: ScalarOffsets) {
    object {
      $0.member("canonical", place.canonical)
      $0.member("within", place.container)
      $0.member("preposition", place.preposition.map { document.article.line($0) })
      $0.member("event", offsets(place.event))
    }
  }
}

extension Mention.Event.Part {
  /// The key of the part: its name, as a literal that JSON keys are.
  fileprivate var key: StaticString {
    switch self {
    case .who: "who"
    case .whom: "whom"
    case .to: "to"
    case .where: "where"
    case .when: "when"
    case .how: "how"
    case .other: "other"
    }
  }
}
