/// What is a kind of what, as a graph of numbers.
///
///     wider.leads(from: Form("passenger"), to: Form("person"))   // true
///
/// The alignment asks this many times a pair of claims, and mostly in vain: a concept that nothing is a kind of is told at the
/// first look-up, and the way up reads numbers that lie side by side. A class, though it never changes, so that asking it counts one
/// reference and not one for each of its lists.
final class WiderConcepts: Sendable {
  /// A term as the graph knows it.
  struct Node: Sendable {
    let form: Form
    /// The bits of all above it: one that is not among them is known by that not to be.
    fileprivate let above: UInt64
    /// Its number, -1 where the graph does not hold it.
    fileprivate let number: Int32
    /// The place of its bit among 64; 64 where nothing is a kind of it. (As the bit itself, a node would be a third larger.)
    fileprivate let place: UInt8

    /// The bit by which it is known; none where nothing is a kind of it.
    fileprivate var bit: UInt64 { 1 << UInt64(place) }
  }

  /// Some terms as the graph knows them.
  struct Nodes: Sendable {
    private(set) var list: [Node]
    /// The bits of all, and of what stands above them.
    private var bits: UInt64 = 0
    private var above: UInt64 = 0
    /// A bit for each by its hash.
    private var hashes: UInt64 = 0

    /// None.
    init() { list = [] }

    fileprivate init(_ list: [Node]) {
      self.list = list
      for node in list { note(node) }
    }

    /// Adds a term.
    mutating func append(_ node: Node) {
      list.append(node)
      note(node)
    }

    private mutating func note(_ node: Node) {
      bits |= node.bit
      above |= node.above
      hashes |= Self.hash(node.form)
    }

    private static func hash(_ form: Form) -> UInt64 { 1 << (form.raw & 63) }

    var isEmpty: Bool { list.isEmpty }

    /// The terms as forms.
    var forms: [Form] { list.map(\.form) }

    /// Whether a term is one of them.
    func contains(_ form: Form) -> Bool { hashes & Self.hash(form) != 0 && list.contains { $0.form == form } }

    /// Whether a term is in both.
    @inline(__always)
    func meets(_ other: Nodes) -> Bool { hashes & other.hashes != 0 && hasAny(of: other) }

    private func hasAny(of other: Nodes) -> Bool { list.contains { other.contains($0.form) } }

    /// Whether a term of one list can be one of the other, or a kind of it: most pairs of lists are told apart by this.
    @inline(__always)
    func mayShare(_ other: Nodes) -> Bool {
      (hashes & other.hashes) | (above & other.bits) | (bits & other.above) != 0
    }
  }

  /// The steps from a concept to the widest, and some.
  private static let steps = 8

  private let numbers: FormTable<Int32>
  /// The concept of each number.
  private let concepts: [Form]
  /// Where each number's parents begin among ``parents``; one more at the end.
  private let starts: [Int32]
  private let parents: [Int32]
  private let isParent: [Bool]
  /// Of each number the bits of all above it.
  private let above: [UInt64]

  /// A graph of children and parents; the parents of one child keep their order.
  init(_ pairs: [(child: Form, parent: Form)]) {
    var numbers = FormTable<Int32>(capacity: 4096)
    var concepts: [Form] = []
    var rows: [(child: Int32, parent: Int32)] = []
    rows.reserveCapacity(pairs.count)
    for pair in pairs {
      for concept in [pair.child, pair.parent] where numbers[concept] == nil {
        numbers[concept] = Int32(concepts.count)
        concepts.append(concept)
      }
      if let child = numbers[pair.child], let parent = numbers[pair.parent] { rows.append((child, parent)) }
    }
    // Sorted by child, by counting.
    var starts = [Int32](repeating: 0, count: concepts.count + 1)
    var isParent = [Bool](repeating: false, count: concepts.count)
    for row in rows {
      starts[Int(row.child) + 1] += 1
      isParent[Int(row.parent)] = true
    }
    for number in concepts.indices { starts[number + 1] += starts[number] }
    var next = starts
    var parents = [Int32](repeating: 0, count: rows.count)
    for row in rows {
      parents[Int(next[Int(row.child)])] = row.parent
      next[Int(row.child)] += 1
    }
    (self.numbers, self.concepts, self.starts, self.parents) = (numbers, concepts, starts, parents)
    self.isParent = isParent
    above = concepts.indices.map { Self.bits(above: $0, steps: Self.steps, starts, parents) }
  }

  /// What a concept is a kind of, one step up.
  func parents(of concept: Form) -> [Form] {
    numbers[concept].map { parents(of: $0).map { concepts[Int($0)] } } ?? []
  }

  /// What is found first at a concept above another, up one branch after the other.
  func first<Found>(above concept: Form, _ find: (Form) -> Found?) -> Found? {
    numbers[concept].flatMap { first(above: $0, steps: Self.steps, find) }
  }

  private func first<Found>(above number: Int32, steps: Int, _ find: (Form) -> Found?) -> Found? {
    guard steps > 0 else { return nil }
    for at in Int(starts[Int(number)])..<Int(starts[Int(number) + 1]) {
      if let found = find(concepts[Int(parents[at])]) ?? first(above: parents[at], steps: steps - 1, find) {
        return found
      }
    }
    return nil
  }

  private func parents(of number: Int32) -> ArraySlice<Int32> {
    parents[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
  }

  /// Whether both terms are kinds of one thing, one step up.
  func shareParent(_ a: Node, _ b: Node) -> Bool {
    guard a.above & b.above != 0 else { return false }
    let others = parents(of: b.number)
    return parents(of: a.number).contains(where: others.contains)
  }

  /// Whether the second concept is among those above the first.
  func leads(from concept: Form, to ancestor: Form) -> Bool {
    guard let to = numbers[ancestor], isParent[Int(to)], let from = numbers[concept],
      above[Int(from)] & Self.bit(of: to) != 0
    else { return false }
    return climbs(from: from, to: to, steps: Self.steps)
  }

  /// A term, looked up once for many questions.
  func node(of term: Form) -> Node {
    guard let number = numbers[term] else { return Node(form: term, above: 0, number: -1, place: 64) }
    return Node(
      form: term, above: above[Int(number)], number: number, place: isParent[Int(number)] ? UInt8(number & 63) : 64)
  }

  /// The same for terms that were looked up.
  func leads(from term: Node, to ancestor: Node) -> Bool {
    term.above & ancestor.bit != 0 && climbs(from: term.number, to: ancestor.number, steps: Self.steps)
  }

  private func climbs(from: Int32, to: Int32, steps: Int) -> Bool {
    guard steps > 0 else { return false }
    for at in Int(starts[Int(from)])..<Int(starts[Int(from) + 1]) {
      if parents[at] == to || climbs(from: parents[at], to: to, steps: steps - 1) { return true }
    }
    return false
  }

  /// Terms, looked up once for many questions.
  func nodes(of terms: [Form]) -> Nodes { Nodes(terms.map { node(of: $0) }) }

  private static func bit(of number: Int32) -> UInt64 { 1 << UInt64(number & 63) }

  private static func bits(above number: Int, steps: Int, _ starts: [Int32], _ parents: [Int32]) -> UInt64 {
    guard steps > 0 else { return 0 }
    return parents[Int(starts[number])..<Int(starts[number + 1])].reduce(0) {
      $0 | bit(of: $1) | bits(above: Int($1), steps: steps - 1, starts, parents)
    }
  }
}
