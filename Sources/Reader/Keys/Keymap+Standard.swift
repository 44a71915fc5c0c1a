import Screen

extension Keymap {
  /// The keys that the program starts with: those of vim, less and vimdiff where they have one for the thing.
  public static let standard = Keymap(
    everywhere.map { Binding($0.0, $0.1) }
      + bound(columns, in: .columns) + bound(selecting, in: .selecting) + bound(classroom, in: .classroom)
      + bound(list, in: .list) + bound(marks, in: .marks) + bound(corrections, in: .corrections)
      + bound(explanation, in: .explanation) + bound(samples, in: .samples))

  private static func bound(_ table: [([Key], Action)], in place: Place) -> [Binding] {
    table.map { Binding($0.0, $0.1, in: place) }
  }

  private static func key(_ scalar: Unicode.Scalar, _ modifiers: Key.Modifiers = []) -> [Key] {
    [Key(.character(scalar), modifiers)]
  }

  private static func key(_ code: Key.Code, _ modifiers: Key.Modifiers = []) -> [Key] { [Key(code, modifiers)] }

  private static func keys(_ text: String) -> [Key] { text.unicodeScalars.map { Key(.character($0)) } }

  private static let everywhere: [([Key], Action)] = [
    (key("j"), .lineDown), (key(.down), .lineDown), (key("k"), .lineUp), (key(.up), .lineUp),
    (key("d", .control), .halfPageDown), (key("u", .control), .halfPageUp),
    (key(" "), .pageDown), (key(.pageDown), .pageDown), (key("f", .control), .pageDown),
    (key(.pageUp), .pageUp), (key("b", .control), .pageUp),
    (key("g"), .toStart), (key(.home), .toStart), (key("G"), .toEnd), (key(.end), .toEnd),
    (key("}"), .paragraphDown), (key("{"), .paragraphUp),
    (key(.function(2)), .viewColumns), (keys("wc"), .viewColumns),
    (key(.function(3)), .viewFacts), (keys("wf"), .viewFacts),
    (key(.function(4)), .viewTimeline), (keys("wt"), .viewTimeline),
    (key(.function(5)), .viewQuotes), (keys("wq"), .viewQuotes),
    (key(.function(6)), .viewSilences), (keys("ws"), .viewSilences),
    (key("o", .control), .jumpBack), (key(.left, .alt), .jumpBack),
    (key("n", .control), .jumpForward), (key(.right, .alt), .jumpForward),
    (key("p", .control), .findFact),
    (key(":"), .command), (key("?"), .help), (key(.function(1)), .help),
    (key(.escape), .cancel), (key("q"), .back), (keys("ZQ"), .quit), (key("c", .control), .quit),
    (key("z", .control), .suspend), (key("l", .control), .redraw),
  ]

  /// What the columns and the lists of facts share.
  private static let shared: [([Key], Action)] = [
    (key(.enter), .choose),
    (key("c"), .nextContradiction), (keys("]c"), .nextContradiction),
    (key("C"), .previousContradiction), (keys("[c"), .previousContradiction),
    (key("x"), .explain),
    (key(.tab), .nextSource), (key("l"), .nextSource), (key(.right), .nextSource),
    (key(.backtab), .previousSource), (key("h"), .previousSource), (key(.left), .previousSource),
    (key("1"), .source1), (key("2"), .source2), (key("3"), .source3), (key("4"), .source4), (key("5"), .source5),
    (key("6"), .source6), (key("7"), .source7), (key("8"), .source8), (key("9"), .source9),
    (key("/"), .search), (key("n"), .searchNext), (key("N"), .searchPrevious),
    (key("m"), .setPlace), (key("'"), .goToPlace), (key("`"), .goToPlace),
    (key("r"), .filterVerdict), (key("t"), .filterKind), (key("s"), .filterSource), (key("%"), .filterConfidence),
    (key("&"), .filterText), (key("a"), .filterNone),
    (key("p"), .togglePanel), (key("J"), .panelDown), (key("K"), .panelUp),
    (key("*"), .mark), (key("#"), .tags), (key("i"), .note), (key("E"), .editNote), (key("y"), .copy),
    (key("M"), .marks), (key("e"), .export), (key("u"), .undo), (key("r", .control), .redo),
    (keys("!n"), .notSameFact), (keys("!s"), .sameFact), (keys("!c"), .noContradiction), (keys("!a"), .alias),
    (keys("!!"), .corrections),
    (key("b"), .base), (key("Q"), .classroom),
  ]

  private static let columns: [([Key], Action)] =
    [
      (key("f"), .nextFact), (key("F"), .previousFact),
      (key("v"), .selectWords), (key("V"), .selectSentences),
      (key("="), .toggleLinked), (key("z"), .toggleZoom),
      (key(">"), .widen), (key("<"), .narrow), (key("|"), .equalWidths),
    ] + shared

  private static let selecting: [([Key], Action)] = [
    (key("v"), .selectWords), (key("V"), .selectSentences),
    (key("h"), .charLeft), (key(.left), .charLeft), (key("l"), .charRight), (key(.right), .charRight),
    (key("w"), .wordForward), (key("b"), .wordBack), (key("e"), .wordEnd),
    (key("0"), .lineStart), (key("$"), .lineEnd), (key(")"), .sentenceForward), (key("("), .sentenceBack),
    (key("o"), .swapEnds),
    (key("y"), .copy), (key("*"), .mark), (key(.enter), .mark), (key("#"), .tags), (key("i"), .note),
    (key("E"), .editNote), (key("x"), .export), (key("!"), .guessContradiction), (key("="), .guessAgreement),
    (key("a"), .alias), (key("u"), .undo),
    (key("q"), .cancel),
  ]

  private static let classroom: [([Key], Action)] = [
    (key("="), .guessAgreement), (key("!"), .guessContradiction), (key("R"), .reveal), (key("u"), .undo),
  ]

  private static let list: [([Key], Action)] =
    [
      (key("f"), .lineDown), (key("F"), .lineUp), (key("o"), .order), (key("O"), .orderBack),
      (key("+"), .moreTellers), (key("-"), .fewerTellers),
    ] + shared

  private static let marks: [([Key], Action)] = [
    (key(.enter), .choose), (key("*"), .mark), (key("d"), .mark), (key("#"), .tags), (key("i"), .note),
    (key("E"), .editNote), (key("u"), .undo), (key("r", .control), .redo), (key("e"), .export), (key("y"), .copy),
  ]

  private static let corrections: [([Key], Action)] = [
    (key(.enter), .choose), (key("d"), .mark), (key("*"), .mark), (key("u"), .undo), (key("r", .control), .redo),
  ]

  private static let explanation: [([Key], Action)] = [(key("x"), .back), (key("y"), .copy)]

  private static let samples: [([Key], Action)] = [(key(.enter), .choose)]
}
