import Screen

extension Keymap {
  /// The bindings in force as a list to read: under each place its keys, what they do, and the name of that.
  ///
  ///     In the explanation
  ///       x  back  back; at the first screen, leave
  ///
  /// The columns are as wide as the widest entry of any place, so that the whole list can be run over by eye.
  public var listing: String {
    let groups = Place.allCases.map { (place: $0, rows: help(for: $0)) }.filter { !$0.rows.isEmpty }
    let all = groups.flatMap(\.rows)
    let keyWidth = all.map { TextWidth.of($0.keys) }.max() ?? 0
    let nameWidth = all.map(\.action.rawValue.utf8.count).max() ?? 0
    return groups.map { group in
      group.rows.reduce(into: group.place.title + "\n") { text, row in
        let keys = row.keys + String(repeating: " ", count: keyWidth - TextWidth.of(row.keys))
        let name = row.action.rawValue
        let gap = String(repeating: " ", count: nameWidth - name.utf8.count)
        text += "  \(keys)  \(name)\(gap)  \(row.action.help)\n"
      }
    }.joined(separator: "\n")
  }
}
