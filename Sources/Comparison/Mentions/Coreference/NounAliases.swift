/// Which common nouns stand for a named thing throughout a set of articles: "the bear" for Harald, "the general" for the
/// one general that they name.
///
/// An apposition, a title, a copula or "named" ties a noun to a name ("a bear named Harald", "Meyer is the mayor"). A noun
/// stands for a name where nearly all its ties, over all the articles, are to that one name.
struct NounAliases: Sendable {
  private let names: FormTable<Form>
  /// The spelling of each name that a noun stands for.
  private let spellings: FormTable<String>

  /// The share of a noun's ties that must be to one name.
  private static let dominance = 0.8

  /// Gathers the ties of all articles.
  init(_ readings: [Reading]) {
    var ties = FormTable<[(name: Form, count: Int)]>(capacity: 256)
    var nouns: [Form] = []
    func tie(_ noun: Form, to name: Form) {
      var list = ties[noun] ?? []
      if list.isEmpty { nouns.append(noun) }
      if let at = list.firstIndex(where: { $0.name == name }) {
        list[at].count += 1
      } else {
        list.append((name, 1))
      }
      ties[noun] = list
    }
    for reading in readings {
      let named = NamedTokens(reading)
      for token in reading.document.tokens.indices {
        guard let noun = Self.noun(token, reading, named) else { continue }
        for name in NounTie.names(tiedTo: token, in: reading, named) where name.kind != .place {
          tie(noun, to: name.form)
        }
      }
      // "Director Meyer": a title is tied to its name like any noun.
      for mention in reading.mentions {
        guard case .name(let name) = mention.value, name.kind == .person, let role = name.role,
          role.end <= mention.range.start, let last = reading.document.tokens(in: role).last, named[last] == nil,
          !Self.isTied(last, reading, named), let noun = reading.terms[last]
        else { continue }
        tie(noun, to: Form(utf8: name.canonical.utf8))
      }
    }
    var names = FormTable<Form>(capacity: 256)
    for noun in nouns {
      guard let list = ties[noun], let most = list.map(\.count).max(),
        let first = list.first(where: { $0.count == most })?.name
      else { continue }
      if Double(most) >= Self.dominance * Double(list.reduce(0) { $0 + $1.count }) { names[noun] = first }
    }
    self.names = names
    var spellings = FormTable<String>(capacity: 64)
    for reading in readings {
      for mention in reading.mentions {
        guard case .name(let name) = mention.value, name.kind == .person else { continue }
        spellings[Form(utf8: name.canonical.utf8)] = name.canonical
      }
    }
    self.spellings = spellings
  }

  /// The name that a noun stands for.
  subscript(noun: Form) -> Form? { names[noun] }

  /// The person that a noun stands for, as they are called; nil for other things.
  func person(_ noun: Form) -> String? { names[noun].flatMap { spellings[$0] } }

  /// Whether the syntax ties a common noun to a name already.
  private static func isTied(_ token: Int, _ reading: Reading, _ named: NamedTokens) -> Bool {
    noun(token, reading, named) != nil && !NounTie.names(tiedTo: token, in: reading, named).isEmpty
  }

  /// The concept of a singular common noun; nil for any other word.
  private static func noun(_ token: Int, _ reading: Reading, _ named: NamedTokens) -> Form? {
    guard reading.syntax.tags[token].xpos == .nn, named[token] == nil else { return nil }
    return reading.terms[token]
  }
}

/// For each token of an article the name that it is part of.
struct NamedTokens {
  private var names: [(form: Form, kind: Name.Kind)]
  private var index: [Int32]

  init(_ reading: Reading) {
    names = []
    index = [Int32](repeating: -1, count: reading.document.tokens.count)
    for mention in reading.mentions {
      guard case .name(let name) = mention.value else { continue }
      for token in mention.tokens { index[token] = Int32(names.count) }
      names.append((Form(utf8: name.canonical.utf8), name.kind))
    }
  }

  subscript(token: Int) -> (form: Form, kind: Name.Kind)? { index[token] < 0 ? nil : names[Int(index[token])] }
}
