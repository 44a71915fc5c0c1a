import Comparison

@testable import Reader

/// An event told by three invented papers, with facts set by hand: the reader's tests rest on no extractor.
enum FerryFixture {
  static let courier = """
    Eleven dead as ferry Kittiwake sinks off Port Allard

    By Maren Oduya

    The car ferry Kittiwake sank early on Tuesday off Port Allard, and eleven people died, the coastguard said.

    The ship, bound for the island of Sark Minor, carried 84 passengers and a crew of nine. It went down within twenty minutes of its first call for help, which the harbour office logged at 4.50 in the morning.

    “There was no time to reach the boats,” said the coxswain, Ellis Brandt. “She simply lay down on her side.”

    Rescuers from three harbours searched until noon in waves of four metres. A helicopter lifted two children from a raft.

    The Kittiwake's owners, Allard Lines, said that the bow door had been inspected in March. The company's shares were suspended.

    Photo: The Kittiwake at her berth last summer

    The transport minister promised an inquiry and ordered the two sister ships to stay in harbour.

    Relatives gathered in the town hall through the afternoon, where lists of the rescued were read out every hour.

    Sign up for our newsletter

    The last ship to be lost on the route was the Fulmar, in 1974.
    """

  static let tribune = """
    Kittiwake disaster: at least nine killed

    At least nine people were killed when the ferry Kittiwake capsized on Tuesday morning, officials said.

    Some 80 passengers were on board when water broke in through the bow door, according to survivors. Port Allard lies two hours from the island.

    The first call for help came at 5.15, the tribune has learnt from the coastguard's log.

    The coxswain Ellis Brandt told reporters: “There was no time at all to reach the boats.”

    Allard Lines said the door was last inspected a year ago. The line has run the route since 1921.

    Divers will go down to the wreck on Thursday if the weather allows.

    The prime minister spoke of a black day for the islands, and flags were lowered in every harbour of the coast.
    """

  static let evening = """
    Fourteen feared dead in ferry sinking

    Fourteen people are dead or missing after the Kittiwake went down on Tuesday, the evening bulletin of the coastguard said.

    Eighty-four passengers had bought tickets. Nobody counted those who came on board without one, a purser admitted.

    Captain Ines Valderra was among the last to leave the ship; she is being treated for a broken arm.

    An inquiry was promised by the government. Its report is due before the winter.

    Other ferries of the line stayed in port.
    """

  static let articles: [Article] = [
    Article(id: "courier", text: Array(courier.utf8), source: "Coast Courier", published: CalendarDate(2024, 5, 7)),
    Article(id: "tribune", text: Array(tribune.utf8), source: "Allard Tribune", published: CalendarDate(2024, 5, 8)),
    Article(
      id: "evening", text: Array(evening.utf8), source: "Evening Bulletin", published: CalendarDate(2024, 5, 7),
      isDateInferred: true),
  ]

  /// What the three say, most telling first.
  static let facts: [Fact] = [
    fact(
      "dead", .quantity, "dead in the sinking",
      [
        claim(0, "eleven people died", "eleven", count(11), from: "the coastguard"),
        claim(1, "At least nine people were killed", "At least nine", count(9, open: true), from: "officials"),
        claim(2, "Fourteen people are dead or missing", "Fourteen", count(14), from: "the coastguard"),
      ],
      [
        (0, 1, .refine, "11 is within at least 9"), (0, 2, .contradict, "11 leaves no room for 14"),
        (1, 2, .refine, "14 is within at least 9"),
      ]),
    fact(
      "call", .date, "first call for help",
      [
        claim(
          0, "which the harbour office logged at 4.50 in the morning", "4.50", time("2024-05-07T04:50", 2024, 5, 7),
          from: "the harbour office"),
        claim(
          1, "The first call for help came at 5.15", "5.15", time("2024-05-07T05:15", 2024, 5, 7),
          from: "the coastguard's log"),
      ], [(0, 1, .contradict, "04:50 and 05:15 are different times")]),
    fact(
      "inspected", .date, "bow door inspected",
      [
        claim(
          0, "the bow door had been inspected in March", "in March",
          .date(Timex(value: "2024-03", kind: .date, days: days(2024, 3, 1, 31))), from: "Allard Lines"),
        claim(
          1, "the door was last inspected a year ago", "a year ago",
          .date(Timex(value: "2023-05", kind: .date, days: days(2023, 5, 1, 31))), from: "Allard Lines"),
      ], [(0, 1, .contradict, "2024-03 and 2023-05 do not overlap")]),
    fact(
      "passengers", .quantity, "passengers on board",
      [
        claim(0, "carried 84 passengers", "84", count(84)),
        claim(1, "Some 80 passengers were on board", "Some 80", count(80, approximate: true)),
        claim(2, "Eighty-four passengers had bought tickets", "Eighty-four", count(84)),
      ],
      [
        (0, 1, .refine, "84 is about 80"), (0, 2, .agree, "84 and 84 are the same"), (1, 2, .refine, "84 is about 80"),
      ]),
    fact(
      "boats", .quotation, "Ellis Brandt: no time to reach the boats",
      [
        claim(
          0, "“There was no time to reach the boats,”", "There was no time to reach the boats,",
          .quotation(words: "There was no time to reach the boats", speaker: "Ellis Brandt"), from: "Ellis Brandt"),
        claim(
          1, "“There was no time at all to reach the boats.”", "There was no time at all to reach the boats.",
          .quotation(words: "There was no time at all to reach the boats", speaker: "Ellis Brandt"),
          from: "Ellis Brandt"),
      ], [(0, 1, .refine, "6 words are the same, 2 are added")]),
    fact(
      "inquiry", .event, "inquiry promised",
      [
        claim(0, "The transport minister promised an inquiry", "promised an inquiry", .text("promise inquiry")),
        claim(2, "An inquiry was promised by the government", "inquiry was promised", .text("promise inquiry")),
      ], [(0, 2, .agree, "both tell the same")]),
    fact(
      "captain", .name, "captain", [claim(2, "Captain Ines Valderra", "Ines Valderra", .text("Ines Valderra"))], []),
    fact(
      "fulmar", .date, "loss of the Fulmar",
      [claim(0, "the Fulmar, in 1974", "1974", .date(Timex(value: "1974", kind: .date, days: days(1974, 1, 1, 365))))],
      []),
  ]

  static let comparison = Comparison(
    documents: articles.map { article in
      Document(
        article: article,
        blocks: BlockSplitter().blocks(of: article.text).map { block in
          let text = article.string(block.range)
          let kind: Block.Kind =
            text.hasPrefix("Photo:")
            ? .caption
            : text.hasPrefix("Sign up")
              ? .furniture
              : text.hasPrefix("By ") ? .byline : block.range.start == 0 ? .title : .body
          return Block(range: block.range, kind: kind)
        }, sentences: [], tokens: [])
    }, mentions: [[], [], []], origins: [[0], [1], [2]], facts: facts)

  static let findings = Findings(comparison)

  /// The reader with the articles open and compared.
  static func state(
    width: Int = 120, height: Int = 40, settings: ReaderSettings = ReaderSettings(), facts: [Fact]? = nil
  ) -> ReaderState {
    var state = ReaderState(name: "ferry", articles: articles, width: width, height: height, settings: settings)
    let other = facts.map { facts in
      Findings(
        Comparison(
          documents: comparison.documents, mentions: comparison.mentions, origins: comparison.origins, facts: facts))
    }
    _ = state.handle(.compared(other ?? findings))
    return state
  }

  /// A range of an article by its words, which must stand there once.
  static func range(_ source: Int, _ words: String) -> TextRange {
    let found =
      TextPattern(words)?.matches(in: articles[source].text).filter {
        articles[source].string($0) == words
      } ?? []
    precondition(found.count == 1, "“\(words)” stands \(found.count) times in \(articles[source].id)")
    return found[0]
  }

  private static func claim(
    _ source: Int, _ passage: String, _ focus: String, _ value: Claim.Value, from speaker: String? = nil
  ) -> Claim {
    let place = range(source, passage)
    let inner = TextPattern(focus)?.matches(in: articles[source].text, within: place.bytes).first ?? place
    return Claim(source: source, passage: place, focus: inner, sentence: 0, value: value, attribution: speaker)
  }

  private static func time(_ value: String, _ year: Int, _ month: Int, _ day: Int) -> Claim.Value {
    .date(Timex(value: value, kind: .time, days: days(year, month, day, 1)))
  }

  private static func days(_ year: Int, _ month: Int, _ day: Int, _ count: Int) -> Range<CalendarDate>? {
    CalendarDate(year, month, day).map { $0..<$0.adding(days: count) }
  }

  private static func count(_ value: Double, open: Bool = false, approximate: Bool = false) -> Claim.Value {
    .quantity(Quantity(low: value, high: open ? nil : value, isApproximate: approximate))
  }

  private static func fact(
    _ id: String, _ kind: FactKind, _ about: String, _ claims: [Claim], _ pairs: [(Int, Int, Relation, String)]
  ) -> Fact {
    let relations = pairs.map { a, b, relation, reason in
      (claims.firstIndex { $0.source == a } ?? 0, claims.firstIndex { $0.source == b } ?? 0, relation, reason)
    }
    let strongest = pairs.map(\.2).max()
    let verdict: Verdict =
      switch strongest {
      case .contradict: .contradict
      case .refine: .refine
      case .agree: .agree
      case nil: .single
      }
    let speakers = claims.map(\.source)
    return Fact(
      id: id, kind: kind, about: about, verdict: verdict, claims: claims,
      pairs: relations.map { ClaimPair(a: $0.0, b: $0.1, relation: $0.2, reason: $0.3, confidence: 0.9) },
      articles: 3, origins: speakers.count, weight: 1)
  }
}
