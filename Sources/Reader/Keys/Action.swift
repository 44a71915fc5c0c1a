/// What a key can do: the one table of commands.
///
/// Bindings name actions, so that every key can be rebound; `:NAME` does what an action does without a key.
public enum Action: String, Sendable, Hashable, CaseIterable {
  // Moving.
  case lineDown = "line-down"
  case lineUp = "line-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case toStart = "to-start"
  case toEnd = "to-end"
  case paragraphDown = "paragraph-down"
  case paragraphUp = "paragraph-up"
  case nextSource = "next-source"
  case previousSource = "previous-source"
  case source1 = "source-1"
  case source2 = "source-2"
  case source3 = "source-3"
  case source4 = "source-4"
  case source5 = "source-5"
  case source6 = "source-6"
  case source7 = "source-7"
  case source8 = "source-8"
  case source9 = "source-9"
  case setPlace = "set-place"
  case goToPlace = "go-to-place"
  case jumpBack = "jump-back"
  case jumpForward = "jump-forward"

  // Facts.
  case nextFact = "next-fact"
  case previousFact = "previous-fact"
  case nextContradiction = "next-contradiction"
  case previousContradiction = "previous-contradiction"
  case choose = "choose"
  case explain = "explain"
  case findFact = "find-fact"

  // Looking.
  case search = "search"
  case searchNext = "search-next"
  case searchPrevious = "search-previous"
  case toggleLinked = "toggle-linked"
  case toggleZoom = "toggle-zoom"
  case widen = "widen"
  case narrow = "narrow"
  case equalWidths = "equal-widths"
  case togglePanel = "toggle-panel"
  case panelDown = "panel-down"
  case panelUp = "panel-up"
  case base = "base"

  // Which facts.
  case filterVerdict = "filter-verdict"
  case filterKind = "filter-kind"
  case filterSource = "filter-source"
  case filterConfidence = "filter-confidence"
  case filterText = "filter-text"
  case filterNone = "filter-none"
  case order = "order"
  case orderBack = "order-back"

  // Selecting words.
  case selectWords = "select-words"
  case selectSentences = "select-sentences"
  case charLeft = "char-left"
  case charRight = "char-right"
  case wordForward = "word-forward"
  case wordBack = "word-back"
  case wordEnd = "word-end"
  case lineStart = "line-start"
  case lineEnd = "line-end"
  case sentenceForward = "sentence-forward"
  case sentenceBack = "sentence-back"
  case swapEnds = "swap-ends"

  // Marking.
  case mark = "mark"
  case tags = "tags"
  case note = "note"
  case editNote = "edit-note"
  case copy = "copy"
  case marks = "marks"
  case export = "export"
  case undo = "undo"
  case redo = "redo"

  // Correcting.
  case notSameFact = "not-same-fact"
  case sameFact = "same-fact"
  case noContradiction = "no-contradiction"
  case alias = "alias"
  case corrections = "corrections"

  // In the classroom.
  case classroom = "classroom"
  case guessAgreement = "guess-agreement"
  case guessContradiction = "guess-contradiction"
  case reveal = "reveal"

  // Views and the rest.
  case viewColumns = "view-columns"
  case viewFacts = "view-facts"
  case viewTimeline = "view-timeline"
  case viewQuotes = "view-quotes"
  case viewSilences = "view-silences"
  case moreTellers = "more-tellers"
  case fewerTellers = "fewer-tellers"
  case command = "command"
  case help = "help"
  case cancel = "cancel"
  case back = "back"
  case quit = "quit"
  case suspend = "suspend"
  case redraw = "redraw"

  /// The number of the source that it chooses, from 0.
  var sourceIndex: Int? {
    switch self {
    case .source1: 0
    case .source2: 1
    case .source3: 2
    case .source4: 3
    case .source5: 4
    case .source6: 5
    case .source7: 6
    case .source8: 7
    case .source9: 8
    default: nil
    }
  }

  /// The view that it shows.
  var view: ViewName? {
    switch self {
    case .viewColumns: .columns
    case .viewFacts: .facts
    case .viewTimeline: .timeline
    case .viewQuotes: .quotes
    case .viewSilences: .silences
    default: nil
    }
  }

  /// Whether a number before it says how often, or how far.
  var takesCount: Bool {
    switch self {
    case .lineDown, .lineUp, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .toStart, .toEnd, .paragraphDown,
      .paragraphUp, .nextSource, .previousSource, .jumpBack, .jumpForward, .nextFact, .previousFact, .nextContradiction,
      .previousContradiction, .searchNext, .searchPrevious, .widen, .narrow, .panelDown, .panelUp, .charLeft,
      .charRight, .wordForward, .wordBack, .wordEnd, .sentenceForward, .sentenceBack, .undo, .redo:
      true
    default: false
    }
  }

  /// Whether the key after it names what it is about: the letter of a place.
  var takesLetter: Bool { self == .setPlace || self == .goToPlace }
}
