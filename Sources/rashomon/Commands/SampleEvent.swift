import Comparison
import RashomonResources

/// An event that comes with the program, told by several invented newsrooms.
struct SampleEvent {
  /// The name of its folder.
  let name: String
  /// A headline.
  let title: String
  /// A sentence on it.
  let description: String
  /// The day of the event.
  let date: String
  /// The paths of its articles, by name.
  let articles: [String]

  /// The events in the order of the index.
  static func all(_ resources: RashomonResources) -> [SampleEvent] {
    let index = TabSeparated(resources.bytes(of: "Samples/index.tsv") ?? [])
    return index.map { row in
      let folder = "Samples/" + row.text(0)
      let files = resources.names(in: folder).filter {
        $0 != "README.md" && ($0.hasSuffix(".txt") || $0.hasSuffix(".md"))
      }
      return SampleEvent(
        name: row.text(0), title: row.text(1), description: row.text(2), date: row.text(3),
        articles: files.map { "\(resources.folder)/\(folder)/\($0)" })
    }
  }
}
