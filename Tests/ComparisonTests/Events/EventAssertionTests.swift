import Comparison
import TestSupport
import Testing

/// How surely an event is said, whether it is denied, and by whom it is told.
@Suite struct EventAssertionTests {
  @Test(
    "how surely",
    arguments: [
      ("The dam collapsed.", "collapse", Clause.Modality.asserted),
      ("The dam will collapse.", "collapse", .future),
      ("The dam could collapse.", "collapse", .tentative),
      ("The minister said that the dam would close.", "close", .future),
      ("The company plans to close the dam.", "close", .intended),
      ("The judge ordered the company to close the dam.", "close", .intended),
      ("The company managed to close the dam.", "close", .asserted),
      ("Workers began to close the dam.", "close", .asserted),
      ("The company is expected to close the dam.", "close", .future),
      ("He is believed to have closed the dam.", "close", .tentative),
      ("He is known to have closed the dam.", "close", .asserted),
      ("Farmers will suffer if the company closes the dam.", "close", .conditional),
      ("She went to Oslo to meet the king.", "meet", .intended),
      ("He was accused of stealing a car.", "steal", .tentative),
      ("Close the dam!", "close", .intended),
      ("If you see a leak, close the dam!", "close", .intended),
      ("The Sea Swan, which the agency reports was on its way to Holm, hit a pier.", "hit", .asserted),
      ("Police asked whether the driver, who has been arrested, may have slept.", "arrest", .asserted),
      ("The planned attack on the dam shocked farmers.", "attack", .intended),
      ("The alleged attack on the dam shocked farmers.", "attack", .tentative),
      ("The meeting is to take place in May.", "take", .future),
      ("The driver admitted to stealing the car.", "steal", .asserted),
      ("Workers resorted to burning tyres.", "burn", .asserted),
    ])
  func modality(_ text: String, _ lemma: String, _ modality: Clause.Modality) throws {
    let event = try #require(EventReading.event(text, lemma), "\(EventReading.events(text))")
    #expect(event.modality == modality, "\(EventReading.events(text))")
  }

  @Test(
    "denied",
    arguments: [
      ("The train did not stop.", "stop"), ("The train never stopped.", "stop"), ("No one was hurt.", "hurt"),
      ("None of the passengers was hurt.", "hurt"), ("The train failed to stop.", "stop"),
      ("The army denied killing civilians.", "kill"), ("The driver refused to stop.", "stop"),
      ("The train did not appear to stop.", "stop"), ("Nobody died.", "die"),
      ("He left without paying a fine.", "pay"), ("Neither driver was hurt.", "hurt"),
      ("The train did not slow or stop.", "stop"), ("The court found him not guilty.", "find"),
    ])
  func denied(_ text: String, _ lemma: String) throws {
    let event = try #require(EventReading.event(text, lemma), "\(EventReading.events(text))")
    #expect(event.isNegated, "\(EventReading.events(text))")
  }

  @Test(
    "not denied",
    arguments: [
      ("The train stopped.", "stop"), ("He not only killed a guard but fled.", "kill"),
      ("The driver did not fail to stop.", "stop"),
      ("No soldier who served in Chad was paid.", "serve"),
      ("The storm did not kill more than 10 people.", "kill"),
      ("He has never seen so many fire crews attend a fire.", "attend"),
      ("The bus left the road after its brakes failed, killing at least 22 of those on board.", "kill"),
    ])
  func notDenied(_ text: String, _ lemma: String) throws {
    let event = try #require(EventReading.event(text, lemma), "\(EventReading.events(text))")
    #expect(!event.isNegated, "\(EventReading.events(text))")
  }

  @Test(
    "told by",
    arguments: [
      ("The mayor claimed that the dam had collapsed.", "collapse", "The mayor"),
      ("The dam had collapsed, police said.", "collapse", "police"),
      ("According to the mayor, the dam collapsed.", "collapse", "the mayor"),
      ("The mayor, who said that the dam had collapsed, resigned.", "collapse", "The mayor"),
      ("The mayor said that the dam collapsed after it rained.", "rain", "The mayor"),
      ("Norway promised to answer after a bomb killed two sailors.", "answer", "Norway"),
    ])
  func attribution(_ text: String, _ lemma: String, _ speaker: String) throws {
    let event = try #require(EventReading.event(text, lemma), "\(EventReading.events(text))")
    let attribution = try #require(event.attribution)
    #expect(Article(id: "a", text: Array(text.utf8)).string(attribution.speaker) == speaker)
  }

  @Test(
    "told by nobody",
    arguments: [
      ("The dam collapsed.", "collapse"), ("She was told that the dam had collapsed.", "collapse"),
      ("It is said that the dam collapsed.", "collapse"),
      ("The ministry's claim, rejected by a judge, shocked farmers.", "reject"),
      ("Norway promised to answer after a bomb killed two sailors.", "kill"),
      ("The mayor vowed to mend the dam that a flood destroyed.", "destroy"),
      ("Norway has promised to retaliate after an attack on its ships.", "attack"),
    ])
  func noAttribution(_ text: String, _ lemma: String) throws {
    #expect(try #require(EventReading.event(text, lemma)).attribution == nil, "\(EventReading.events(text))")
  }

  @Test func hearsay() throws {
    #expect(try #require(EventReading.event("The dam reportedly collapsed.", "collapse")).isHearsay)
  }
}
