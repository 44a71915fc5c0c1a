/// Makes a mention of every role: at a name ("⟦the harbour master⟧, Rosa Meyer", "⟦President⟧ Meyer"), and as what somebody is said to
/// be or was made ("Meyer is ⟦the mayor of Lund⟧", "was appointed ⟦chief executive⟧").
struct RoleReader {
  let setting: EventSetting
  private var document: Document { setting.document }
  private var syntax: DocumentSyntax { setting.syntax }

  /// The roles at names, in their order, then those of clauses.
  func mentions(_ clauses: [Clause]) -> [Mention] { atNames + clauses.compactMap(said) }

  private var atNames: [Mention] {
    setting.mentions.compactMap { mention -> Mention? in
      guard case .name(let name) = mention.value, let role = name.role else { return nil }
      let tokens = document.tokens(in: role)
      guard !tokens.isEmpty, document.blocks[document.sentences[mention.sentence].block].kind.isCompared else {
        return nil
      }
      return Mention(
        range: role, tokens: tokens, sentence: document.sentence(of: tokens.lowerBound),
        value: .role(Mention.Role(holder: name.canonical, kind: name.kind, name: mention.range)))
    }
  }

  /// The role that a clause says somebody has; not one that is denied, lies ahead or is only possible.
  private func said(_ clause: Clause) -> Mention? {
    guard !clause.isNegated, clause.modality == .asserted, let head = noun(of: clause) else { return nil }
    let argument = clause.arguments.first { $0.role != .oblique && $0.role != .recipient && $0.head != head }
    let holder = argument?.head ?? clause.predicate
    guard let found = setting.name(at: holder), found.name.kind == .person else { return nil }
    let tokens = phrase(of: head)
    return Mention(
      range: document.range(tokens), tokens: tokens, sentence: clause.sentence,
      value: .role(Mention.Role(holder: found.name.canonical, kind: .person, name: found.range)))
  }

  /// The noun of the role: of a copula, or below a verb that gives one.
  private func noun(of clause: Clause) -> Int? {
    let token = clause.predicate
    if syntax.child(of: token, .cop) != nil {
      // "The mayor of Lund is Rosa Meyer"
      if setting.name(at: token)?.name.kind == .person, let subject = syntax.child(of: token, .nsubj), isRole(subject) {
        return subject
      }
      return syntax.child(of: token, .case) == nil && isRole(token) ? token : nil
    }
    guard setting.lexicon.predicates.classes(of: syntax.lemmas[token]).contains(.naming) else { return nil }
    return syntax.children(of: token).map { Int($0) }.first { child in
      switch syntax.relations[child] {
      case .xcomp, .obj, .obl: return child > token && isRole(child)
      default: return false
      }
    }
  }

  private func isRole(_ token: Int) -> Bool {
    guard setting.name(at: token) == nil, !syntax.tags[token].xpos.isPlural else { return false }
    let classes = setting.lexicon.titles.classes(of: document.tokens[token].form)
    return !classes.isDisjoint(with: [.role, .title]) && !classes.contains(.plural)
  }

  /// The noun with its article, adjectives and of-phrase; a word before it that the tree hangs elsewhere ("chief executive") too.
  private func phrase(of head: Int) -> Range<Int> {
    let extent = syntax.extent(
      of: head,
      without: [
        .nsubj, .cop, .aux, .punct, .aclRelative, .parataxis, .conj, .cc, .advmod, .advcl, .mark, .case, .obl, .acl,
        .ccomp, .appos,
      ])
    var (low, high) = (extent.lowerBound, extent.upperBound)
    for child in syntax.children(of: head).map({ Int($0) })
    where child > head && (setting.isDate(child) || syntax.relations[child] == .nmodUnmarked) {
      high = min(high, syntax.child(of: child, .case) ?? child)
    }
    return low..<max(high, head + 1)
  }
}
