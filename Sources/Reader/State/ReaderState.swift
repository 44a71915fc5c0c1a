import Comparison
import Screen

/// Everything that the reader shows: a value from which a frame follows.
///
///     var state = ReaderState(name: "baghdad-airport", articles: articles, width: 120, height: 40)
///     let effects = state.handle(.input(.key(Key(.character("f")))))
///     let frame = state.render()
///
/// Invariants, restored after every event: ``active`` and the top of each article lie in range, the selected fact is one of
/// the comparison's and stands on the selected line of a list, words are selected in the active article alone and never
/// half a letter of them, the articles on the screen are wrapped to the width of their pane.
public struct ReaderState: Sendable {
  // What is read.

  /// The name of the event.
  var name: String
  /// The articles, in the order in which they were named.
  var articles: [Article]
  /// Their texts as they are drawn.
  let shown: [ShownText]
  /// How the articles are named.
  var sources: [Source]
  /// The comparison as the reader corrected it; nil while it is being made.
  var findings: Findings?
  /// The comparison as the program made it.
  var uncorrected: Findings?
  /// Why the articles cannot be compared.
  var obstacle: String?
  /// How many files of how many were read, while that lasts.
  var importing: Importing?
  /// The events to choose from where no article was named.
  var samples: [SampleEvent] = []

  // Where one is.

  /// Columns and rows of the screen.
  var width: Int
  var height: Int
  /// The view.
  var view: ViewName = .columns
  /// What lies over the view.
  var overlay: Overlay?
  /// The line being typed.
  var prompt: Prompt?
  /// Keys of a binding that is not complete, `]` of `]c`.
  var pendingKeys: [Key] = []
  /// A number typed before a movement, and what its first digit changed, which is taken back where it is one.
  var count: Int?
  var beforeCount: BeforeCount?
  /// An action that waits for the letter after it.
  var awaitingLetter: Action?
  /// What is told at the bottom until the next key.
  var message: String?

  /// The source that keys act on: an index into ``articles``.
  var active = 0
  /// The first source on the screen.
  var firstPane = 0
  /// A source that is shown beside the active one though it is no neighbour: it contradicts it.
  var guest: Int?
  /// The byte at the top of each article's pane, which survives a change of width.
  var tops: [Int]
  /// The wrapped articles; nil for those not shown yet.
  var layouts: [ArticleLayout?]
  /// Words that are being selected.
  var selecting: WordSelection?
  /// Where the mouse button went down.
  var pressed: Remembered.Place?
  /// Where a line of a list was clicked last, while nothing else was done: a second click there opens it.
  var clicked: Point?
  /// Where one has been.
  var jumps = JumpList()
  /// The places that have a letter.
  var letters: [Unicode.Scalar: Remembered.Place] = [:]

  // The fact that is told below.

  /// An index into the comparison's facts.
  var selection: Int?
  /// Whether someone chose the selected fact; the first one is only proposed.
  var isChosen = false
  /// The dates on whose line of the timeline one stands, where no fact is about them; no fact is selected then.
  var chosenDates: [DateMentions]?
  /// The passage on which the last step through the active article ended; a fact can have several there.
  var stepPlace: TextMark?
  /// How the panel is sized, and its first line.
  var panel: PanelSize = .normal
  var panelTop = 0

  // What the reader chose.

  /// Whether columns follow each other by content.
  var isLinked = true
  /// Whether the active source has the screen to itself.
  var isZoomed = false
  /// The article that the others are held against; nil where all are equal.
  var base: Int?
  /// Where the others say what the base does not.
  var differences: BaseDifferences?
  var differencesKey: DifferencesKey?
  /// Which facts are shown, and which those are.
  var filter = FactFilter()
  var order: FactOrder = .weight
  /// How wide each source's column is, in percent of an equal share.
  var shares: [Int]
  /// The search, and the lines of the list where its words stand.
  var search: Search?
  var listHits: [Int] = []
  var listHitsKey: ListHitsKey?
  /// The words of the last one.
  var lastSearch = ""
  /// The lines typed into prompts, the last one last, and which of them was brought back, from those that begin like it.
  var typed: [Prompt] = []
  var recalled: (start: String, index: Int)?
  /// What Esc brings back where a prompt changes things as one types.
  var beforePrompt: BeforePrompt?
  /// What the prompt completes to, while Tab goes through it.
  var completion: (all: [String], index: Int?)?
  /// What is being exported, and what is being written to, while a prompt or the editor is open.
  var exported: [Highlight] = []
  var annotated: Highlight.Passage?
  /// The words that were marked last, and the fact that was selected then: tags and notes that follow are theirs.
  var justMarked: (passage: Highlight.Passage, selection: Int?)?
  /// What the reader made, and what it was before each change, and before each undoing.
  var kept = Kept()
  var undoStack: [Kept] = []
  var redoStack: [Kept] = []
  /// The first of two facts that are to be one.
  var joining: ClaimPlace?

  // The classroom.

  /// Whether the reader is to find what the program marks, and whether the marks are shown after that.
  var isClassroom = false
  var isRevealed = false

  // Lists.

  /// How many other sources must tell what the chosen one leaves out, to be listed among its silences.
  var leastTellers = 2
  /// What each source leaves out and what it alone says, while that is shown: one look at all facts finds it for all sources.
  var silences: [Silence] = []
  /// The lines of the list view, and what they were made for.
  var rows: [ListRow] = []
  var rowsKey: RowsKey?
  /// The facts that pass the filter, by index: whose passages are marked, and which of them are listed.
  var isMarked: [Bool] = []
  var isShown: [Bool] = []
  /// The selected line of the list, and the first one on the screen.
  var listIndex = 0
  var listTop = 0
  /// The first source of a table whose columns do not all fit.
  var firstColumn = 0
  /// How many facts have each relation, of those that meet the filter's other conditions.
  var histogram: [Verdict: Int] = [:]
  /// The lines of the panel that are on the screen, and what they were made for.
  var panelLines = PanelLines()
  var panelKey: PanelKey?
  /// The lines of the explanation while it is shown, and what they were made for: a fact of fifty sources has thousands.
  var explanation: [StyledLine] = []
  var explanationKey: ExplanationKey?
  /// The wordings of the quotations, by fact, while they are shown.
  var quoteTables: [Int: CollationTable] = [:]
  /// What the finder looks in, a line a fact, and what it lists.
  var finderLines: [String] = []
  var found: [Found] = []
  /// The selected line of the list of marks, of help's first line, and of the list of events.
  var overlayIndex = 0
  var sampleIndex = 0

  /// What the user has chosen for good, and the theme in force now.
  let settings: ReaderSettings
  var theme: Theme

  /// The reader with articles open, before anything was compared.
  public init(
    name: String, articles: [Article], width: Int, height: Int, settings: ReaderSettings = ReaderSettings()
  ) {
    self.name = name
    self.articles = articles
    shown = articles.map { ShownText($0.text) }
    sources = Source.all(articles)
    tops = articles.map { _ in 0 }
    layouts = articles.map { _ in nil }
    shares = articles.map { _ in 100 }
    (self.width, self.height) = (max(0, width), max(0, height))
    (self.settings, theme) = (settings, settings.theme)
    (order, panel, isLinked) = (settings.order, settings.panel, settings.isLinked)
    leastTellers = settings.leastTellers
    filter.confidence = min(1, max(0, settings.confidence))
    if !articles.isEmpty { view = settings.view }
    settle()
  }

  /// The reader with nothing open: a list of events to choose from.
  public init(
    samples: [SampleEvent], width: Int, height: Int, settings: ReaderSettings = ReaderSettings()
  ) {
    self.init(name: "", articles: [], width: width, height: height, settings: settings)
    self.samples = samples
  }

  /// The reader while files are read; the articles follow as ``Event/opened(name:articles:)``.
  public init(
    importing count: Int, width: Int, height: Int, settings: ReaderSettings = ReaderSettings()
  ) {
    self.init(name: "", articles: [], width: width, height: height, settings: settings)
    importing = Importing(done: 0, count: count)
  }

  /// Which keys do what.
  var keymap: Keymap { settings.keymap }

  /// The passages that are marked.
  public var marked: [Highlight] { highlights }

  /// Whether what is pressed next, or not, tells what a number means: ``Event/pause`` says that nothing was.
  public var isWaiting: Bool { count != nil }

  var highlights: [Highlight] {
    get { kept.highlights }
    set { kept.highlights = newValue }
  }

  var corrections: [Correction] {
    get { kept.corrections }
    set { kept.corrections = newValue }
  }

  var guesses: [Guess] {
    get { kept.guesses }
    set { kept.guesses = newValue }
  }

  /// Whether the comparison of the open articles is still being made.
  public var isComparing: Bool { findings == nil && obstacle == nil && articles.count > 1 }

  /// What is told while there are no facts: that one has to wait, or why there will be none.
  var whyNoFacts: String {
    obstacle.map { "the articles cannot be compared: " + $0 } ?? "the articles are still being compared"
  }

  /// The facts; none while they are being compared.
  var facts: [Fact] { findings?.facts ?? [] }

  /// The selected fact.
  var selectedFact: Fact? { selection.flatMap { facts.indices.contains($0) ? facts[$0] : nil } }

  /// What the prompt's incremental search and filter change.
  struct BeforePrompt: Sendable {
    let search: Search?
    let filter: FactFilter
    let active: Int
    let firstPane: Int
    let tops: [Int]
    let selection: Int?
    let listIndex: Int
  }

  /// What the lines of a list view depend on.
  struct RowsKey: Sendable, Hashable {
    let view: ViewName
    let filter: FactFilter
    let order: FactOrder
    let active: Int
    let leastTellers: Int
    let facts: Int
    /// Quotations are set word under word, so that their lines depend on the width; so do those of the timeline, a little.
    let width: Int
  }

  /// What the lines of the panel depend on.
  struct PanelKey: Sendable, Hashable {
    let selection: Int?
    let dates: [DateMentions]?
    let base: Int?
    let active: Int
    let width: Int
    let height: Int
    let panel: PanelSize
    let filter: FactFilter
    let corrections: [Correction]
    let guesses: [Guess]?
    let isCompared: Bool
    let theme: Theme
    let articles: Int
    let facts: Int
  }

  /// What the lines of the explanation depend on.
  struct ExplanationKey: Sendable, Hashable {
    let selection: Int?
    let width: Int
    let corrections: [Correction]
    let facts: Int
    let theme: Theme
  }

  /// What the lines on which a search finds its words depend on.
  struct ListHitsKey: Sendable, Hashable {
    let rows: RowsKey?
    let words: String
  }

  /// What the first digit of a number changed.
  struct BeforeCount: Sendable {
    let active: Int
    let firstPane: Int
    let tops: [Int]
    let stepPlace: TextMark?
    let listIndex: Int
    let selection: Int?
  }

  /// How far the reading of files is.
  struct Importing: Sendable, Hashable {
    var done: Int
    var count: Int
  }
}
