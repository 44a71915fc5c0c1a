import Reader
import Screen

/// Makes themes of the tables `[themes.NAME]`.
///
///     [themes.paper]
///     base = "colour-blind"
///     agree = "#206040"                            # a colour of the text alone
///     contradict = { foreground = 231, background = "red", bold = true, reverse = false }
struct ThemeReader {
  private(set) var warnings: [(line: Int, text: String)] = []

  /// The attributes that a look can turn on and off.
  static let attributes: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("reverse", .reverse),
  ]
  /// What a look is made of.
  static let parts = ["foreground", "background"] + attributes.map(\.name) + ["underline"]
  /// The lines under a text, by name.
  static let underlines: [(name: String, underline: Underline)] = [
    ("none", .none), ("solid", .solid), ("double", .double), ("curly", .curly), ("dotted", .dotted),
    ("dashed", .dashed),
  ]

  /// The themes of the table, in the order in which they stand; each may be based on one before it.
  mutating func themes(_ entries: [Entry]) -> [Theme.Named] {
    var themes: [Theme.Named] = []
    for entry in entries {
      guard case .table(let parts) = entry.value else {
        warn(entry, "a theme is a table: write [themes.\(entry.key)] above its colours")
        continue
      }
      if Theme.named.contains(where: { $0.name == entry.key }) {
        warn(entry, "“\(entry.key)” is a theme of the program; give yours another name and base = \"\(entry.key)\"")
        continue
      }
      themes.append(Theme.Named(entry.key, theme(parts, known: Theme.named + themes)))
    }
    return themes
  }

  private mutating func theme(_ entries: [Entry], known: [Theme.Named]) -> Theme {
    var theme = Theme.standard
    if let base = entries.first(where: { $0.key == "base" }) {
      if case .string(let name) = base.value, let found = known.first(where: { $0.name == name }) {
        theme = found.theme
      } else if case .string(let name) = base.value {
        warn(base, "there is no theme “\(name)” to base one on" + Nearest.hint(name, among: known.map(\.name)))
      } else {
        warn(base, "base takes the name of a theme, not \(base.kind)")
      }
    }
    for entry in entries where entry.key != "base" {
      guard let role = ThemeRole(rawValue: entry.key) else {
        let roles = ["base"] + ThemeRole.allCases.map(\.rawValue)
        warn(entry, "nothing on the screen is called “\(entry.key)”" + Nearest.hint(entry.key, among: roles))
        continue
      }
      switch entry.value {
      case .table(let parts): for part in parts { change(&theme[role], part) }
      case .string, .integer: if let color = color(entry) { theme[role].foreground = color }
      default: warn(entry, "\(entry.key) takes a colour, or a table of \(ThemeReader.parts.joined(separator: ", "))")
      }
    }
    colorSigns(&theme, entries)
    return theme
  }

  /// A verdict whose words have a colour has it for its sign too, where the sign is not spoken of.
  private func colorSigns(_ theme: inout Theme, _ entries: [Entry]) {
    for (words, sign) in [
      (ThemeRole.contradict, ThemeRole.contradictSign), (.refine, .refineSign), (.agree, .agreeSign),
      (.single, .singleSign),
    ]
    where entries.contains(where: { $0.key == words.rawValue }) && !entries.contains(where: { $0.key == sign.rawValue })
    {
      theme[sign].foreground = theme[words].foreground
      theme[sign].background = theme[words].background
    }
  }

  private mutating func change(_ look: inout Look, _ entry: Entry) {
    switch (entry.key, entry.value) {
    case ("foreground", _): if let color = color(entry) { look.foreground = color }
    case ("background", _): if let color = color(entry) { look.background = color }
    case ("underline", .boolean(let isOn)): look.underline = isOn ? .solid : Underline.none
    case ("underline", .string(let name)):
      let known = ThemeReader.underlines
      if let found = known.first(where: { $0.name == name }) {
        look.underline = found.underline
      } else {
        warn(entry, "there is no underline “\(name)”" + Nearest.hint(name, among: known.map(\.name)))
      }
    case (let name, .boolean(let isOn)):
      if let attribute = ThemeReader.attributes.first(where: { $0.name == name })?.attribute {
        look.set(attribute, isOn)
      } else {
        fallthrough
      }
    default:
      if ThemeReader.parts.contains(entry.key) {
        let also =
          entry.key == "underline" ? " or one of \(ThemeReader.underlines.map(\.name).joined(separator: ", "))" : ""
        warn(entry, "\(entry.key) takes true or false\(also), not \(entry.kind)")
      } else {
        warn(entry, "looks have no “\(entry.key)”" + Nearest.hint(entry.key, among: ThemeReader.parts))
      }
    }
  }

  /// A colour by name, by number of the palette or by its red, green and blue.
  private mutating func color(_ entry: Entry) -> Color? {
    let found: Color? =
      switch entry.value {
      case .string(let text): Color(text)
      case .integer(let number): UInt8(exactly: number).map(Color.indexed)
      default: nil
      }
    if found == nil {
      var near = ""
      if case .string(let text) = entry.value, let name = Nearest.name(text, among: Color.names) {
        near = "; did you mean “\(name)”?"
      }
      warn(
        entry,
        "\(entry.kind) is no colour"
          + (near.isEmpty ? "; write \"#rrggbb\", 0 to 255, or a name such as \"blue\"" : near))
    }
    return found
  }

  private mutating func warn(_ entry: Entry, _ text: String) { warnings.append((entry.line, text)) }
}
