import Comparison
import Screen
import Testing

@testable import Reader

/// The themes that come with the program.
@Suite struct ThemeTests {
  @Test func namesAreUnique() { #expect(Set(Theme.named.map(\.name)).count == Theme.named.count) }

  /// Each verdict can be told from the others without colour, by what is left of its looks.
  @Test(arguments: Theme.named) func nothingIsToldByColourAlone(named: Theme.Named) {
    let styles = Verdict.allCases.map { verdict -> Style in
      var style = Style.plain
      named.theme.mark(&style, verdict)
      return Style(attributes: style.attributes, underline: style.underline)
    }
    #expect(Set(styles).count == styles.count, "\(named.name)")
  }

  /// What is selected lies over marks of other facts, whose colours would be taken for its own.
  @Test(arguments: Theme.named, Verdict.allCases)
  func theSelectedPassageShowsNoOtherColour(named: Theme.Named, verdict: Verdict) {
    for isFocus in [false, true] {
      var style = Style.plain
      named.theme.mark(&style, verdict)
      named.theme.select(&style, isFocus: isFocus)
      #expect(style.foreground == .default && style.background == .default, "\(named.name)")
    }
  }

  @Test func monochromeHasNoColour() {
    for look in Theme.monochrome.looks.values { #expect(look.foreground == nil && look.background == nil) }
  }

  @Test func highContrastIsHigh() {
    for role in ThemeRole.allCases {
      let look = Theme.highContrast[role]
      #expect(!look.added.contains(.dim), "\(role)")
      guard let text = look.foreground, let ground = look.background, text != .default else { continue }
      #expect(contrast(text, ground) >= 7, "\(role)")
    }
    #expect(Theme.highContrast[.contradict].background != nil)
  }

  /// The grounds for which the themes with colours of their own are made; those of `standard` are the terminal's scheme's.
  static let grounds: [(theme: Theme, grounds: [Color])] = [
    (.colourBlind, [.indexed(16), .indexed(234)]), (.colourBlindLight, [.indexed(231)]),
  ]

  /// WCAG 2.2, 1.4.3: text has a contrast of 4.5:1 at least, reversed or not.
  @Test(arguments: grounds) func textCanBeReadOnTheGroundsOfItsTheme(theme: Theme, grounds: [Color]) {
    var count = 0
    for role in ThemeRole.allCases {
      guard let text = theme[role].foreground, text != .default else { continue }
      count += 1
      #expect(theme[role].background == nil)
      for ground in grounds { #expect(contrast(text, ground) >= 4.5, "\(role) on \(ground)") }
    }
    #expect(count == 8)
  }

  /// Where a terminal has fewer colours, what contradicts still has another than what does not.
  @Test(arguments: grounds, [ColorDepth.ansi8, .ansi16, .palette256, .direct])
  func contradictionsKeepAColourOfTheirOwn(ground: (theme: Theme, grounds: [Color]), depth: ColorDepth) {
    let colors = [ThemeRole.contradict, .refine, .agree].map {
      depth.nearest(to: ground.theme[$0].foreground ?? .default)
    }
    #expect(colors[0] != colors[1] && colors[0] != colors[2], "\(colors)")
    #expect(!colors.contains(.default))
  }

  private func contrast(_ text: Color, _ ground: Color) -> Double {
    let (a, b) = (luminance(text), luminance(ground))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The relative luminance of WCAG 2.2, for the palette's cube and the grey of dark grounds.
  private func luminance(_ color: Color) -> Double {
    // The grey is 28 of 255.
    if color == .indexed(234) { return 0.0116 }
    guard case .indexed(let index) = color, index >= 16, index < 232 else { return 0.5 }
    let cube = Int(index) - 16
    // The six levels 0, 95, 135, 175, 215 and 255, made linear.
    let linear = [0, 0.1144, 0.2423, 0.4287, 0.6795, 1]
    return 0.2126 * linear[cube / 36] + 0.7152 * linear[cube / 6 % 6] + 0.0722 * linear[cube % 6]
  }

  @Test func aLookChangesWhatItNames() {
    var style = Style(foreground: .indexed(3), attributes: [.dim, .italic], underline: .curly)
    Look(background: .indexed(4), adding: .bold, removing: .dim).change(&style)
    #expect(
      style
        == Style(
          foreground: .indexed(3), background: .indexed(4), attributes: [.bold, .italic], underline: .curly))
    var look = Look(adding: [.bold, .reverse])
    look.set(.bold, false)
    look.set(.dim, true)
    #expect(look == Look(adding: [.reverse, .dim], removing: .bold))
  }

  /// The line under a mark tells its verdict, so that of a difference gives way.
  @Test func aDifferenceLeavesTheLineOfAMark() {
    var marked = Style.plain.underlined(.dashed)
    Theme.standard.differ(&marked)
    var plain = Style.plain
    Theme.standard.differ(&plain)
    #expect(marked.underline == .dashed && plain.underline == .dotted)
  }
}

/// What a theme says of a part is what stands on the screen.
@Suite struct ThemedFramesTests {
  /// Every role in a colour of its own.
  @Test func everyRoleIsSeenSomewhere() {
    var theme = Theme.standard
    for (index, role) in ThemeRole.allCases.enumerated() {
      theme[role].foreground = .rgb(9, 9, UInt8(100 + index))
    }
    var settings = ReaderSettings()
    settings.theme = theme
    var seen: Set<ThemeRole> = []
    for keys in ["", "F", "/boats<Enter>", "2b", "vww", "<F3>", "<F6>", "n", ":filter single<Enter>"] {
      var state = FerryFixture.state(width: 160, height: 50, settings: settings)
      state.press(keys)
      let golden = state.render().golden
      for (index, role) in ThemeRole.allCases.enumerated()
      where golden.contains("\(Color.rgb(9, 9, UInt8(100 + index)))") {
        seen.insert(role)
      }
    }
    #expect(Set(ThemeRole.allCases).subtracting(seen) == [])
  }

  @Test func theBarAndTheChosenLineAreAsTheThemeSays() {
    var settings = ReaderSettings()
    settings.theme[.bar] = Look(background: .indexed(52), removing: .reverse)
    settings.theme[.chosen] = Look(background: .indexed(53), removing: .reverse)
    var state = FerryFixture.state(width: 120, height: 30, settings: settings)
    for keys in ["<F3>", "*M"] {
      state.press(keys)
      let styles = state.render().golden.split(separator: "\n").filter { $0.contains("bg 52") || $0.contains("bg 53") }
      #expect(styles.contains { $0.contains("bg 52") } && styles.contains { $0.contains("bg 53") })
      for line in styles { #expect(!line.contains("reverse"), "\(line)") }
    }
  }

  @Test(arguments: Theme.named.dropFirst().map(\.name)) func frames(name: String) throws {
    let named = try #require(Theme.named.first { $0.name == name })
    var settings = ReaderSettings()
    settings.theme = named.theme
    var state = FerryFixture.state(width: 80, height: 24, settings: settings)
    state.press("/boats<Enter>")
    expectGolden(state.render(), "theme-\(named.name)-80x24")
  }
}
