import Comparison

extension ReaderState {
  /// What can stand in the place of the last word of the line: whole lines.
  func completions(of line: String, for purpose: Prompt.Purpose) -> [String] {
    switch purpose {
    case .alias:
      guard let equals = line.lastIndex(of: "=") else { return fitting(line, knownNames, before: "") }
      let head = String(line[...equals]) + " "
      let word = line[line.index(after: equals)...].drop { $0 == " " }
      return fitting(String(word), knownNames, before: head)
    case .tags:
      let known = Set(highlights.flatMap(\.tags)).sorted()
      let head = line.lastIndex(of: " ").map { String(line[...$0]) } ?? ""
      return fitting(String(line.dropFirst(head.count)), known, before: head)
    case .command: return commandCompletions(line)
    default: return []
    }
  }

  private func commandCompletions(_ line: String) -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count > 1 else {
      let verbs = ReaderState.verbs + ViewName.allCases.map(\.rawValue) + Action.allCases.map(\.rawValue)
      return fitting(line, Array(Set(verbs)).sorted(), before: "")
    }
    let head = words.dropLast().joined(separator: " ") + " "
    let last = words[words.count - 1]
    switch words[0] {
    case "filter":
      return fitting(last, Verdict.allCases.map(\.rawValue) + FactKind.allCases.map(\.rawValue) + ["off"], before: head)
    case "sort": return fitting(last, FactOrder.allCases.map(\.rawValue), before: head)
    case "theme": return fitting(last, settings.themes.map(\.name), before: head)
    case "alias":
      return completions(of: String(line.dropFirst("alias ".count)), for: .alias).map { "alias " + $0 }
    case "base": return fitting(last, articles.indices.map { "\($0 + 1)" } + ["off"], before: head)
    case "source": return fitting(last, articles.indices.map { "\($0 + 1)" }, before: head)
    default: return []
    }
  }

  private func fitting(_ word: String, _ all: [String], before head: String) -> [String] {
    let wanted = word.lowercased()
    return all.filter { $0.lowercased().hasPrefix(wanted) }.map { head + $0 }
  }

  /// Completes the line: to what all completions share, then to one after the other.
  mutating func complete(forward: Bool) {
    guard var line = prompt else { return }
    if let running = completion {
      let count = running.all.count
      let next = running.index.map { ($0 + (forward ? 1 : count - 1)) % count } ?? (forward ? 0 : count - 1)
      completion?.index = next
      line.replace(with: running.all[next])
    } else {
      let all = completions(of: line.text, for: line.purpose)
      guard let first = all.first else {
        message = nil
        return
      }
      let shared = all.dropFirst().reduce(first) { String(zip($0, $1).prefix { $0 == $1 }.map(\.0)) }
      if all.count == 1 {
        line.replace(with: first + (line.purpose == .command ? " " : ""))
      } else {
        completion = (all, nil)
        if shared.count > line.text.count {
          line.replace(with: shared)
        } else {
          completion?.index = forward ? 0 : all.count - 1
          line.replace(with: all[forward ? 0 : all.count - 1])
        }
      }
    }
    prompt = line
    _ = promptChanged()
  }
}
