/// A part of the day that TIMEX3 has letters for.
enum DayPart: UInt8, Sendable {
  case morning, midday, afternoon, evening, night, daytime

  /// `MO`, `MI`, `AF`, `EV`, `NI`, `DT`.
  var letters: String {
    switch self {
    case .morning: "MO"
    case .midday: "MI"
    case .afternoon: "AF"
    case .evening: "EV"
    case .night: "NI"
    case .daytime: "DT"
    }
  }

  /// The part written with two letters.
  init?(letters: String) {
    for raw in UInt8(0)...5 {
      if let part = DayPart(rawValue: raw), part.letters == letters {
        self = part
        return
      }
    }
    return nil
  }

  /// The hour of the 24 that an hour of the twelve means in this part: 8 in the evening is 20, 2 at night is 2.
  func hour(_ hour: Int) -> Int {
    guard hour <= 12 else { return hour }
    switch self {
    case .morning: return hour == 12 ? 0 : hour
    case .midday: return hour < 5 ? hour + 12 : hour
    case .afternoon, .evening: return hour == 12 ? 12 : hour + 12
    case .night: return hour == 12 ? 0 : hour < 5 ? hour : hour + 12
    case .daytime: return hour
    }
  }
}
