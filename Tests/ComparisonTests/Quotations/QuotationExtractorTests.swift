import Comparison
import TestSupport
import Testing

/// In a case, ⟦1…⟧ is the quoted content, ⟦2…⟧ the speaker, ⟦3…⟧ the cue; a marker may be missing.
@Suite struct QuotationExtractorTests {
  @Test(
    arguments: [
      // cue behind the quotation
      "“⟦1The bridge is shut,⟧” ⟦3said⟧ ⟦2Rosa Meyer⟧, who runs the ferry.",
      "“⟦1The bridge is shut,⟧” ⟦2the harbour master⟧ ⟦3told⟧ reporters on Friday.",
      "“⟦1The bridge is shut,⟧” ⟦2Rosa Meyer, the harbour master⟧, has since ⟦3confirmed⟧ to this paper.",
      "\"⟦1Is the bridge shut?⟧\" ⟦2she⟧ ⟦3asked⟧.",
      "''⟦1The bridge is shut,⟧'' ⟦2Ms. Meyer⟧ ⟦3said⟧.",
      "‘⟦1The miners’ wives can’t wait any longer,⟧’ ⟦3said⟧ ⟦2Rosa Meyer⟧.",
      "'⟦1The miners' wives can't wait any longer,⟧' ⟦2she⟧ ⟦3said⟧.",
      "\"⟦1The bridge is shut,⟧” ⟦2she⟧ ⟦3said⟧.",
      "«⟦1The bridge is shut⟧», ⟦3said⟧ ⟦2the mayor of Lund⟧.",
      "“⟦1The bridge is shut,⟧” ⟦3according to⟧ ⟦2the harbour master⟧.",
      "“⟦1It won’t open again.⟧” — ⟦2Rosa Meyer⟧",
      // cue before it
      "⟦2Rosa Meyer⟧ ⟦3said⟧: “⟦1The bridge is shut.⟧”",
      "⟦2Rosa Meyer⟧ ⟦3told⟧ the council that “⟦1the bridge is shut⟧”.",
      "Leaving the hall, ⟦2the harbour master⟧ ⟦3replied⟧, “⟦1The bridge is shut.⟧”",
      "⟦2The report⟧, which the ministry sent out on Monday, ⟦3concluded⟧: “⟦1The bridge was old.⟧”",
      "⟦2Workers⟧ marching through the streets ⟦3chanted⟧, “⟦1We want bread!⟧”",
      "As ⟦2Ms. Meyer⟧ ⟦3observed⟧ when nobody was worried yet, “⟦1bridges do not last⟧”.",
      "“⟦1It is a big year!⟧” ⟦2Meyer's niece⟧, state Del. Ann Cole, ⟦3shouted⟧ to the crowd.",
      "Without giving a reason ⟦2the port’s harbour office⟧ ⟦3said⟧ “⟦1the bridge is shut⟧”.",
      // a post that the page has taken in
      "⟦1Roads near the harbour are closed until noon.⟧ https://t.co/a1B2 pic.twitter.com/c3D4 — ⟦2Holm Police⟧ (@HolmPolice) May 3, 2018",
      // a clause of its own, though nobody is said to speak it
      "A ferry lay in the harbour – and “⟦1the crew had taken the hard decision to leave the old boats to the sea.⟧”",
      // a part of the sentence
      "⟦2Rosa Meyer⟧ ⟦3called⟧ the repair “⟦1a farce⟧” on Friday.",
      // nested marks belong to the outer quotation
      "“⟦1He shouted ‘get out’ and we ran,⟧” ⟦2she⟧ ⟦3said⟧.",
      "“⟦1We have [no] boats … none at all,⟧” ⟦2she⟧ ⟦3said⟧.",
    ])
  func oneDirectQuotationIsFound(_ marked: String) {
    let text = MarkedText(marked)
    let found = Self.quotations(text.text).filter(\.isDirect)
    #expect(found.count == 1, "\(marked)")
    guard let quotation = found.first else { return }
    #expect(Self.words(quotation.content, text) == Self.words(text[1], text))
    if marked.contains("⟦2") {
      // The words that name a speaker may be cut before an apposition.
      let speaker = Self.words(quotation.speaker, text)
      #expect(!speaker.isEmpty && Self.words(text[2], text).hasPrefix(speaker), "speaker \(speaker) in \(marked)")
    }
    if marked.contains("⟦3") { #expect(Self.words(quotation.cue, text) == Self.words(text[3], text)) }
  }

  @Test(
    arguments: [
      "They watched the film “Harbour of the Dead” on Friday.",
      "The so-called “Council of Elders” met on Friday.",
      "Robert “Red” Meyer crossed the bridge.",
      "The pipe is 6' long and the boards are 5\" wide.",
      "The miners' wives and the farmers' sons met in the '90s.",
      "It was rock 'n' roll that drew them.",
    ])
  func titlesAndApostrophesAreNoQuotations(_ text: String) {
    #expect(Self.quotations(text).filter(\.isDirect).isEmpty)
  }

  @Test(arguments: [
    "“It fits,” said Holm's chief executive, Rosa Meyer. “Nobody will lose a job.”",
    "“It fits,” said a spokesman for Holm Ferries, Rosa Meyer. “Nobody will lose a job.”",
    "“It fits,” said Peter Lund's lawyer, Rosa Meyer. “Nobody will lose a job.”",
  ])
  func whoIsNamedBehindTheOfficeSpeaks(text: String) {
    #expect(Self.quotations(text).map(\.speakerName) == ["Rosa Meyer", "Rosa Meyer"])
  }

  @Test func aSpeakerGoesOnWithoutACue() {
    let text = "“We waited,” Rosa Meyer said. “Nobody came. Nobody called.”\n\n“In the end we swam,” she added."
    let found = Self.quotations(text)
    #expect(found.map(\.isDirect) == [true, true, true])
    #expect(found.map(\.speakerName) == ["Rosa Meyer", "Rosa Meyer", "Rosa Meyer"])
  }

  @Test func aQuotationRunsOverParagraphs() {
    let text =
      "“We waited for an hour,” said Rosa Meyer.\n\n“Then the boat came.\n\n“It was too small.”\n\nThe boat left again."
    let found = Self.quotations(text)
    #expect(found.count == 3)
    #expect(found.map(\.speakerName) == ["Rosa Meyer", "Rosa Meyer", "Rosa Meyer"])
    let words = MarkedText(text)
    #expect(found.map { Self.words($0.content, words) }.last == "It was too small.")
  }

  @Test func bothHalvesOfASplitQuotationHaveTheSpeakerBetween() {
    let found = Self.quotations("“The bridge,” Rosa Meyer said, “will not open again.”")
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.speakerName == "Rosa Meyer" })
  }

  @Test(
    arguments: [
      ("Rosa Meyer met John Holm at the bridge. “It is shut,” she said.", "Rosa Meyer"),
      ("Rosa Meyer met John Holm at the bridge. “It is shut,” he said.", "John Holm"),
      ("Rosa Meyer waited. “John Holm never came,” she said.", "Rosa Meyer"),
      ("Mr. Holm came late. Ms. Meyer had waited. “I ran,” he said.", "Holm"),
      ("Rosa Meyer waited. “It is shut,” a spokesman for John Holm said.", nil),
      ("John Holm fled. A colonel in a grey coat read a statement. “It is over,” he said.", "a colonel in a grey coat"),
      ("General John Holm fled. The general in his turn read a statement. “It is over,” he said.", "John Holm"),
      ("John Holm fled. A colonel, Erik Dahl, read a statement. “It is over,” he said.", "Erik Dahl"),
    ] as [(String, String?)])
  func pronounsStandForNames(_ text: String, _ name: String?) {
    #expect(Self.quotations(text).filter(\.isDirect).map(\.speakerName) == [name], "\(text)")
  }

  @Test func whoIsHeardSpeaks() {
    #expect(
      Self.quotations("“Climb, climb now,” a controller can be heard saying on the tape.").map(\.isDirect) == [true])
    let text = "“Climb, climb now,” a controller can be heard saying on the tape."
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    let speaker = Self.quotations(text).first?.speaker
    #expect(speaker.map { document.article.string($0) } == "a controller")
  }

  @Test func whatIsEstimatedIsNotSaid() {
    #expect(Self.quotations("An estimated 60,000 people took part in the march at Lund.").isEmpty)
    #expect(Self.quotations("Police estimated that 60,000 people took part in the march at Lund.").count == 1)
  }

  @Test func aTranscriptNamesItsSpeakersInCapitals() {
    let found = Self.quotations(
      "MEYER: Well, it was late, and we left.\n\nHOLM: Nobody told us that the bridge was shut.")
    #expect(found.map(\.isDirect) == [true, true])
    #expect(found.compactMap(\.speaker).count == 2)
  }

  @Test(
    arguments: [
      "⟦2The mayor⟧ ⟦3said⟧ on Friday that ⟦1the bridge would not open again⟧.",
      "⟦1The bridge is safe⟧, ⟦2the mayor⟧ ⟦3said⟧.",
      "⟦1The bridge is safe⟧, ⟦3according to⟧ ⟦2the mayor⟧.",
      "⟦2Meyer⟧ ⟦3told⟧ reporters ⟦1the brakes had been inspected in May⟧.",
      "⟦2The ministry⟧ had ⟦3said⟧ earlier that ⟦138 people had been killed⟧, but later lowered the figure to 36.",
    ])
  func reportedSpeechIsFound(_ marked: String) {
    let text = MarkedText(marked)
    let found = Self.quotations(text.text)
    #expect(found.count == 1)
    guard let quotation = found.first else { return }
    #expect(!quotation.isDirect)
    #expect(Self.words(quotation.content, text) == Self.words(text[1], text))
    #expect(Self.words(quotation.speaker, text) == Self.words(text[2], text))
    #expect(Self.words(quotation.cue, text) == Self.words(text[3], text))
  }

  @Test func whatIsPostedSaysNothing() {
    #expect(Self.quotations("Footage posted online showed smoke pouring from the engine.").isEmpty)
  }

  @Test func reportedSpeechEndsWhereTheNextBegins() {
    let text = MarkedText("Rosa Meyer said that ⟦1the bridge had long been shut⟧, adding: “Nobody came.”")
    let reported = Self.quotations(text.text).filter { !$0.isDirect }
    #expect(reported.map { Self.words($0.content, text) } == [Self.words(text[1], text)])
  }

  @Test func aConditionBelongsToWhatIsSaid() {
    let text = MarkedText("⟦1If the dam breaks, the town is lost⟧, the mayor said.")
    #expect(Self.quotations(text.text).map { Self.words($0.content, text) } == [Self.words(text[1], text)])
  }

  @Test(arguments: [
    "While the mayor waits for an answer, the quarrels and strikes continue in the harbour.",
    "Soldiers fired warning shots in an attempt to scare the crowd.",
    "While the mayor waits, the storms are the work of a warm sea near Norway, Denmark and Sweden that have claimed lives.",
  ])
  func nobodySaysAnything(text: String) {
    #expect(Self.quotations(text).isEmpty, "\(text)")
  }

  @Test func aRelativeClauseIsNotWhatIsSaid() {
    #expect(Self.quotations("The mayor vowed to mend the bridge that a flood had destroyed.").isEmpty)
  }

  @Test func whatSomebodyIsRecalledDoingIsReported() {
    let text = MarkedText("Rosa Meyer recalled ⟦1the ferry slowing down⟧.")
    #expect(Self.quotations(text.text).map { Self.words($0.content, text) } == [Self.words(text[1], text)])
  }

  @Test func emptyAndBrokenTextsGiveNothing() {
    for text in ["", "“", "”", "\"\"", "“ ”", "'", "''''", "“““", "\u{201C}\u{201D}\u{201C}"] {
      #expect(Self.quotations(text).isEmpty, "\(text)")
    }
  }

  private static func quotations(_ text: String) -> [Quotation] {
    let document = Document(Article(id: "a", text: Array(text.utf8)), lexicon: TestLexicon.english)
    return MentionExtractor(lexicon: TestLexicon.english).mentions(of: document).compactMap {
      if case .quotation(let quotation) = $0.value { quotation } else { nil }
    }
  }

  private static func words(_ range: TextRange?, _ text: MarkedText) -> String {
    range.map { String(decoding: text.bytes[$0.bytes], as: UTF8.self) } ?? ""
  }
}
