import Comparison
import Testing

@Suite("Parsing") struct ParsingTests {
  /// "child relation head", the root's head being "-".
  private func arcs(_ marked: String) throws -> Set<String> {
    let sentence = CutSentence(marked)
    let syntax = try EnglishModel.parse(sentence)
    return Set(
      sentence.tokens.indices.map { token in
        let head = syntax.heads[token] < 0 ? "-" : sentence.word(Int(syntax.heads[token]))
        return "\(sentence.word(token)) \(syntax.relations[token].name) \(head)"
      })
  }

  @Test(
    "subjects, objects, passives, clauses",
    arguments: [
      (
        "The soldiers killed two men·.", ["soldiers nsubj killed", "men obj killed", "two nummod men", "killed root -"]
      ),
      (
        "Three miners were rescued by volunteers on Friday·.",
        [
          "miners nsubj:pass rescued", "were aux:pass rescued", "volunteers obl:agent rescued", "by case volunteers",
        ]
      ),
      (
        "The minister said that the dam had burst·.",
        ["minister nsubj said", "burst ccomp said", "dam nsubj burst", "that mark burst", "had aux burst"]
      ),
      (
        "Chile·'s president visited the flooded towns·.",
        ["Chile nmod:poss president", "'s case Chile", "towns obj visited"]
      ),
      (
        "The driver is a nurse from Leeds·.",
        ["driver nsubj nurse", "is cop nurse", "nurse root -", "Leeds nmod nurse"]
      ),
      ("The train did not stop·.", ["train nsubj stop", "did aux stop", "not advmod stop"]),
      ("Farmers and teachers marched·.", ["teachers conj Farmers", "and cc teachers"]),
      (
        "The woman who called the police has left·.",
        ["called acl:relcl woman", "police obj called", "who nsubj called"]
      ),
      (
        "Rescuers want to find the crew·.", ["Rescuers nsubj want", "find xcomp want", "to mark find", "crew obj find"]
      ),
    ])
  func arcs(sentence: String, expected: [String]) throws {
    let found = try arcs(sentence)
    for arc in expected { #expect(found.contains(arc), "\(arc) not in \(found.sorted())") }
  }

  @Test("a tree: one root, no cycle, whatever the words")
  func tree() throws {
    var generator = Lehmer(state: 20)
    let words = [
      "of", "the", "killed", ",", "Oslo", "\"", "and", "was", "12", "that", "(", "men", ".", "-", "'s", "not",
    ]
    for length in [1, 2, 3, 7, 40, 300] {
      let sentence = CutSentence((0..<length).map { _ in words[generator.below(words.count)] }.joined(separator: " "))
      let syntax = try EnglishModel.parse(sentence)
      #expect(syntax.heads.count == length && syntax.relations.count == length && syntax.tags.count == length)
      #expect(syntax.heads.filter { $0 == -1 }.count == 1)
      let root = try #require(syntax.root)
      #expect(syntax.relations[root] == .root)
      #expect(sentence.tokens.indices.allSatisfy { syntax.contains(root, $0) })
    }
  }

  @Test("a run of tokens too long for a sentence is flat")
  func flat() throws {
    let sentence = CutSentence(String(repeating: "7 ", count: 2500))
    let syntax = try EnglishModel.parse(sentence)
    #expect(syntax.heads[0] == -1)
    #expect(syntax.heads.dropFirst().allSatisfy { $0 == 0 })
  }

  @Test("the same answer with memory that has seen other sentences, and with none")
  func scratchHoldsNothing() throws {
    let model = try EnglishModel.open()
    let scratch = SyntaxScratch()
    let sentences = [
      "A storm tore the roof off a school in the north·, officials said on Sunday·.", "No one was hurt·.",
      "It was the second such accident this year·.",
    ].map(CutSentence.init)
    for sentence in sentences + sentences.reversed() {
      let tags = model.tag(sentence.text, tokens: sentence.tokens[...], using: scratch)
      let syntax = model.parse(sentence.text, tokens: sentence.tokens[...], tags: tags, using: scratch)
      #expect(try syntax == EnglishModel.parse(sentence))
    }
  }

  @Test("tags that are no tags of the tokens")
  func wrongCount() throws {
    let sentence = CutSentence("They left·.")
    let syntax = try EnglishModel.open().parse(
      sentence.text, tokens: sentence.tokens[...], tags: [TokenTag(.prp, .pron)], using: SyntaxScratch())
    #expect(syntax.count == 0)
  }
}

/// A small generator, so that the invented sentences are the same in every run.
private struct Lehmer {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state * 48271 % 0x7fff_ffff
    return Int(state) % bound
  }
}
