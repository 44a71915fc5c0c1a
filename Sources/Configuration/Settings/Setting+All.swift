import Reader

extension Setting {
  /// All settings, in the order of the template; the theme's names are those of the configuration.
  static func all(themes: [String]) -> [Setting] {
    looks(themes) + start + layout + moving
  }

  private static func looks(_ themes: [String]) -> [Setting] {
    [
      Setting(
        "theme",
        "How the marks look: a theme of the program, or one of your own below. :theme NAME changes it at once.",
        .choice(
          themes, get: { configuration in configuration.themeName ?? "standard" },
          set: { configuration, name in configuration.choose(theme: name) })),
      Setting(
        "color", "When colours are used; auto does without where NO_COLOR is set.",
        .choice(
          Configuration.ColorUse.allCases.map(\.rawValue), get: { $0.color.rawValue },
          set: { $0.color = Configuration.ColorUse(rawValue: $1) ?? $0.color })),
      Setting("hints", "Whether the line at the bottom shows keys.", .flag(\.reader.showsHints)),
    ]
  }

  private static var start: [Setting] {
    [
      Setting(
        "view", "The view at the start.",
        .choice(
          ViewName.allCases.map(\.rawValue), get: { $0.reader.view.rawValue },
          set: { $0.reader.view = ViewName(rawValue: $1) ?? $0.reader.view })),
      Setting(
        "order", "The order of the facts in their view.",
        .choice(
          FactOrder.allCases.map(\.rawValue), get: { $0.reader.order.rawValue },
          set: { $0.reader.order = FactOrder(rawValue: $1) ?? $0.reader.order })),
      Setting(
        "panel", "The panel that tells the selected fact.",
        .choice(
          PanelSize.allCases.map(\.rawValue), get: { $0.reader.panel.rawValue },
          set: { $0.reader.panel = PanelSize(rawValue: $1) ?? $0.reader.panel })),
      Setting("linked", "Whether columns follow each other by content.", .flag(\.reader.isLinked)),
      Setting(
        "confidence", "Only facts of which the program is at least so sure.", .fraction(\.reader.confidence, 0...1)),
      Setting(
        "least-tellers", "Silences: how many others must tell what a source leaves out.",
        .number(\.reader.leastTellers, 1...50)),
      Setting("notebook", "Whether marks, notes and places are kept for the next time.", .flag(\.keepsNotebook)),
    ]
  }

  private static var layout: [Setting] {
    [
      Setting(
        "column-width", "A column is never narrower; where there is no room, fewer are shown.",
        .number(\.reader.narrowestColumn, 20...200)),
      Setting(
        "text-width", "Lines are wrapped at this width at the latest.", .number(\.reader.widestText, 20...400)),
      Setting(
        "stack-below", "On a narrower screen articles stand one above the other.",
        .number(\.reader.narrowestSideBySide, 1...1000)),
      Setting(
        "scroll-margin", "Lines that stay in sight above and below what is gone to.",
        .number(\.reader.scrollMargin, 0...20)),
    ]
  }

  private static var moving: [Setting] {
    [
      Setting(
        "mouse", "Whether the reader takes the mouse; the terminal's own selection then needs Shift.", .flag(\.hasMouse)
      ),
      Setting("wheel-lines", "Lines that a turn of the wheel moves.", .number(\.reader.wheelLines, 1...50)),
      Setting(
        "pause", "Milliseconds that a number waits for the movement it counts, 5j, before it is a source.",
        .number(\.pause, 50...10_000)),
    ]
  }
}

extension Configuration {
  /// The name of the theme in force.
  public var themeName: String? { reader.themes.first { $0.theme == reader.theme }?.name }

  /// Takes a theme by its name; whether there is one.
  @discardableResult public mutating func choose(theme name: String) -> Bool {
    guard let found = reader.themes.first(where: { $0.name == name }) else { return false }
    reader.theme = found.theme
    return true
  }
}
