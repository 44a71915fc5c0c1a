import Screen

/// Which keys do what: a table that can be read, printed and changed.
///
///     var keymap = Keymap.standard
///     try keymap.bind("<Space>", to: .pageDown)
///     keymap.find([Key(.character("]"))], in: .columns)   // .prefix: ]c follows
public struct Keymap: Sendable, Hashable {
  /// The bindings, in the order in which help shows them.
  public private(set) var bindings: [Binding]
  /// Keys that do nothing in a place, whatever they do in the places around it.
  public private(set) var unbound: [Unbound] = []

  /// A table of bindings.
  public init(_ bindings: [Binding]) { self.bindings = bindings }

  /// Keys that do nothing in a place.
  public struct Unbound: Sendable, Hashable {
    /// The keys, pressed one after the other.
    public let keys: [Key]
    /// Where.
    public let place: Place
  }

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
      if unbound.contains(Unbound(keys: keys, place: candidate)) { break }
    }
    return continuations(of: keys, in: place).isEmpty ? .none : .prefix
  }

  /// The bindings of a place that begin with some keys and go on.
  func continuations(of keys: [Key], in place: Place) -> [Binding] {
    bindings.filter { binding in
      binding.keys.count > keys.count && binding.keys.starts(with: keys) && place.chain.contains(binding.place)
        && isLast(binding, in: place)
    }
  }

  /// Binds keys, in vim's notation, to an action; what they did in that place before is forgotten.
  public mutating func bind(
    _ notation: String, to action: Action, in place: Place = .everywhere
  ) throws(Key.NotationError) {
    bind(try Key.list(notation), to: action, in: place)
  }

  /// Binds keys to an action; what they did in that place before is forgotten.
  ///
  /// They come before the other keys of the action, so that hints name those that someone has chosen.
  public mutating func bind(_ keys: [Key], to action: Action, in place: Place = .everywhere) {
    let binding = Binding(keys, action, in: place)
    if bindings.contains(binding) { return }
    forget(keys, in: place)
    let others = bindings.firstIndex { $0.action == action && $0.place == place }
    bindings.insert(binding, at: others ?? bindings.count)
  }

  /// Lets keys do nothing in a place, also where they do something in the places around it.
  public mutating func unbind(_ keys: [Key], in place: Place = .everywhere) {
    forget(keys, in: place)
    unbound.append(Unbound(keys: keys, place: place))
  }

  private mutating func forget(_ keys: [Key], in place: Place) {
    bindings.removeAll { $0.keys == keys && $0.place == place }
    unbound.removeAll { $0.keys == keys && $0.place == place }
  }

  /// Whether pressing the keys of a binding one after the other in a place does what it says: no nearer place has them for
  /// something else, and their first ones do nothing by themselves.
  public func isReachable(_ binding: Binding, from place: Place) -> Bool {
    place.chain.contains(binding.place) && isLast(binding, in: place) && obstacle(to: binding.keys, in: place) == nil
  }

  /// The first keys of a list that do something by themselves in a place, so that the rest can never be typed.
  public func obstacle(to keys: [Key], in place: Place) -> Binding? {
    for count in 1..<max(1, keys.count) {
      let first = Array(keys.prefix(count))
      if case .action(let action) = find(first, in: place) { return Binding(first, action, in: place) }
    }
    return nil
  }

  /// Whether no nearer place says otherwise of the keys, and no later binding of the same place.
  private func isLast(_ binding: Binding, in place: Place) -> Bool {
    for candidate in place.chain {
      if let found = bindings.last(where: { $0.place == candidate && $0.keys == binding.keys }) {
        return found == binding
      }
      if unbound.contains(Unbound(keys: binding.keys, place: candidate)) { return false }
    }
    return false
  }

  /// The first keys that do something in a place, for hints.
  func notation(of action: Action, in place: Place) -> String? { keys(of: action, in: place).map(Key.notation) }

  /// The same as keys.
  func keys(of action: Action, in place: Place) -> [Key]? {
    for candidate in place.chain {
      let found = bindings.first {
        $0.action == action && $0.place == candidate && isReachable($0, from: place)
      }
      if let found { return found.keys }
    }
    return nil
  }

  /// The keys of each action of a place, in the order of the table, as far as they can be pressed in another one, which lies
  /// in it.
  func help(for place: Place, from inner: Place? = nil) -> [(keys: String, action: Action)] {
    var result: [(keys: String, action: Action)] = []
    for binding in bindings where binding.place == place && isReachable(binding, from: inner ?? place) {
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
