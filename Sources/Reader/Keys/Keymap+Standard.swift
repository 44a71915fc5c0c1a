import Screen

extension Keymap {
  /// The keys that the program starts with: those of vim, less and vimdiff where they have one for the thing.
  public static let standard = Keymap(
    everywhere.map { Binding($0.0, $0.1) }
      + columns.map { Binding($0.0, $0.1, in: .columns) }
      + list.map { Binding($0.0, $0.1, in: .list) }
      + marks.map { Binding($0.0, $0.1, in: .marks) }
      + samples.map { Binding($0.0, $0.1, in: .samples) })

  private static func key(_ scalar: Unicode.Scalar, _ modifiers: Key.Modifiers = []) -> [Key] {
    [Key(.character(scalar), modifiers)]
  }

  private static func key(_ code: Key.Code) -> [Key] { [Key(code)] }

  private static func keys(_ text: String) -> [Key] { text.unicodeScalars.map { Key(.character($0)) } }

  private static let everywhere: [([Key], Action)] = [
    (key("j"), .lineDown), (key(.down), .lineDown), (key("k"), .lineUp), (key(.up), .lineUp),
    (key("d", .control), .halfPageDown), (key("u", .control), .halfPageUp),
    (key(" "), .pageDown), (key(.pageDown), .pageDown), (key("f", .control), .pageDown),
    (key(.pageUp), .pageUp), (key("b", .control), .pageUp),
    (key("g"), .toStart), (key(.home), .toStart), (key("G"), .toEnd), (key(.end), .toEnd),
    (key(.function(2)), .viewColumns), (keys("wc"), .viewColumns),
    (key(.function(3)), .viewFacts), (keys("wf"), .viewFacts),
    (key(.function(4)), .viewTimeline), (keys("wt"), .viewTimeline),
    (key(.function(5)), .viewQuotes), (keys("wq"), .viewQuotes),
    (key(.function(6)), .viewSilences), (keys("ws"), .viewSilences),
    (key(":"), .command), (key("?"), .help), (key(.function(1)), .help),
    (key(.escape), .cancel), (key("q"), .back), (keys("ZQ"), .quit), (key("c", .control), .quit),
    (key("z", .control), .suspend), (key("l", .control), .redraw),
  ]

  /// What the columns and the lists of facts share.
  private static let shared: [([Key], Action)] = [
    (key(.tab), .nextSource), (key("l"), .nextSource), (key(.right), .nextSource),
    (key(.backtab), .previousSource), (key("h"), .previousSource), (key(.left), .previousSource),
    (key("1"), .source1), (key("2"), .source2), (key("3"), .source3), (key("4"), .source4), (key("5"), .source5),
    (key("6"), .source6), (key("7"), .source7), (key("8"), .source8), (key("9"), .source9),
    (key("r"), .filterVerdict), (key("t"), .filterKind), (key("s"), .filterSource), (key("&"), .filterText),
    (key("x"), .filterNone), (key("p"), .togglePanel), (key("J"), .panelDown), (key("K"), .panelUp),
    (key("m"), .mark), (key("u"), .undo), (key("M"), .marks), (key("e"), .export), (key("y"), .copy),
    (key("b"), .base),
  ]

  private static let columns: [([Key], Action)] =
    [
      (key("f"), .nextFact), (key("F"), .previousFact),
      (key("c"), .nextContradiction), (keys("]c"), .nextContradiction),
      (key("C"), .previousContradiction), (keys("[c"), .previousContradiction),
      (key(.enter), .choose),
      (key("/"), .search), (key("n"), .searchNext), (key("N"), .searchPrevious),
      (key("="), .toggleLinked), (key("z"), .toggleZoom),
    ] + shared

  private static let list: [([Key], Action)] =
    [
      (key(.enter), .choose), (key("f"), .lineDown), (key("F"), .lineUp),
      (key("c"), .nextContradiction), (keys("]c"), .nextContradiction),
      (key("C"), .previousContradiction), (keys("[c"), .previousContradiction),
      (key("/"), .filterText), (key("o"), .order),
      (key("+"), .moreTellers), (key("-"), .fewerTellers),
    ] + shared

  private static let marks: [([Key], Action)] = [
    (key(.enter), .choose), (key("m"), .mark), (key("u"), .undo), (key("e"), .export), (key("y"), .copy),
  ]

  private static let samples: [([Key], Action)] = [(key(.enter), .choose)]
}
