/// The items of greatest weight out of many, at most so many; among equal weights those that came first.
///
///     var heaviest = Heaviest<Form>(12)
///     for entry in terms { heaviest.add(entry.term, entry.weight) }
///     heaviest.items   // the heaviest first
struct Heaviest<Item> {
  private let count: Int
  /// Descending by weight, as far as it is used.
  private var kept: [(item: Item, weight: Double)] = []
  private var used = 0
  /// What an item must weigh more than to be kept.
  private(set) var least = -Double.infinity

  init(_ count: Int) {
    self.count = count
    if count == 0 { least = .infinity }
    kept.reserveCapacity(count)
  }

  /// What was kept, the heaviest first.
  var items: [Item] { kept[..<used].map(\.item) }

  /// Forgets what was kept, to begin anew.
  mutating func removeAll() {
    used = 0
    least = count == 0 ? .infinity : -.infinity
  }

  /// Hands on what was kept, the heaviest first.
  @inline(__always)
  func forEach(_ body: (Item) -> Void) { for place in 0..<used { body(kept[place].item) } }

  /// Offers an item.
  @inline(__always)
  mutating func add(_ item: Item, _ weight: Double) {
    if weight > least { keep(item, weight) }
  }

  private mutating func keep(_ item: Item, _ weight: Double) {
    // Of a full list the last place is written over, and so is what was kept before all was forgotten.
    if used < count {
      used += 1
      if used > kept.count { kept.append((item, weight)) }
    }
    kept.withUnsafeMutableBufferPointer { kept in
      // So few are kept that going up from the end is faster than halving.
      var place = used &- 1
      while place > 0, kept[place &- 1].weight < weight {
        kept[place] = kept[place &- 1]
        place &-= 1
      }
      kept[place] = (item, weight)
      if used == count { least = kept[used &- 1].weight }
    }
  }
}
