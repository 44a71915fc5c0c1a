/// The features of a parser state that groups of tags make; see ``GroupPlane``.
package enum GroupFeatures {
  /// Their number.
  package static let count = 24

  /// Hands over the features of a state, four at a time.
  ///
  /// - Parameters:
  ///   - row: where the row of a plane's pair begins.
  ///   - four: takes the places of four features.
  @inline(__always)
  package static func read(
    _ features: ParserFeatures, _ state: ParserState, row: (GroupPlane, Int) -> Int, four: (Int, Int, Int, Int) -> Void
  ) {
    let b0 = state.front
    let (s0, s1) = (state.item(0), state.item(1))
    let top = state.nodes[s0]
    let second = state.nodes[s1]
    let front = state.nodes[b0]
    let (g0, g1, g2) = (features.group(s0), features.group(s1), features.group(state.item(2)))
    let (gb, gb1) = (features.group(b0), features.group(b0 &+ 1))
    let (g0l, g0r, gbl) = (features.group(top.left), features.group(top.right), features.group(front.left))
    let g1r = features.group(second.right)

    let ahead = row(.front, g0 &<< 5 | gb)
    four(ahead &+ gb1, ahead &+ 32 &+ g0l, ahead &+ 64 &+ g0r, ahead &+ 96 &+ gbl)
    let stack = row(.stack, g1 &<< 5 | g0)
    four(
      ahead &+ 128 &+ features.between(s0, b0), ahead &+ 148 &+ Int(ParserFeatures.bucket(b0 &- s0)),
      ahead &+ 156 &+ Int(front.leftCount), stack &+ gb)
    four(stack &+ 32 &+ g2, stack &+ 64 &+ g1r, stack &+ 96 &+ features.group(second.left), stack &+ 128 &+ g0r)
    four(
      stack &+ 160 &+ g0l, stack &+ 192 &+ gb1, stack &+ 224 &+ features.between(s1, s0),
      stack &+ 244 &+ Int(ParserFeatures.bucket(s0 &- s1)))
    four(
      row(.topLast, g0 &<< 5 | g0r) &+ features.group(top.right2),
      row(.topFirst, g0 &<< 5 | g0l) &+ features.group(top.left2),
      row(.frontFirst, gb &<< 5 | gbl) &+ features.group(front.left2),
      row(.secondLast, g1 &<< 5 | g1r) &+ features.group(second.right2))
    four(
      row(.ahead, g0 &<< 5 | gb1) &+ features.group(b0 &+ 2), row(.deep, g2 &<< 5 | g1) &+ gb,
      row(.around, g1 &<< 5 | gb) &+ Int(second.rightCount),
      row(.children, Int(top.leftCount) &<< 5 | Int(top.rightCount)) &+ g0)
  }
}
