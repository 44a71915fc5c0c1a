import Comparison

/// What the articles are called in readable output: the outlet, or the id where an article has none.
///
/// Two articles of one outlet are told apart by their ids: "Harbour Post (live)".
struct SourceNames {
  private let names: [String]
  private let ids: [String]

  init(_ documents: [Document]) {
    ids = documents.map(\.article.id)
    let outlets = documents.map { $0.article.source ?? "" }
    names = documents.enumerated().map { index, document in
      let outlet = outlets[index]
      if outlet.isEmpty { return document.article.id.printable }
      let isAlone = outlets.count { $0 == outlet } == 1
      return (isAlone ? outlet : "\(outlet) (\(document.article.id))").printable
    }
  }

  /// The name of an article.
  subscript(source: Int) -> String { names[source] }

  /// Why two claims of a fact stand as they do, with the articles called by these names.
  func reason(of pair: ClaimPair, in fact: Fact) -> String { pair.reason(of: fact, ids: ids, names: names) }

  /// Every name, in the order of the articles.
  var all: [String] { names }
}

extension Article {
  /// The day of publication as readable output gives it: "2020-01-03", "2020-01-03 (inferred)".
  var day: String? { published.map { isDateInferred ? $0.iso + " (inferred)" : $0.iso } }
}
