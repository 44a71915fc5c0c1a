import Comparison

extension ReaderState {
  /// The commands that can be typed after `:`, for help.
  var commands: [(form: String, help: String)] {
    ReaderState.commands.map { command in
      guard command.form == ":theme NAME" else { return command }
      return (command.form, settings.themes.map(\.name).joined(separator: ", ") + "; Tab completes")
    }
  }

  private static let commands: [(form: String, help: String)] = [
    (":q", "leave"),
    (":export FILE", "write the marked passages to a file"),
    (":filter WORD …", "contradict, refine, agree, single, a kind (quantity, date …), off"),
    (":confidence N", "only facts of which the program is N percent sure"),
    (":find WORDS", "only facts that hold the words"),
    (":sort NAME", "weight, kind, text, subject, confidence, sources"),
    (":alias NAME = OTHER", "the two names are one"),
    (":tags WORD …", "tag the passage"),
    (":note WORDS", "write to the passage"),
    (":source N", "choose a source"),
    (":base N", "hold the others against source N; :base off"),
    (":theme NAME", "the looks"),
    (":NAME", "any action by its name: \(Action.toggleZoom.rawValue), \(Action.viewFacts.rawValue) …"),
  ]

  /// The commands that take words, for completion.
  static let verbs =
    commands.compactMap { $0.form.dropFirst().split(separator: " ").first.map(String.init) }
    .filter { $0 != "NAME" && $0 != "q" } + ["quit"]

  /// Does what a command line says.
  mutating func run(command line: String) -> [Effect] {
    let words = line.split(separator: " ").map(String.init)
    guard let verb = words.first else { return [] }
    let rest = Array(words.dropFirst())
    switch verb {
    case "q", "quit", "qa", "q!", "wq", "x": return [.quit]
    case "e", "export", "w", "write":
      if rest.isEmpty { return askExport() }
      let (effects, told) = export(to: rest.joined(separator: " "), highlights)
      if let told { message = told }
      return effects
    case "filter": setFilter(rest)
    case "find":
      filter.text = rest.joined(separator: " ")
      tellFilter()
    case "confidence":
      guard let percent = rest.first.flatMap({ Double($0.filter { $0 != "%" }) }), (0...100).contains(percent) else {
        message = "write a number from 0 to 100"
        break
      }
      filter.confidence = percent > 1 ? percent / 100 : percent
      tellFilter()
    case "sort":
      guard let order = rest.first.flatMap(FactOrder.init) else {
        message = "the orders are " + FactOrder.allCases.map(\.rawValue).joined(separator: ", ")
        break
      }
      sort(by: order)
    case "alias" where !rest.isEmpty: return unify(rest.joined(separator: " "))
    case "tags" where !rest.isEmpty, "note" where !rest.isEmpty:
      guard let passage = targetPassage() else {
        message = "no passage is selected in this source"
        break
      }
      annotated = passage
      let words = rest.joined(separator: " ")
      return verb == "tags" ? annotate(tags: Highlight.tags(words)) : annotate(note: words)
    case "source": activate((rest.first.flatMap { Int($0) } ?? 0) - 1)
    case "base": setBase(rest.first)
    case "theme": setTheme(rest.first)
    case "h": return perform(.help)
    default:
      if let number = Int(verb) {
        activate(number - 1)
      } else if let view = ViewName(rawValue: verb) {
        show(view)
      } else if let action = Action(rawValue: verb) {
        return perform(action, count: rest.first.flatMap { Int($0) })
      } else {
        message = "\(verb) is no command; :help lists them"
      }
    }
    return []
  }

  private mutating func setFilter(_ words: [String]) {
    for word in words {
      if word == "off" || word == "none" {
        filter = FactFilter()
      } else if let verdict = Verdict(rawValue: word) {
        filter.verdict = verdict
      } else if let kind = FactKind(rawValue: word) {
        filter.kind = kind
      } else {
        message = "\(word) is neither a relation nor a kind of fact"
        return
      }
    }
    tellFilter()
  }

  private mutating func setBase(_ word: String?) {
    guard let word, let number = Int(word), articles.indices.contains(number - 1) else {
      base = word == "off" || word == nil ? nil : base
      if word != nil, word != "off" { message = "there are \(articles.count) sources" }
      return
    }
    base = number - 1
  }

  private mutating func setTheme(_ name: String?) {
    guard let found = settings.themes.first(where: { $0.name == name }) else {
      message = "the themes are " + settings.themes.map(\.name).joined(separator: ", ")
      return
    }
    theme = found.theme
    message = "theme: \(found.name)"
  }
}
