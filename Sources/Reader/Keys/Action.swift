/// What a key can do; bindings name actions, so that every key can be rebound.
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

  // Facts.
  case nextFact = "next-fact"
  case previousFact = "previous-fact"
  case nextContradiction = "next-contradiction"
  case previousContradiction = "previous-contradiction"
  case choose = "choose"

  // Looking.
  case search = "search"
  case searchNext = "search-next"
  case searchPrevious = "search-previous"
  case toggleLinked = "toggle-linked"
  case toggleZoom = "toggle-zoom"
  case togglePanel = "toggle-panel"
  case panelDown = "panel-down"
  case panelUp = "panel-up"
  case base = "base"

  // Which facts.
  case filterVerdict = "filter-verdict"
  case filterKind = "filter-kind"
  case filterSource = "filter-source"
  case filterText = "filter-text"
  case filterNone = "filter-none"
  case order = "order"

  // Marking.
  case mark = "mark"
  case undo = "undo"
  case marks = "marks"
  case export = "export"
  case copy = "copy"

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
}
