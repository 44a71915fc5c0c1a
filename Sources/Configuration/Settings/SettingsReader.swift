import Reader

/// Puts what a document says into a configuration, key by key.
struct SettingsReader {
  private(set) var configuration = Configuration()
  private let file: String

  init(_ file: String) { self.file = file }

  /// The tables that a file can hold.
  static let tables = ["reader", "keys", "themes"]

  /// Reads a document.
  mutating func read(_ entries: [Entry]) {
    let tables = Dictionary(
      entries.compactMap { entry in if case .table(let inner) = entry.value { (entry.key, inner) } else { nil } }
    ) { first, _ in first }
    // Themes come first, wherever they stand: a setting names one of them.
    if let themes = tables["themes"] {
      var reader = ThemeReader()
      configuration.reader.themes += reader.themes(themes)
      warn(reader.warnings)
    }
    for entry in entries {
      switch (entry.key, entry.value) {
      case ("themes", .table): break
      case ("reader", .table(let settings)): for setting in settings { read(setting) }
      case ("keys", .table(let keys)):
        var reader = KeyReader(configuration.reader.keymap)
        reader.read(keys)
        configuration.reader.keymap = reader.keymap
        warn(reader.warnings)
      case (let name, _) where SettingsReader.tables.contains(name):
        warn(entry.line, "“\(name)” is a table: write [\(name)] above its settings")
      case (let name, _): warn(entry.line, unknownTable(name, entry))
      }
    }
  }

  private func unknownTable(_ name: String, _ entry: Entry) -> String {
    let isSetting = Setting.all(themes: []).contains { $0.name == name }
    if isSetting { return "“\(name)” is a setting of [reader]: write that above it" }
    if case .table = entry.value {
      return "there is no table [\(name)]" + Nearest.hint(name, among: SettingsReader.tables)
    }
    let near = Nearest.name(name, among: Setting.all(themes: []).map(\.name))
    return "there is no setting “\(name)”" + (near.map { "; did you mean “\($0)” of [reader]?" } ?? "")
  }

  /// Reads a setting of `[reader]`.
  private mutating func read(_ entry: Entry) {
    let all = Setting.all(themes: configuration.reader.themes.map(\.name))
    guard let setting = all.first(where: { $0.name == entry.key }) else {
      warn(entry.line, "there is no setting “\(entry.key)”" + Nearest.hint(entry.key, among: all.map(\.name)))
      return
    }
    switch (setting.form, entry.value) {
    case (.flag(let path), .boolean(let isOn)): configuration[keyPath: path] = isOn
    case (.number(let path, let range), .integer(let number)) where range.contains(number):
      configuration[keyPath: path] = number
    case (.fraction(let path, let range), .integer(let number)) where range.contains(Double(number)):
      configuration[keyPath: path] = Double(number)
    case (.fraction(let path, let range), .number(let number)) where range.contains(number):
      configuration[keyPath: path] = number
    case (.choice(let names, _, let set), .string(let name)):
      if names.contains(name) {
        set(&configuration, name)
      } else {
        warn(entry.line, "there is no \(setting.name) “\(name)”" + Nearest.hint(name, among: names))
      }
    default:
      warn(entry.line, "\(setting.name) takes \(setting.expected), not \(entry.kind)")
    }
  }

  private mutating func warn(_ line: Int, _ text: String) {
    configuration.warnings.append(ConfigurationWarning(file: file, line: line, text: text))
  }

  private mutating func warn(_ all: [(line: Int, text: String)]) {
    for warning in all { warn(warning.line, warning.text) }
  }
}
