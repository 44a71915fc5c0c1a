import Reader

extension Configuration {
  /// A file with every setting at its default, each after a sign `#` that makes it a remark, with what it does and takes.
  ///
  /// A setting's line begins with `#` and no blank after it, a remark's with `# `: a file in which those signs are taken
  /// away says what a file that says nothing does.
  public static var template: String {
    let configuration = Configuration()
    var text = """
      # The settings of Rashomon's reader: $XDG_CONFIG_HOME/rashomon/config.toml, or ~/.config/rashomon/config.toml.
      # Every line here is a remark. A setting that has its default shows it after the sign #: take that away, and change it.
      # Options of the command line go before what stands here; --no-config leaves the file unread.

      [reader]

      """
    for setting in Setting.all(themes: configuration.reader.themes.map(\.name)) {
      text += "# \(setting.about)\n"
      text += "# It takes \(setting.expected).\n"
      text += "#\(setting.name) = \(setting.value(in: configuration))\n\n"
    }
    text += """
      # Keys and what they do, in vim's notation ("<C-x>", "gg") or in words ("ctrl-x", "g g"); rashomon keys lists all that
      # can be done. "none" lets a key do nothing. What stands for a place goes before what holds everywhere.
      [keys]

      """
    var place = Place.everywhere
    for binding in configuration.reader.keymap.bindings {
      if binding.place != place {
        place = binding.place
        text += "\n# \(place.title)\n[keys.\(place.rawValue)]\n"
      }
      text += "#\(Template.quoted(binding.notation)) = \"\(binding.action.rawValue)\"\n"
    }
    return text + "\n" + Template.themes
  }
}

/// The parts of the template that are more than a list.
private enum Template {
  /// A string of TOML.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  /// How a theme is written, and what can be coloured.
  static var themes: String {
    let width = ThemeRole.allCases.map(\.rawValue.utf8.count).max() ?? 0
    let roles = ThemeRole.allCases.map { role in
      "#   \(role.rawValue)\(String(repeating: " ", count: width - role.rawValue.utf8.count))  \(role.about)\n"
    }
    return """
      # Themes of your own, to be chosen by name. What is left out is as in the base. A colour is "#rrggbb", a number of the
      # palette of 256, or a name (\(colours)).
      # A look has \(ThemeReader.parts.joined(separator: ", ")).
      #
      # [themes.paper]
      # base = "colour-blind"
      # agree = "#206040"
      # contradict = { foreground = 231, background = "red", bold = true, reverse = false, underline = "double" }
      #
      # What can be coloured:

      """ + roles.joined()
  }

  private static var colours: String { "black, red, green, yellow, blue, magenta, cyan, white, bright-red …, default" }
}
