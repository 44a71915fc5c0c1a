import Comparison
import TestSupport
import Testing

/// Clauses of two articles that tell of other things are not held together by what stands around them.
@Suite struct OtherEventsTests {
  /// Who drowned was killed, and not saved.
  @Test func otherFates() {
    let concepts = TestLexicon.english.concepts
    for (a, b) in [("drown", "rescue"), ("drown", "injure"), ("lynch", "survive")] {
      let (x, y) = (concepts.concept(of: Form(utf8: a.utf8)), concepts.concept(of: Form(utf8: b.utf8)))
      #expect(concepts.areRivals(x, y), "\(a), \(b)")
    }
    #expect(!concepts.areRivals(Form("drown"), Form("kill")))
    let relations = DifferingValuesTests.relations(
      .quantity, "At least 45 migrants, among them nine children, drowned when their boat sank off Holm, police said.",
      "The coastguard rescued 65 migrants when their boat sank off Holm.")
    #expect(relations.isEmpty)
  }

  @Test func whatHappenedToOthers() {
    let comparison = Comparison(
      of: [
        "The case came to light after the Lund Bridge collapsed in 2018, killing 11 people.",
        "Families of the 11 people who died when the Lund Bridge collapsed in 2018 said they were disappointed.",
      ].enumerated().map { Article(id: "a\($0.offset)", text: Array($0.element.utf8)) }, lexicon: TestLexicon.english)
    let events = comparison.facts.filter { $0.kind == .event }
    #expect(!events.isEmpty)
    for fact in events {
      #expect(!fact.claims.contains { $0.value.display.contains("disappointed") || $0.value.display.contains("light") })
    }
  }

  @Test func twoThatOneManDid() {
    let comparison = Comparison(
      of: [
        """
        A magnitude 6.8 earthquake struck northern Karvia early on Tuesday, killing at least 62 people and injuring more than 400, officials said.

        The quake hit at 4:17 a.m. local time about 12 kilometres from the town of Ostrel, at a depth of 10 kilometres, the national seismic institute said. It was felt as far away as the capital, Minsa, 180 kilometres to the south.

        Most of the victims died in Ostrel, where three apartment blocks collapsed. "We heard a roar, and then the ceiling came down," said Mira Dahl, 34, who escaped with her two children.

        Rescuers pulled a six-year-old boy alive from the rubble of a school building after nine hours. Prime Minister Edo Lund declared three days of national mourning and said the army had sent 1,200 soldiers to the region.

        About 15,000 people have been left homeless, according to the interior ministry. Power was cut in four provinces.

        Scientists warned of aftershocks. A tremor of magnitude 5.2 was recorded two hours after the main shock.
        """,
        """
        MINSA - The death toll from the earthquake that shook northern Karvia rose to 97 on Wednesday, as rescue teams kept digging through the ruins of collapsed homes.

        The U.S. Geological Survey put the magnitude at 6.7 and said the epicentre was 15 km northeast of Ostrel, at a depth of 8 km.

        More than 900 people were hurt, the health ministry said. Hospitals in Ostrel were overwhelmed and many of the injured were flown to Minsa by helicopter.

        Two residential buildings and a school came down in the town. A boy of six was rescued after spending 11 hours under the debris.

        The government said 2,000 troops were helping in the search. Prime Minister Edo Lund visited the area and announced a week of mourning. He promised that every family would receive 5,000 marks.

        Some 20,000 residents lost their homes and spent the night in tents and cars in temperatures below freezing.
        """,
      ].enumerated().map { Article(id: "a\($0.offset)", text: Array($0.element.utf8)) }, lexicon: TestLexicon.english)
    for fact in comparison.facts where fact.kind == .event {
      let told = fact.claims.map(\.value.display)
      #expect(!(told.contains { $0.contains("declared") } && told.contains { $0.contains("visited") }))
    }
  }
}
