/// What each word of an article stands for: a pronoun for the thing named before it, a noun for itself and for the name that
/// it is tied to.
///
///     "the boat she steered sank, drowning her"  →  she, her: Ann Holm
///
/// A pronoun goes to the most prominent thing that fits it in person and number, in its sentence or the two before: subjects
/// before other words, names before nouns, the near before the far (the salience factors of Lappin and Leass 1994, without
/// their filters on binding but one: a pronoun and its fellow argument are two things).
struct Referents: Sendable {
  /// For each token the term of the thing it stands for; nil for words that stand for nothing.
  private(set) var primary: [Form?]
  /// A second term of the same thing: the name beside the noun.
  private(set) var secondary: [Form?]

  /// The terms of a token: none, one or two.
  func terms(of token: Int) -> [Form] {
    [primary[token], secondary[token]].compactMap { $0 }
  }

  /// Reads an article.
  init(_ reading: Reading, aliases: NounAliases, lexicon: Lexicon) {
    let named = NamedTokens(reading)
    let syntax = reading.syntax
    primary = reading.terms.list
    secondary = [Form?](repeating: nil, count: primary.count)
    for token in primary.indices {
      guard let term = primary[token], named[token] == nil, syntax.tags[token].xpos == .nn else { continue }
      secondary[token] = Self.name(of: token, aliases[term], reading, named)
    }
    var prominence = Prominence(reading: reading, named: named, concepts: lexicon.concepts, titles: lexicon.titles)
    for token in primary.indices {
      let classes = reading.document.tokens[token].classes
      if classes.contains(.relative), let antecedent = Self.relativeAntecedent(token, syntax) {
        (primary[token], secondary[token]) = (primary[antecedent], secondary[antecedent])
      } else if let antecedent = prominence.antecedent(of: token) {
        (primary[token], secondary[token]) = (primary[antecedent], secondary[antecedent])
      } else {
        prominence.note(token)
      }
    }
  }

  /// The name that a noun stands for: the one that its own phrase ties it to, or else the one that the noun has throughout. Before a
  /// capital ("the older bear Big Tom") it stands for what is called so, and not for the one that has the name elsewhere.
  private static func name(of noun: Int, _ usual: Form?, _ reading: Reading, _ named: NamedTokens) -> Form? {
    guard let usual else { return nil }
    let tied = NounTie.names(tiedTo: noun, in: reading, named).filter { $0.kind != .place }
    if !tied.isEmpty { return tied.contains { $0.form == usual } ? usual : tied[0].form }
    guard noun + 1 < reading.syntax.tags.count, named[noun + 1] == nil,
      reading.document.tokens[noun + 1].shape.contains(.capitalized), reading.syntax.heads[noun + 1] >= 0,
      !reading.isDate(noun + 1)
    else { return usual }
    let next = reading.syntax.tags[noun + 1].upos
    return next == .adj || next == .propn ? nil : usual
  }

  /// "the driver, who was arrested": the noun that the relative clause hangs on.
  private static func relativeAntecedent(_ token: Int, _ syntax: DocumentSyntax) -> Int? {
    switch syntax.relations[token] {
    case .nsubj, .nsubjPassive, .obj, .obl, .nmodPossessive: break
    default: return nil
    }
    var verb = Int(syntax.heads[token])
    for _ in 0..<6 where verb >= 0 {
      switch syntax.relations[verb] {
      case .aclRelative, .acl: return syntax.heads[verb] >= 0 ? Int(syntax.heads[verb]) : nil
      case .conj, .xcomp, .ccomp, .nmodPossessive, .nsubj, .obj: verb = Int(syntax.heads[verb])
      default: return nil
      }
    }
    return nil
  }
}
