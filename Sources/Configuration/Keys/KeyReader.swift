import Reader
import Screen

/// Puts the table `[keys]` into a keymap: keys and what they do, everywhere or by place.
///
///     [keys]                      # wherever one is
///     "ctrl-x" = "quit"
///     [keys.columns]              # in the columns alone
///     s = "explain"
///     x = "none"                  # nothing
struct KeyReader {
  private(set) var keymap: Keymap
  private(set) var warnings: [(line: Int, text: String)] = []
  /// The keys of the file, with their lines.
  private var bound: [(keys: [Key], place: Place, line: Int)] = []

  init(_ keymap: Keymap) { self.keymap = keymap }

  /// What stands for no action.
  static let nothing = "none"

  /// Reads the table.
  mutating func read(_ entries: [Entry]) {
    for entry in entries {
      guard case .table(let inner) = entry.value else {
        read(entry, in: .everywhere)
        continue
      }
      guard let place = Place(rawValue: entry.key) else {
        let hint = Nearest.hint(entry.key, among: Place.allCases.map(\.rawValue))
        warnings.append((entry.line, "there is no place “\(entry.key)”" + hint))
        continue
      }
      for entry in inner { read(entry, in: place) }
    }
    warnOfUnreachable()
    warnOfNoWayOut()
  }

  private mutating func read(_ entry: Entry, in place: Place) {
    let keys: [Key]
    do throws(Key.NotationError) {
      keys = try Key.list(words: entry.key)
    } catch {
      warnings.append((entry.line, "\(error)"))
      return
    }
    if keys.isEmpty {
      warnings.append((entry.line, "“\(entry.key)” names no key; the space bar is \"space\""))
      return
    }
    guard case .string(let name) = entry.value else {
      warnings.append(
        (entry.line, "\(entry.key) takes the name of an action, or \"none\", not \(entry.kind)"))
      return
    }
    let action = Action(rawValue: name)
    guard action != nil || name == KeyReader.nothing else {
      let hint = Nearest.hint(name, among: Action.allCases.map(\.rawValue) + [KeyReader.nothing])
      warnings.append(
        (entry.line, "there is no action “\(name)”" + (hint.isEmpty ? "; rashomon keys lists them" : hint)))
      return
    }
    if let first = bound.first(where: { $0.keys == keys && $0.place == place }) {
      warnings.append(
        (entry.line, "\(Key.notation(keys)) has an action already, in line \(first.line); this one holds"))
    }
    bound.append((keys, place, entry.line))
    if let action { keymap.bind(keys, to: action, in: place) } else { keymap.unbind(keys, in: place) }
  }

  /// Someone who takes the last key away that leaves the reader would have to close its window.
  private mutating func warnOfNoWayOut() {
    let ways: Set<Action> = [.quit, .back, .command]
    for place in [Place.columns, .list, .samples] {
      let isLeft = keymap.bindings.contains { ways.contains($0.action) && keymap.isReachable($0, from: place) }
      if isLeft { continue }
      let line = bound.filter { $0.place == place || $0.place == .everywhere }.map(\.line).max() ?? 0
      warnings.append(
        (line, "no key leaves the reader in \(place.rawValue): bind one to quit, back or command"))
      return
    }
  }

  /// A key that does something at once leaves no time for another after it.
  private mutating func warnOfUnreachable() {
    for (keys, place, line) in bound where keys.count > 1 {
      guard keymap.bindings.contains(where: { $0.keys == keys && $0.place == place }),
        let obstacle = keymap.obstacle(to: keys, in: place)
      else { continue }
      let first = obstacle.notation
      warnings.append(
        (
          line,
          "\(Key.notation(keys)) cannot be typed: \(first) does \(obstacle.action.rawValue) at once; "
            + "\"\(first)\" = \"none\" frees it"
        ))
    }
  }
}
