import Screen

/// Which keys do what: a table that can be read, printed and changed.
///
///     var keymap = Keymap.standard
///     try keymap.bind("<Space>", to: .pageDown)
///     keymap.find([Key(.character("]"))], in: .columns)   // .prefix: ]c follows
public struct Keymap: Sendable, Hashable {
  /// The bindings, in the order in which help shows them.
  public private(set) var bindings: [Binding]

  /// A table of bindings.
  public init(_ bindings: [Binding]) { self.bindings = bindings }

  /// What a list of keys comes to.
  enum Match: Sendable, Hashable {
    /// They do something.
    case action(Action)
    /// They begin a longer list.
    case prefix
    /// Nothing.
    case none
  }

  /// Looks keys up in a place, then in those around it.
  func find(_ keys: [Key], in place: Place) -> Match {
    for candidate in place.chain {
      if let binding = bindings.last(where: { $0.place == candidate && $0.keys == keys }) {
        return .action(binding.action)
      }
    }
    return continuations(of: keys, in: place).isEmpty ? .none : .prefix
  }

  /// The bindings of a place that begin with some keys and go on.
  func continuations(of keys: [Key], in place: Place) -> [Binding] {
    bindings.filter { binding in
      place.chain.contains(binding.place) && binding.keys.count > keys.count
        && Array(binding.keys.prefix(keys.count)) == keys
    }
  }

  /// Binds keys, in vim's notation, to an action; what they did in that place before is forgotten.
  public mutating func bind(
    _ notation: String, to action: Action, in place: Place = .everywhere
  ) throws(Key.NotationError) {
    let keys = try Key.list(notation)
    bindings.removeAll { $0.keys == keys && $0.place == place }
    bindings.append(Binding(keys, action, in: place))
  }

  /// The first keys that do something in a place, for hints.
  func notation(of action: Action, in place: Place) -> String? {
    for candidate in place.chain {
      if let found = bindings.first(where: { $0.action == action && $0.place == candidate }) { return found.notation }
    }
    return nil
  }

  /// The keys of each action of a place, in the order of the table.
  func help(for place: Place) -> [(keys: String, action: Action)] {
    var result: [(keys: String, action: Action)] = []
    for binding in bindings where binding.place == place {
      // The digits are one line.
      if let index = binding.action.sourceIndex, index > 0 { continue }
      if let known = result.firstIndex(where: { $0.action == binding.action }) {
        result[known].keys += "  " + binding.notation
      } else {
        result.append((binding.notation, binding.action))
      }
    }
    return result
  }
}

extension Keymap: CustomStringConvertible {
  /// The table as text, a binding a line: keys, place, action.
  public var description: String {
    bindings.map { "\($0.notation)\t\($0.place.rawValue)\t\($0.action.rawValue)\n" }.joined()
  }
}
