import TestSupport
import Testing

@testable import Comparison

/// What somebody is: which posts, ranks and kinships exclude each other, and which one person may have at once.
@Suite struct PostTests {
  static func relations(_ a: String, _ b: String) -> [Relation] {
    let articles = [("a", a), ("b", b)].map { Article(id: $0, text: Array($1.utf8)) }
    return Comparison(of: articles, lexicon: TestLexicon.english).facts.filter { $0.kind == .role }
      .flatMap { $0.pairs.map(\.relation) }
  }

  @Test(
    "posts that exclude each other",
    arguments: [
      (
        "Police arrested Anders Holm, the commander of the Harbour Guard, on Monday.",
        "As head of the Northern Defence Force, Anders Holm was often seen in the capital."
      ),
      (
        "General Anders Holm of the Norwegian Army was killed in the blast.",
        "The blast killed Anders Holm, a militia commander."
      ),
      (
        "General Anders Holm of the Norwegian Army was killed in the blast.",
        "Anders Holm, the second in command of the Northern Front (NF), an alliance of militias, died in the blast."
      ),
      (
        "Colonel Anders Holm spoke to the reporters.",
        "Sergeant Anders Holm spoke to the reporters."
      ),
      (
        "Rosa Lind, the wife of Anders Holm, was in the car.",
        "Rosa Lind, the sister of Anders Holm, was in the car."
      ),
    ])
  func exclude(a: String, b: String) { #expect(Self.relations(a, b).contains(.contradict)) }

  @Test(
    "posts that one may have at once",
    arguments: [
      (
        "Police arrested Anders Holm, the commander of the Harbour Guard, on Monday.",
        "As head of the Harbour Guard, Anders Holm was often seen in the capital."
      ),
      // One leads a force now and another once.
      (
        "Police arrested Anders Holm, the commander of the Harbour Guard, on Monday.",
        "Police arrested Anders Holm, the former commander of the Northern Defence Force, on Monday."
      ),
      // Companies and boards are many.
      ("Rosa Lind, chairwoman of Nordic Steel, resigned.", "Rosa Lind, head of the Harbour Trust, resigned."),
      ("General Anders Holm spoke to the reporters.", "Anders Holm, an officer of the army, spoke to the reporters."),
      (
        "Rosa Lind, the wife of Anders Holm, was in the car.",
        "Rosa Lind, the sister of Peter Berg, was in the car."
      ),
    ])
  func goTogether(a: String, b: String) { #expect(!Self.relations(a, b).contains(.contradict)) }

  /// The roles that an article tells, in its order.
  static func roles(_ text: String) -> [String] {
    let articles = [("a", text), ("b", text)].map { Article(id: $0, text: Array($1.utf8)) }
    return Comparison(of: articles, lexicon: TestLexicon.english).facts.filter { $0.kind == .role }
      .flatMap { $0.claims.filter { $0.source == 0 }.map(\.value.display) }
  }

  @Test(
    "roles in words of their own",
    arguments: [
      (
        "The death of the commander of the Harbour Guard, Anders Holm, shocked the town.",
        "the commander of the Harbour Guard"
      ),
      ("As head of the Harbour Trust, Rosa Lind signed the paper.", "head of the Harbour Trust"),
      ("Rosa Lind came on Monday. As head of the Harbour Trust, she signed the paper.", "head of the Harbour Trust"),
      ("General Anders Holm of the Norwegian Army was killed in the blast.", "General of the Norwegian Army"),
    ])
  func inWordsOfTheirOwn(text: String, role: String) { #expect(Self.roles(text).contains(role)) }

  @Test func aListIsNoRole() {
    let roles = Self.roles("The blast killed the commander of the Harbour Guard, Anders Holm and Rosa Lind.")
    #expect(!roles.contains("the commander of the Harbour Guard"))
  }

  @Test(
    "one post in other words",
    arguments: [
      (
        "As the leader of the Harbour Guard, Anders Holm was often seen in the capital.",
        "Police arrested Anders Holm, the commander of the Norwegian Army's Harbour Guard, on Monday."
      )
    ])
  func onePost(a: String, b: String) { #expect(Self.relations(a, b) == [.agree]) }
}
