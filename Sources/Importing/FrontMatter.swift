import Yams

/// What the YAML before a text says of it.
///
///     ---
///     title: Bridge closed after crash
///     source: Harbour Post
///     author: [Ellen Marchbanks, Rory Tait]
///     date: 2020-01-03
///     url: https://example.org/bridge
///     ---
///
/// Keys are read without regard to case, and keys that are not known are passed over.
struct FrontMatter: Hashable {
  var title: String?
  var source: String?
  var author: String?
  var date: String?
  var url: String?

  /// More than this between the lines of hyphens is no front matter of an article: 64 KiB.
  static let limit = 1 << 16

  /// Why the YAML cannot be read, and in which line of the YAML, counted from 1.
  struct Damage: Error, Hashable {
    let line: Int?
    let reason: String
  }

  /// Nothing said.
  init() {}

  /// Reads YAML, the lines of hyphens left out.
  init(yaml: String) throws(Damage) {
    guard yaml.utf8.count <= Self.limit else { throw Damage(line: nil, reason: "it is larger than 64 KiB") }
    let root: Node?
    do {
      // The basic resolver leaves every scalar as it is written; the default one would compile a regular expression for
      // each type of YAML first.
      root = try Yams.compose(yaml: yaml, .basic)
    } catch {
      throw Damage(error)
    }
    guard let root else { return }
    guard let members = root.mapping else {
      throw Damage(line: root.mark?.line, reason: "it is no list of keys and values")
    }
    for (key, value) in members {
      switch key.string?.lowercased() {
      case "title": title = Self.text(value)
      case "source": source = Self.text(value)
      case "author": author = Self.text(value)
      case "date": date = Self.text(value)
      case "url": url = Self.text(value)
      default: continue
      }
    }
  }

  /// The words of a scalar, as written (a date stays `2020-01-03`, a title `1984` stays text), or of a list of them.
  private static func text(_ node: Node) -> String? {
    let text: String
    switch node {
    case .scalar(let scalar): text = scalar.isNull ? "" : scalar.string
    case .sequence(let list): text = list.compactMap { Self.text($0) }.joined(separator: ", ")
    default: return nil
    }
    let words = text.split { $0.isWhitespace }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

extension Node.Scalar {
  /// Whether it is one of the spellings of null, without quotation marks (YAML 1.2.2, 10.3.2).
  fileprivate var isNull: Bool { style == .plain && ["", "~", "null", "Null", "NULL"].contains(string) }
}

extension FrontMatter.Damage {
  /// The line and the parser's word for what it found.
  fileprivate init(_ error: any Error) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      self.init(line: mark.line, reason: problem)
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.map(\.description).sorted().joined(separator: ", ")
      self.init(line: context.mark.line, reason: "a key stands there twice (\(names))")
    case YamlError.reader(let problem, _, _, _): self.init(line: nil, reason: problem)
    default: self.init(line: nil, reason: "it is no YAML")
    }
  }
}
