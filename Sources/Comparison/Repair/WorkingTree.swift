/// Trees that are being mended.
struct WorkingTree {
  private(set) var tags: [TokenTag]
  private(set) var heads: [Int32]
  private(set) var relations: [Deprel]
  private(set) var isChanged = false

  /// A token gets another head (nil for the root) and relation, and perhaps another tag.
  struct Change {
    let token: Int
    let head: Int?
    let relation: Deprel
    var tag: TokenTag?
  }

  init(_ syntax: DocumentSyntax) { (tags, heads, relations) = (syntax.tags, syntax.heads, syntax.relations) }

  func head(of token: Int) -> Int? { heads[token] < 0 ? nil : Int(heads[token]) }

  /// The children of a token within a sentence. Sentences are short and rules ask rarely, so no list is kept up to date.
  func children(of token: Int, in sentence: Range<Int>) -> [Int] { sentence.filter { Int(heads[$0]) == token } }

  /// Changes that hand words on to another head, each in the relation that it has.
  func handing(_ words: [Int], to head: Int) -> [Change] {
    words.map { Change(token: $0, head: head, relation: relations[$0]) }
  }

  /// The first child near a token that has a relation.
  func child(of token: Int, _ wanted: Deprel...) -> Int? {
    // Children of these kinds stand before their heads and near them.
    for at in stride(from: token - 1, through: max(0, token - 12), by: -1)
    where Int(heads[at]) == token && wanted.contains(relations[at]) {
      return at
    }
    return nil
  }

  /// The nearest verb at a token or above it.
  func verb(above token: Int) -> Int? {
    var at: Int? = token
    while let now = at, tags[now].upos != .verb { at = head(of: now) }
    return at
  }

  /// Whether a token is another or stands above it.
  func isAbove(_ token: Int, _ lower: Int) -> Bool {
    var at: Int? = lower
    for _ in 0..<256 {
      guard let now = at else { return false }
      if now == token { return true }
      at = head(of: now)
    }
    return true
  }

  /// Makes the changes, unless a circle would come of them.
  mutating func apply(_ changes: [Change], in sentence: Range<Int>) {
    // What the changes replace, and not the whole: a long article has thousands of tokens.
    let before = changes.map {
      (token: $0.token, tag: tags[$0.token], head: heads[$0.token], relation: relations[$0.token])
    }
    for change in changes {
      heads[change.token] = change.head.map { Int32($0) } ?? -1
      relations[change.token] = change.relation
      if let tag = change.tag { tags[change.token] = tag }
    }
    let isTree = changes.allSatisfy { reachesRoot($0.token, within: sentence.count) }
    if isTree {
      isChanged = true
    } else {
      // The last first: a token may be changed twice.
      for old in before.reversed() {
        (tags[old.token], heads[old.token], relations[old.token]) = (old.tag, old.head, old.relation)
      }
    }
  }

  private func reachesRoot(_ token: Int, within steps: Int) -> Bool {
    var at = token
    for _ in 0...steps {
      guard let next = head(of: at) else { return true }
      at = next
    }
    return false
  }
}
