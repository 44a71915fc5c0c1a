import Screen
import Testing

@Suite struct RectTests {
  let screen = Rect(x: 0, y: 0, width: 80, height: 24)

  @Test func edgesAreHalfOpen() {
    #expect(screen.contains(Point(x: 79, y: 23)))
    #expect(!screen.contains(Point(x: 80, y: 0)))
    #expect(screen.inset(by: 1) == Rect(x: 1, y: 1, width: 78, height: 22))
    #expect(Rect(x: 5, y: 5, width: -3, height: 2).isEmpty)
    #expect(Rect(x: 0, y: 0, width: 3, height: 1).inset(by: 1).isEmpty)
  }

  @Test func intersectionsMayBeEmpty() {
    #expect(screen.intersection(Rect(x: 70, y: -5, width: 20, height: 10)) == Rect(x: 70, y: 0, width: 10, height: 5))
    #expect(screen.intersection(Rect(x: 80, y: 0, width: 5, height: 5)).isEmpty)
  }

  @Test func cutsLeaveNothingOut() {
    let (top, rest) = screen.split(top: 1)
    #expect(top == Rect(x: 0, y: 0, width: 80, height: 1))
    #expect(rest == Rect(x: 0, y: 1, width: 80, height: 23))
    let (body, bottom) = rest.split(bottom: 5)
    #expect(body == Rect(x: 0, y: 1, width: 80, height: 18))
    #expect(bottom == Rect(x: 0, y: 19, width: 80, height: 5))
    let (left, right) = body.split(left: 100)
    #expect(left == body)
    #expect(right.isEmpty)
    #expect(bottom.row(4) == Rect(x: 0, y: 23, width: 80, height: 1))
    #expect(bottom.row(5).isEmpty)
  }
}
