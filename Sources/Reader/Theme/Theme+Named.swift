import Screen

extension Theme {
  /// A theme and what it is called.
  public struct Named: Sendable, Hashable {
    /// What is typed to choose it.
    public let name: String
    /// How it looks.
    public let theme: Theme

    /// A theme under a name.
    public init(_ name: String, _ theme: Theme) { (self.name, self.theme) = (name, theme) }
  }

  /// The themes that come with the program, the first of which is in force unless another is chosen: the one list of them.
  public static let named: [Named] = [
    Named("standard", standard), Named("colour-blind", colourBlind), Named("colour-blind-light", colourBlindLight),
    Named("high-contrast", highContrast), Named("monochrome", monochrome),
  ]

  /// Four of the terminal's own colours, whose contrast is that of the scheme its user chose, on light and dark grounds.
  public static let standard = coloured(
    contradict: .indexed(1), refine: .indexed(5), agree: .indexed(2), hit: .indexed(6))

  /// Blue and orange, which all kinds of colour blindness tell apart, for dark grounds.
  ///
  /// On black and on dark grey each has a contrast of 4.5:1 at least (WCAG 2.2, 1.4.3). No blue has that on dark and on light
  /// grounds alike but for a narrow band that is dull on both, so that there are two themes.
  public static let colourBlind = coloured(
    contradict: .indexed(208), refine: .indexed(117), agree: .indexed(75), hit: .indexed(220))

  /// The same for light grounds: 4.5:1 at least on white.
  public static let colourBlindLight = coloured(
    contradict: .indexed(130), refine: .indexed(18), agree: .indexed(26), hit: .indexed(58))

  /// Attributes only.
  public static let monochrome = coloured(contradict: nil, refine: nil, agree: nil, hit: nil)

  /// The terminal's own text on its own ground, which has the contrast that its user chose, and nothing fainter; the signs,
  /// contradictions and what a search found are black or white on full colours.
  ///
  /// These are of the fixed part of the palette, which no terminal's scheme changes: each pair has a contrast of 7:1 at least
  /// (WCAG 2.2, 1.4.6). What agrees stands on every other line, so that a ground under it all would hide the rest.
  public static let highContrast: Theme = {
    let (black, white) = (Color.indexed(16), Color.indexed(231))
    let (red, yellow, green, cyan) = (Color.indexed(124), Color.indexed(220), Color.indexed(82), Color.indexed(51))
    var theme = monochrome
    for (role, text, ground) in [
      (ThemeRole.contradict, white, red), (.contradictSign, white, red), (.refineSign, black, yellow),
      (.agreeSign, black, green), (.hit, black, cyan), (.currentHit, black, cyan),
    ] {
      theme[role].foreground = text
      theme[role].background = ground
    }
    // The ground says what reverse says elsewhere.
    theme[.contradict].set(.reverse, false)
    theme[.refine].set(.bold, true)
    for role in [ThemeRole.singleSign, .furniture, .quiet] { theme[role].added.remove(.dim) }
    for role in [ThemeRole.passage, .value, .selection] {
      theme[role].foreground = .default
      theme[role].background = .default
    }
    return theme
  }()

  /// The attributes and underlines that all share, with colours for the verdicts.
  private static func coloured(contradict: Color?, refine: Color?, agree: Color?, hit: Color?) -> Theme {
    // The selected passage is in the terminal's own colours: those of another fact beneath it would tell of that one.
    let own: Color? = contradict == nil ? nil : .default
    return Theme([
      .contradict: Look(foreground: contradict, adding: [.bold, .reverse]),
      .refine: Look(foreground: refine, underline: .dashed),
      .agree: Look(foreground: agree, underline: .solid),
      .single: Look(),
      .contradictSign: Look(foreground: contradict, adding: .bold),
      .refineSign: Look(foreground: refine),
      .agreeSign: Look(foreground: agree),
      .singleSign: Look(adding: .dim),
      .passage: Look(foreground: own, background: own, adding: .bold, removing: .dim, underline: .double),
      .value: Look(foreground: own, background: own, adding: [.bold, .reverse], removing: .dim, underline: .double),
      .difference: Look(adding: [.bold, .italic], underline: .dotted),
      .selection: Look(adding: .reverse, removing: [.dim, .bold], underline: .solid),
      .hit: Look(foreground: hit, adding: .bold, removing: .dim, underline: .curly),
      .currentHit: Look(foreground: hit, adding: [.bold, .reverse], removing: .dim, underline: .curly),
      .heading: Look(adding: .bold),
      .text: Look(),
      .furniture: Look(adding: .dim),
      .bar: Look(adding: .reverse),
      .quiet: Look(adding: .dim),
      .chosen: Look(adding: [.bold, .reverse], removing: .dim),
    ])
  }
}
