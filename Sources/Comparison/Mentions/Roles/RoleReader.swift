/// Makes a mention of every role at a name: "⟦the harbour master⟧, Rosa Meyer", "⟦President⟧ Meyer".
struct RoleReader {
  let setting: EventSetting

  /// The roles in the order of their names.
  var mentions: [Mention] {
    let document = setting.document
    return setting.mentions.compactMap { mention -> Mention? in
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
}
