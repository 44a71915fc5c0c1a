import Testing

@testable import Comparison

/// Groups are dealt out by their first members, and every claim is in one.
@Suite struct ClaimGroupsTests {
  @Test(arguments: [
    ([], []),
    ([0], [[0]]),
    ([0, 1, 0, 3, 1], [[0, 2], [1, 4], [3]]),
    ([0, 0, 0], [[0, 1, 2]]),
    ([0, 1, 2, 2, 1, 0], [[0, 5], [1, 4], [2, 3]]),
  ])
  func groups(_ roots: [Int32], _ expected: [[Int32]]) {
    #expect(ClaimGroups(roots: roots).map(Array.init) == expected)
  }

  @Test func aStretchOfThemIsTaken() {
    let groups = ClaimGroups(roots: [0, 1, 0, 3, 1])
    #expect(groups.count == 3)
    #expect(groups[1..<3].map(Array.init) == [[1, 4], [3]])
    #expect(Array(groups[1..<3].joined()) == [1, 4, 3])
  }
}
