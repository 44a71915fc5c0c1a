import Testing

@testable import Reader

/// The list of events where no article was named.
@Suite struct SamplesTests {
  static let samples = [
    SampleEvent(
      folder: "ferry", title: "The loss of the Kittiwake", summary: "Three accounts that differ on the dead",
      date: "2024-05-07", articles: 3),
    SampleEvent(
      folder: "bridge", title: "A bridge closes", summary: "Two accounts of a crack", date: "2023-11-02", articles: 2),
  ]

  @Test func choosingOpens() {
    var state = ReaderState(samples: Self.samples, width: 80, height: 24)
    #expect(state.press("jj<Enter>") == [.open("bridge")])
    #expect(state.press("k<Enter>") == [.open("ferry")])
  }

  @Test func backLeadsToTheListAgainAndThenOut() {
    var state = ReaderState(samples: Self.samples, width: 80, height: 24)
    state.press("j")
    _ = state.handle(.opened(name: "bridge", articles: FerryFixture.articles))
    #expect(state.text.contains("Coast Courier"))
    #expect(state.press("q").isEmpty)
    #expect(state.text.contains("▸ 2023-11-02  A bridge closes"))
    #expect(state.press("q") == [.quit])
  }

  @Test func keysOfTheColumnsDoNothingHere() {
    var state = ReaderState(samples: Self.samples, width: 80, height: 24)
    #expect(state.press("f").isEmpty)
    #expect(state.message == "f does nothing here; ? shows the keys")
  }
}
