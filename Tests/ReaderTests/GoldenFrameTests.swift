import Screen
import Testing

@testable import Reader

/// Every view at the four sizes that are looked at.
@Suite struct GoldenFrameTests {
  static let sizes: [(Int, Int)] = [(200, 50), (120, 40), (80, 24), (40, 15)]

  @Test(arguments: sizes) func columns(width: Int, height: Int) {
    expectGolden(FerryFixture.state(width: width, height: height).render(), "columns-\(width)x\(height)")
  }

  @Test(arguments: sizes) func facts(width: Int, height: Int) {
    var state = FerryFixture.state(width: width, height: height)
    state.press("<F3>j")
    expectGolden(state.render(), "facts-\(width)x\(height)")
  }

  @Test(arguments: sizes) func timeline(width: Int, height: Int) {
    var state = FerryFixture.state(width: width, height: height)
    state.press("<F4>")
    expectGolden(state.render(), "timeline-\(width)x\(height)")
  }

  @Test(arguments: sizes) func quotes(width: Int, height: Int) {
    var state = FerryFixture.state(width: width, height: height)
    state.press("<F5>")
    expectGolden(state.render(), "quotes-\(width)x\(height)")
  }

  @Test(arguments: sizes) func silences(width: Int, height: Int) {
    var state = FerryFixture.state(width: width, height: height)
    state.press("3<F6>")
    expectGolden(state.render(), "silences-\(width)x\(height)")
  }

  @Test(arguments: sizes) func help(width: Int, height: Int) {
    var state = FerryFixture.state(width: width, height: height)
    state.press("?")
    expectGolden(state.render(), "help-\(width)x\(height)")
  }

  @Test(arguments: sizes) func marks(width: Int, height: Int) {
    var state = FerryFixture.state(width: width, height: height)
    state.press("*f*<Tab>c*#toll<Space>sea<Enter>iAsk the coastguard.<Enter>M")
    expectGolden(state.render(), "marks-\(width)x\(height)")
  }

  @Test(arguments: sizes) func samples(width: Int, height: Int) {
    var state = ReaderState(samples: SamplesTests.samples, width: width, height: height)
    state.press("j")
    expectGolden(state.render(), "samples-\(width)x\(height)")
  }

  /// The views that came later, by the keys that lead to them.
  static let further: [(name: String, keys: String)] = [
    ("selecting", "vweee"), ("explanation", "ccx"), ("finder", "<C-p>po"), ("corrections", "cc!cc!cc3!n!!"),
    ("classroom", "QV=<Tab>V!v"), ("score", "QV=<Tab>V!R"), ("counting", "12"), ("completing", ":fil<Tab><Tab>"),
  ]

  @Test(arguments: further, sizes) func keysLeadTo(view: (name: String, keys: String), size: (Int, Int)) {
    var state = FerryFixture.state(width: size.0, height: size.1)
    state.press(view.keys)
    expectGolden(state.render(), "\(view.name)-\(size.0)x\(size.1)")
  }

  @Test(arguments: sizes) func wideLetters(width: Int, height: Int) {
    var state = WideFixture.state(width: width, height: height)
    state.press("vl")
    expectGolden(state.render(), "wide-\(width)x\(height)")
    state.press("<Esc><F5>")
    expectGolden(state.render(), "wide-quotes-\(width)x\(height)")
  }

  @Test func widths() {
    var state = FerryFixture.state(width: 120, height: 24)
    state.press(">>><Tab><")
    expectGolden(state.render(), "widths-120x24")
  }

  @Test func searchingAList() {
    var state = FerryFixture.state(width: 120, height: 24)
    state.press("<F3>/may<Enter>n")
    expectGolden(state.render(), "searching-facts-120x24")
  }

  @Test func importing() {
    var state = ReaderState(importing: 400, width: 80, height: 24)
    _ = state.handle(.importing(done: 123, of: 400))
    expectGolden(state.render(), "importing-80x24")
    #expect(state.press("<Esc>") == [.stopImporting])
  }

  @Test func searching() {
    var state = FerryFixture.state()
    state.press("/boats")
    expectGolden(state.render(), "searching-120x40")
  }

  @Test func comparing() {
    expectGolden(
      ReaderState(name: "ferry", articles: FerryFixture.articles, width: 80, height: 24).render(), "comparing-80x24")
  }

  @Test func oneArticle() {
    expectGolden(
      ReaderState(name: "", articles: [FerryFixture.articles[0]], width: 80, height: 24).render(), "one-article-80x24")
  }

  @Test func base() {
    var state = FerryFixture.state(width: 200, height: 50)
    state.press("2b")
    expectGolden(state.render(), "base-200x50")
  }

  @Test func zoomed() {
    var state = FerryFixture.state()
    state.press("zp")
    expectGolden(state.render(), "zoomed-120x40")
  }

  @Test func pendingKeys() {
    var state = FerryFixture.state(width: 80, height: 24)
    state.press("]")
    #expect(state.text.hasSuffix("] …  c next contradiction in the columns\n") == false)
    #expect(state.text.contains(" ] …  c the next contradiction, of whichever sources"))
  }
}
