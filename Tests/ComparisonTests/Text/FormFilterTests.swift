import Testing

@testable import Comparison

@Suite struct FormFilterTests {
  @Test func whatWasPutInIsFoundAndNearlyAllElseIsNot() {
    var filter = FormFilter()
    let own = (0..<600).map { Form(utf8: "own\($0)".utf8) }
    let others = (0..<1000).map { Form(utf8: "other\($0)".utf8) }
    #expect(!own.contains(where: filter.mayHold))
    for form in own { filter.insert(form) }
    #expect(own.allSatisfy(filter.mayHold))
    #expect(others.count(where: filter.mayHold) < 150)
  }
}
