import Comparison
import Testing

@Suite("Walking a tree") struct NavigationTests {
  /// "Two men from Leeds who fled were arrested ."
  private let syntax = SentenceSyntax(
    tags: [
      TokenTag(.cd, .num), TokenTag(.nns, .noun), TokenTag(.in, .adp), TokenTag(.nnp, .propn), TokenTag(.wp, .pron),
      TokenTag(.vbd, .verb), TokenTag(.vbd, .aux), TokenTag(.vbn, .verb), TokenTag(.period, .punct),
    ],
    heads: [1, 7, 3, 1, 5, 1, 7, -1, 7],
    relations: [.nummod, .nsubjPassive, .case, .nmod, .nsubj, .aclRelative, .auxPassive, .root, .punct])

  @Test("children")
  func children() {
    #expect(syntax.root == 7)
    #expect(syntax.children(of: 1) == [0, 3, 5])
    #expect(syntax.children(of: 1, .nmod, .aclRelative) == [3, 5])
    #expect(syntax.child(of: 7, .nsubj, .nsubjPassive) == 1)
    #expect(syntax.child(of: 7, .obj) == nil)
    #expect(syntax.contains(1, 4) && !syntax.contains(5, 1))
  }

  @Test("subtrees")
  func subtrees() {
    #expect(syntax.subtree(of: 7) == 0..<9)
    #expect(syntax.subtree(of: 1) == 0..<6)
    #expect(syntax.subtree(of: 1, leavingOut: [.aclRelative]) == 0..<4)
    #expect(syntax.subtree(of: 1, leavingOut: [.nmod]) == 0..<2)
    #expect(syntax.subtree(of: 1, leavingOut: [.nummod]) == 1..<6)
    #expect(syntax.subtree(of: 40) == 0..<0)
  }

  @Test("clauses")
  func clauses() {
    #expect(syntax.isPassive(7) && !syntax.isPassive(5))
    #expect(syntax.clauseHead(of: 4) == 5)
    #expect(syntax.clauseHead(of: 3) == 7)
  }

  @Test("heads that are no tree do not loop")
  func cycle() {
    let knot = SentenceSyntax(tags: [], heads: [1, 0], relations: [.dep, .dep])
    #expect(!knot.contains(5, 0))
    #expect(knot.root == nil)
  }
}
