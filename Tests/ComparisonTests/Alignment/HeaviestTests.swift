import Testing

@testable import Comparison

@Suite struct HeaviestTests {
  @Test func theFirstOfEqualWeightsStay() {
    var heaviest = Heaviest<Character>(3)
    for (item, weight) in zip("abcdef", [1.0, 3, 2, 3, 0, 2]) { heaviest.add(item, weight) }
    #expect(heaviest.items == ["b", "d", "c"])
    #expect(heaviest.least == 2)
  }

  /// The places of those before are written over: none of them comes back where fewer are offered.
  @Test func nothingIsLeftOfWhatWasForgotten() {
    var heaviest = Heaviest<Character>(3)
    for (item, weight) in zip("abc", [7.0, 8, 9]) { heaviest.add(item, weight) }
    heaviest.removeAll()
    #expect(heaviest.items.isEmpty)
    heaviest.add("d", 1)
    heaviest.add("e", 2)
    #expect(heaviest.items == ["e", "d"])
    var told: [Character] = []
    heaviest.forEach { told.append($0) }
    #expect(told == ["e", "d"])
  }

  @Test func noneOfNoneIsKept() {
    var heaviest = Heaviest<Character>(0)
    heaviest.add("a", 1)
    #expect(heaviest.items.isEmpty)
  }
}

@Suite struct OptionalFormsTests {
  @Test func theListIsWhatEachPlaceHas() {
    let base = OptionalForms([Form("crash"), nil, Form("bus"), Form("road"), nil])
    var changed = base.list
    changed[1] = Form("lorry")
    changed[3] = nil
    let other = OptionalForms(changed, like: base)
    #expect(other.list == changed)
    #expect(other.list == Array(other))
    #expect(OptionalForms(count: 2).list == [nil, nil])
  }
}
