import Screen

/// What a user can choose for good: the keys, the looks, and how the reader begins.
///
///     var settings = ReaderSettings()
///     settings.keymap.bind([Key(.character("s"))], to: .explain, in: .columns)
///     settings.scrollMargin = 3
///     let state = ReaderState(name: "ferry", articles: articles, width: 120, height: 40, settings: settings)
///
/// The values of the initializer are the program's own.
public struct ReaderSettings: Sendable, Hashable {
  /// Which keys do what.
  public var keymap = Keymap.standard
  /// The themes that can be chosen, by name.
  public var themes = Theme.named
  /// The theme in force at the start.
  public var theme = Theme.standard

  /// The view shown at first.
  public var view = ViewName.columns
  /// The order of the facts at first.
  public var order = FactOrder.weight
  /// The size of the panel at first.
  public var panel = PanelSize.normal
  /// Whether columns follow each other by content.
  public var isLinked = true
  /// Only facts of which the program is at least so sure, 0 to 1.
  public var confidence = 0.0
  /// How many other sources must tell what one leaves out, to be listed among its silences.
  public var leastTellers = 2

  /// Whether the line at the bottom shows keys while there is nothing else to tell.
  public var showsHints = true
  /// A column is never narrower than this, borders included, unless the screen is: fewer articles are shown.
  public var narrowestColumn = 40
  /// Below this width of the screen, articles stand one above the other.
  public var narrowestSideBySide = 80
  /// Lines of text are wrapped at this width at the latest; a wide pane keeps margins.
  public var widestText = 92
  /// How many lines stay in sight above and below the passage that is gone to.
  public var scrollMargin = 1
  /// How many lines a turn of the wheel moves.
  public var wheelLines = 3

  /// The program's own settings.
  public init() {}
}
