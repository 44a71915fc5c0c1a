import Testing

@testable import Comparison

@Suite struct WiderConceptsTests {
  @Test func whatLiesAboveIsFoundWhateverItsBit() {
    // Two hundred concepts, so that several share each bit; each a kind of some with a smaller number, and one circle.
    func form(_ number: Int) -> Form { Form(utf8: "concept\(number)".utf8) }
    var pairs: [(child: Form, parent: Form)] = [(form(0), form(1))]
    var parents: [Int: [Int]] = [0: [1]]
    for number in 1..<200 {
      for step in [3, 7] where number % step != 0 {
        let parent = number * step / 11
        guard parent != number else { continue }
        pairs.append((form(number), form(parent)))
        parents[number, default: []].append(parent)
      }
    }
    let wider = WiderConcepts(pairs)
    var linked = 0
    for from in 0..<200 {
      var above: Set<Int> = []
      var level: Set<Int> = [from]
      for _ in 0..<8 {
        level = Set(level.flatMap { parents[$0] ?? [] })
        above.formUnion(level)
      }
      linked += above.count
      #expect(wider.parents(of: form(from)) == (parents[from] ?? []).map(form))
      for to in 0..<200 {
        #expect(wider.leads(from: form(from), to: form(to)) == above.contains(to))
        #expect(wider.leads(from: wider.node(of: form(from)), to: wider.node(of: form(to))) == above.contains(to))
        let areAlike = wider.nodes(of: [form(from)]).mayShare(wider.nodes(of: [form(to)]))
        #expect(areAlike || from != to && !above.contains(to))
      }
    }
    #expect(linked > 400)
    #expect(wider.parents(of: Form("unknown")).isEmpty)
  }
}
