import Screen

extension Keymap {
  /// The bindings in force as a list to read: under each place its keys, what they do, and the name of that; and the keys that
  /// were taken from what they do in the places around it.
  ///
  ///     In the explanation
  ///       x  back  back; at the first screen, leave
  ///
  /// The columns are as wide as the widest entry of any place, so that the whole list can be run over by eye.
  public var listing: String {
    let groups = Place.allCases.map { (place: $0, rows: rows($0)) }.filter { !$0.rows.isEmpty }
    let all = groups.flatMap(\.rows)
    let keyWidth = all.map { TextWidth.of($0.keys) }.max() ?? 0
    let nameWidth = all.map(\.name.utf8.count).max() ?? 0
    return groups.map { group in
      group.rows.reduce(into: group.place.title + "\n") { text, row in
        let keys = row.keys + String(repeating: " ", count: keyWidth - TextWidth.of(row.keys))
        let gap = String(repeating: " ", count: nameWidth - row.name.utf8.count)
        text += "  \(keys)  \(row.name)\(gap)  \(row.help)\n"
      }
    }.joined(separator: "\n")
  }

  private func rows(_ place: Place) -> [(keys: String, name: String, help: String)] {
    let bound = help(for: place).map { ($0.keys, $0.action.rawValue, $0.action.help) }
    let outer = place.chain.dropFirst()
    let taken = unbound.filter { keys in
      keys.place == place && bindings.contains { $0.keys == keys.keys && outer.contains($0.place) }
    }
    return bound + taken.map { (Key.notation($0.keys), "none", "nothing here") }
  }
}
