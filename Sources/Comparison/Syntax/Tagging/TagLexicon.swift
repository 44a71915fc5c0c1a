/// Words whose part of speech the tagger mistakes for want of examples, as far as the rules of ``TagRepair`` ask for them.
///
/// No classes of ``WordTable``: what has a class there is no noun that can be counted.
public final class TagLexicon: Sendable {
  private let words: FormTable<Classes>
  /// For each form of a verb its particles.
  private let particles: FormTable<[Form]>
  private let titles: TitleLexicon
  private let numbers: FormTable<NumberWord>
  private let dates: DateLexicon
  /// The verbs of forms in the past tense that no ending tells.
  let irregular: FormTable<[UInt8]>

  /// What each form of a verb is in a headline.
  private let headlines: FormTable<Headline>

  /// Reads `verbs-past.tsv` (irregular past tense), `tag-words.tsv`, `phrasal-verbs.tsv` and `headline-verbs.tsv`; the words for people are those of the titles.
  init(_ source: LexiconSource, titles: TitleLexicon, numbers: FormTable<NumberWord>, dates: DateLexicon) {
    var words = FormTable<Classes>(source.table("tag-words"), classes: Classes.names)
    var irregular = FormTable<[UInt8]>(capacity: 16)
    for row in source.table("verbs-past") {
      words[row.form(0)] = (words[row.form(0)] ?? []).union(row[1].isEmpty ? [.past, .onlyPast] : .past)
      if !row[2].isEmpty { irregular[row.form(0)] = Array(row[2]) }
    }
    var particles = FormTable<[Form]>(capacity: 256)
    for row in source.table("phrasal-verbs") {
      var own: [Form] = []
      row.forEachForm(in: 1, partedBy: 0x2C) { own.append($0) }
      row.forEachForm(in: 0, partedBy: 0x2C) { particles[$0] = own }
    }
    var headlines = FormTable<Headline>(capacity: 1024)
    let (noun, move) = (Form("noun"), Form("move"))
    for row in source.table("headline-verbs") {
      if row[1].isEmpty {
        headlines[row.form(0)] = (headlines[row.form(0)] ?? []).union(.passive)
        continue
      }
      let other: Headline = row.form(2) == noun ? .noun : row.form(2) == move ? .moving : []
      headlines[row.form(0)] = (headlines[row.form(0)] ?? []).union(other).union(.plural)
      headlines[row.form(1)] = other.union(.singular)
    }
    (self.words, self.particles, self.titles, self.irregular) = (words, particles, titles, irregular)
    self.headlines = headlines
    (self.numbers, self.dates) = (numbers, dates)
  }

  /// Whether a form has a class.
  func has(_ form: Form, _ classes: Classes) -> Bool { !(words[form] ?? []).isDisjoint(with: classes) }

  /// "Shot ⟦down⟧ a helicopter": whether a word that is a preposition elsewhere is a particle behind a verb.
  func isParticle(_ form: Form, of verb: Form) -> Bool { particles[verb]?.contains(form) ?? false }

  /// What a form of a verb is in a headline; nil for other words.
  func headline(_ form: Form) -> Headline? { headlines[form] }

  /// executive, spokesman, nurse: whether a form is a noun for people by what they are.
  func isRole(_ form: Form) -> Bool { titles.classes(of: form).contains(.role) }

  /// Ms: whether a form is what one calls anybody by.
  func isHonorific(_ form: Form) -> Bool { titles.classes(of: form).contains(.honorific) }

  /// sixty: whether a form is a number of one word below a hundred.
  func isNumeral(_ form: Form) -> Bool {
    numbers[form].map { [.ones, .teens, .tens].contains($0.role) } ?? false
  }

  /// aged: whether a form stands at a number of years.
  func isAge(_ form: Form) -> Bool { dates.word(form).isA(.age) }

  /// What is asked of a word.
  struct Classes: OptionSet, Sendable {
    let rawValue: UInt32

    /// held, shot, fled, cut: the past tense of an irregular verb
    static let past = Classes(rawValue: 1 << 0)
    /// because, whether: what begins a clause with a verb of its own, and nothing else
    static let clause = Classes(rawValue: 1 << 1)
    /// get, got: auxiliaries of the passive that are verbs too
    static let passive = Classes(rawValue: 1 << 2)
    /// dead: what became of somebody, behind the verb
    static let outcome = Classes(rawValue: 1 << 3)
    /// missing: a participle that is an adjective where it has no object
    static let state = Classes(rawValue: 1 << 4)
    /// mine: a pronoun that is a noun behind an article
    static let noun = Classes(rawValue: 1 << 5)
    /// found: what closes a sentence as verbs of speech do
    static let report = Classes(rawValue: 1 << 6)
    /// into: a preposition that governs what a verb leads to
    static let goal = Classes(rawValue: 1 << 7)
    /// held and no other than that: not cut
    static let onlyPast = Classes(rawValue: 1 << 8)
    /// up: what stands with "to" before a number
    static let limit = Classes(rawValue: 1 << 9)
    /// votes: by how many somebody wins
    static let margin = Classes(rawValue: 1 << 10)
    /// blame: a verb that lays one thing on another
    static let blaming = Classes(rawValue: 1 << 11)
    /// those: behind which a participle tells of whom
    static let pointing = Classes(rawValue: 1 << 12)
    /// fell: the past tense and nothing else, neither participle nor noun
    static let finite = Classes(rawValue: 1 << 13)
    /// around: before a number it tells that this is rough
    static let rough = Classes(rawValue: 1 << 14)
    /// wept: past tense or participle, and no noun
    static let verbal = Classes(rawValue: 1 << 15)
    /// refused: behind which "to" stands before a verb and never before a noun
    static let infinitive = Classes(rawValue: 1 << 16)
    /// told: a verb of speech whose object is who listens
    static let addressing = Classes(rawValue: 1 << 17)
    /// harrowing: a participle that is an adjective before a noun
    static let describing = Classes(rawValue: 1 << 18)
    /// fined: a verb with an amount behind whom it goes to
    static let paying = Classes(rawValue: 1 << 19)
    /// alive: an adjective that is never a noun
    static let adjective = Classes(rawValue: 1 << 20)

    /// The name of each class in the data file.
    static let names: [(name: StaticString, value: Classes)] = [
      ("clause", .clause), ("passive", .passive), ("outcome", .outcome), ("state", .state), ("noun", .noun),
      ("report", .report), ("goal", .goal), ("limit", .limit), ("margin", .margin), ("blaming", .blaming),
      ("pointing", .pointing), ("finite", .finite), ("rough", .rough), ("verbal", .verbal),
      ("infinitive", .infinitive), ("addressing", .addressing), ("describing", .describing),
      ("paying", .paying), ("adjective", .adjective),
    ]
  }

  /// What a form of a verb is in a headline.
  struct Headline: OptionSet, Sendable {
    let rawValue: UInt8

    /// kills: behind a noun in the singular
    static let singular = Headline(rawValue: 1 << 0)
    /// kill: behind a plural
    static let plural = Headline(rawValue: 1 << 1)
    /// jailed: stands for "was jailed"
    static let passive = Headline(rawValue: 1 << 2)
    /// attacks: as often the plural of a noun
    static let noun = Headline(rawValue: 1 << 3)
    /// falls: how something went, often the plural of a noun
    static let moving = Headline(rawValue: 1 << 4)
  }
}
