/// What is a kind of what, as a graph of numbers.
///
///     wider.leads(from: Form("passenger"), to: Form("person"))   // true
///
/// The alignment asks this many times a pair of claims, and mostly in vain: a concept that nothing is a kind of is told at the
/// first look-up, and the way up reads numbers that lie side by side.
struct WiderConcepts: Sendable {
  /// A term as the graph knows it.
  struct Node: Sendable {
    let form: Form
    /// Its number, -1 where the graph does not hold it.
    fileprivate let number: Int32
    /// Whether anything is a kind of it.
    let isParent: Bool
  }

  private var numbers = FormTable<Int32>(capacity: 4096)
  /// Where each number's parents begin among ``parents``; one more at the end.
  private var starts: [Int32] = [0]
  private var parents: [Int32] = []
  private var isParent: [Bool] = []

  /// A graph of children with their parents, each child once.
  init(_ rows: [(child: Form, parents: [Form])]) {
    for (child, above) in rows {
      for concept in [child] + above where numbers[concept] == nil {
        numbers[concept] = Int32(isParent.count)
        isParent.append(false)
      }
    }
    var above = [[Int32]](repeating: [], count: isParent.count)
    for row in rows {
      guard let child = numbers[row.child] else { continue }
      above[Int(child)] = row.parents.compactMap { numbers[$0] }
    }
    for row in above {
      for parent in row { isParent[Int(parent)] = true }
      parents += row
      starts.append(Int32(parents.count))
    }
  }

  /// Whether the second concept is among those above the first, at most so many steps up.
  func leads(from concept: Form, to ancestor: Form, steps: Int) -> Bool {
    guard let to = numbers[ancestor], isParent[Int(to)], let from = numbers[concept] else { return false }
    return climbs(from: from, to: to, steps: steps)
  }

  /// A term, looked up once for many questions.
  func node(of term: Form) -> Node {
    let number = numbers[term] ?? -1
    return Node(form: term, number: number, isParent: number >= 0 && isParent[Int(number)])
  }

  /// The same for terms that were looked up.
  func leads(from term: Node, to ancestor: Node, steps: Int) -> Bool {
    ancestor.isParent && term.number >= 0 && climbs(from: term.number, to: ancestor.number, steps: steps)
  }

  private func climbs(from: Int32, to: Int32, steps: Int) -> Bool {
    guard steps > 0 else { return false }
    for at in Int(starts[Int(from)])..<Int(starts[Int(from) + 1]) {
      if parents[at] == to || climbs(from: parents[at], to: to, steps: steps - 1) { return true }
    }
    return false
  }
}
