/// The words of time: months, weekdays, units, numbers, holidays and the small words around them.
///
/// Read from `months.tsv`, `weekdays.tsv`, `time-units.tsv`, `date-numbers.tsv`, `date-words.tsv`, `date-phrases.tsv`,
/// `holidays.tsv` and `verbs-past.tsv`; code names classes, the words are data.
public struct DateLexicon: Sendable {
  private var words = FormTable<DateWord>(capacity: 2048)
  private var phrases: [DatePhrase] = []
  /// The first word of a phrase to the indices of the phrases that begin with it, the longest first.
  private var starts = FormTable<[Int]>(capacity: 512)

  /// Reads the tables; a missing one is empty.
  public init(_ source: LexiconSource) {
    for row in source.table("months") {
      add(row.form(0), .month, row) { $0.month = Self.small(row.number(1)) }
    }
    for row in source.table("weekdays") {
      add(row.form(0), .weekday, row) { $0.weekday = Self.small(row.number(1)) }
    }
    for row in source.table("time-units") {
      add(row.form(0), .unit, row) { $0.unit = Self.units[row.form(1)] }
    }
    readNumbers(source)
    readWords(source)
    // A form that the present has too tells no tense.
    for row in source.table("verbs-past") where row[1].isEmpty {
      change(row.form(0)) { $0.classes.insert(.pastVerb) }
    }
    readPhrases(source)
  }

  /// What a word can be.
  func word(_ form: Form) -> DateWord { words[form] ?? .none }

  /// The phrases that begin with a word, the longest first.
  func phrases(startingWith form: Form) -> [Int] { starts[form] ?? [] }

  /// Whether phrases begin with a word.
  func hasPhrases(_ form: Form) -> Bool { starts[form] != nil }

  /// Whether a phrase may begin with these two words.
  func hasPhrase(startingWith first: Form, _ second: Form?) -> Bool {
    guard let indices = starts[first] else { return false }
    return indices.contains { phrases[$0].words.count == 1 || phrases[$0].words[1] == second }
  }

  /// Whether a word is the heart of an expression: one without which there is none near it.
  ///
  /// Small words ("the", "in", "a", "two") begin expressions and make none; the search starts at one only where a heart is near.
  static func isHeart(_ word: DateWord) -> Bool { word.isHeartOfPhrase || word.isA(hearts) }

  private static let hearts: DateClass = [
    .month, .weekday, .unit, .dayPart, .season, .deictic, .deicticPart, .frequency, .clockWord, .oclock, .decade, .part,
    .beforeChrist, .ago, .meridiem, .hours,
  ]

  /// A phrase by its index.
  func phrase(_ index: Int) -> DatePhrase { phrases[index] }

  private mutating func change(_ form: Form, _ body: (inout DateWord) -> Void) {
    var word = words[form] ?? .none
    body(&word)
    words[form] = word
  }

  /// Adds a word of a class; the third field names further classes.
  private mutating func add(
    _ form: Form, _ class: DateClass, _ row: TabSeparated.Row, _ body: (inout DateWord) -> Void
  ) {
    var more = `class`
    for name in row.forms(2) { more.formUnion(Self.classes[name] ?? []) }
    change(form) {
      $0.classes.formUnion(more)
      body(&$0)
    }
  }

  private mutating func readNumbers(_ source: LexiconSource) {
    for row in source.table("date-numbers") {
      guard let value = row.number(2), let kind = Self.classes[row.form(1)] else { continue }
      change(row.form(0)) {
        $0.classes.insert(kind)
        if kind == .ordinal { $0.ordinal = Self.small(value) } else { $0.number = Int32(value) }
      }
    }
  }

  private mutating func readWords(_ source: LexiconSource) {
    for row in source.table("date-words") {
      var classes: DateClass = []
      for name in row.forms(1) { classes.formUnion(Self.classes[name] ?? []) }
      change(row.form(0)) {
        $0.classes.formUnion(classes)
        let value = row.form(2)
        if classes.contains(.dayPart) || classes.contains(.deicticPart) { $0.part = DayPart(letters: row.text(2)) }
        if classes.contains(.selector) { $0.selector = Selector(value) }
        if classes.contains(.portion) || classes.contains(.portionNoun) { $0.portion = Portion(value) }
        if classes.contains(.season) { $0.season = Self.small(row.number(2)) }
        if classes.contains(.frequency) {
          $0.round = Self.units[value]
          $0.rounds = Int8(row.number(3) ?? 1)
        } else if let number = row.number(2), classes.isDisjoint(with: .season) {
          $0.number = Int32(number)
        }
      }
    }
  }

  private mutating func readPhrases(_ source: LexiconSource) {
    for row in source.table("holidays") {
      if let holiday = Holiday(rule: row.text(1)) {
        markHeart(row)
        phrases.append(DatePhrase(words: row.forms(0), meaning: .holiday(holiday)))
      }
    }
    for row in source.table("date-phrases") {
      let meaning: DatePhrase.Meaning
      switch row.form(1) {
      case Form("present"): meaning = .reference(.present)
      case Form("past"): meaning = .reference(.past)
      case Form("future"): meaning = .reference(.future)
      case Form("open-end"): meaning = .openEnd
      case Form("approximator"): meaning = .approximator
      case Form("near-hour"): meaning = .nearHour
      default: meaning = .nothing
      }
      switch meaning {
      case .reference, .openEnd: markHeart(row)
      default: break
      }
      phrases.append(DatePhrase(words: row.forms(0), meaning: meaning))
    }
    phrases.sort { $0.words.count > $1.words.count }
    for (index, phrase) in phrases.enumerated() {
      guard let first = phrase.words.first else { continue }
      starts[first] = (starts[first] ?? []) + [index]
    }
  }

  private mutating func markHeart(_ row: TabSeparated.Row) {
    let words = row[0].split(separator: 0x20)
    if let longest = words.max(by: { $0.count < $1.count }) {
      change(Form(utf8: longest)) { $0.isHeartOfPhrase = true }
    }
  }

  private static func small(_ value: Double?) -> UInt8 { UInt8(max(0, min(255, value ?? 0))) }

  private static let units: FormTable<TimeUnit> = {
    var table = FormTable<TimeUnit>(capacity: 32)
    let names: [(StaticString, TimeUnit)] = [
      ("second", .second), ("minute", .minute), ("hour", .hour), ("day", .day), ("workday", .workday),
      ("weekend", .weekend), ("week", .week),
      ("fortnight", .fortnight), ("month", .month), ("season", .season), ("quarter", .quarter), ("half", .half),
      ("year", .year), ("decade", .decade), ("century", .century),
    ]
    for (name, unit) in names { table[Form(name)] = unit }
    return table
  }()

  private static let classes: FormTable<DateClass> = {
    var table = FormTable<DateClass>(capacity: 128)
    for (name, value) in DateClass.names { table[Form(name)] = value }
    return table
  }()
}
