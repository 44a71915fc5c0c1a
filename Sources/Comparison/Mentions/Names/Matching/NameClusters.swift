/// The spellings of a call in groups of one name each, and the best spelling of each group.
struct NameClusters {
  /// One spelling with where and how often it is used.
  struct Spelling {
    let text: String
    let key: NameKey
    let isKnown: Bool
    private(set) var articles: [Int] = []
    private(set) var mentions = 0
    private var kinds = NameClassifier.Points()

    init(text: String, key: NameKey, isKnown: Bool) { (self.text, self.key, self.isKnown) = (text, key, isKnown) }

    /// Counts a mention as a kind in an article; articles come in order.
    mutating func count(_ kind: Name.Kind, in article: Int) {
      if articles.last != article { articles.append(article) }
      mentions += 1
      kinds.add(kind == .other ? 0 : 1, kind)
    }

    var points: NameClassifier.Points { kinds }

    var kind: Name.Kind { kinds.best }

    /// Whether it may name a person: it was taken for one, or nothing speaks for a body or a place.
    var mayBePerson: Bool { kind == .person || kind == .other }

    /// A spelling in capitals throughout comes from a headline or a by-line.
    var isShouted: Bool { text.utf8.count > 3 && !text.utf8.contains { $0 >= 0x61 && $0 <= 0x7A } }
  }

  private let spellings: [Spelling]
  private var groups: DisjointGroups
  /// For the root of each group the articles that use it, in order.
  private var articles: [[Int]]

  init(spellings: [Spelling]) {
    self.spellings = spellings
    groups = DisjointGroups(count: spellings.count)
    articles = spellings.map(\.articles)
  }

  /// The number that stands for a group.
  mutating func root(of index: Int) -> Int { groups.root(of: index) }

  /// Makes two groups one, unless an article uses both: it keeps them apart.
  mutating func join(_ a: Int, _ b: Int) {
    let (x, y) = (groups.root(of: a), groups.root(of: b))
    guard x != y, !Self.meet(articles[x], articles[y]) else { return }
    groups.join(x, y)
    articles[min(x, y)] = Self.merged(articles[x], articles[y])
  }

  private static func meet(_ a: [Int], _ b: [Int]) -> Bool {
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] { return true }
      if a[i] < b[j] { i += 1 } else { j += 1 }
    }
    return false
  }

  private static func merged(_ a: [Int], _ b: [Int]) -> [Int] { (a + b).sorted() }

  /// For each spelling the best one of its group and the group's kind.
  mutating func chosen() -> [(text: String, kind: Name.Kind)] {
    var best = [Int](repeating: -1, count: spellings.count)
    var points = [NameClassifier.Points](repeating: .init(), count: spellings.count)
    for index in spellings.indices {
      let root = groups.root(of: index)
      points[root] += spellings[index].points
      if best[root] < 0 || Self.precedes(spellings[index], spellings[best[root]]) { best[root] = index }
    }
    return spellings.indices.map {
      let root = groups.root(of: $0)
      return (spellings[best[root]].text, points[root].best)
    }
  }

  /// A listed name, a full one, one not in capitals, one of more articles, of more mentions, the first by bytes.
  private static func precedes(_ a: Spelling, _ b: Spelling) -> Bool {
    if a.isKnown != b.isKnown { return a.isKnown }
    if a.key.isFull != b.key.isFull { return a.key.isFull }
    if a.isShouted != b.isShouted { return b.isShouted }
    if a.articles.count != b.articles.count { return a.articles.count > b.articles.count }
    if a.mentions != b.mentions { return a.mentions > b.mentions }
    return a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }
}
