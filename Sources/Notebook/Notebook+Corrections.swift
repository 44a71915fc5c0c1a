import GRDB

extension Notebook {
  /// Makes the corrections among some articles those given, in this order; others, which touch an article beside these, stay.
  public func save(_ corrections: [SavedCorrection], among articles: [String]) throws(NotebookError) {
    try write { database in
      let known = try Notebook.fetch(database, articles)
      for (rank, _) in known {
        try database.execute(sql: "DELETE FROM correction WHERE rank = ?", arguments: [rank])
      }
      for correction in corrections {
        try database.execute(
          sql: """
            INSERT INTO correction
              (verb, kind, relation, article, start, "end", other_article, other_start, other_end, time)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            correction.verb, correction.kind, correction.relation, correction.first.article, correction.first.start,
            correction.first.end, correction.second?.article ?? "", correction.second?.start ?? 0,
            correction.second?.end ?? 0, correction.time,
          ])
      }
    }
  }

  /// The corrections whose places all lie in some articles, in the order in which they were made.
  public func corrections(among articles: [String]) throws(NotebookError) -> [SavedCorrection] {
    try read { database in try Notebook.fetch(database, articles).map(\.correction) }
  }

  private static func fetch(
    _ database: Database, _ articles: [String]
  ) throws -> [(rank: Int64, correction: SavedCorrection)] {
    let open = Set(articles)
    var found: [(rank: Int64, correction: SavedCorrection)] = []
    for article in open {
      let rows = try Row.fetchAll(database, sql: "SELECT * FROM correction WHERE article = ?", arguments: [article])
      for row in rows {
        let other: String = row["other_article"]
        guard other.isEmpty || open.contains(other) else { continue }
        found.append((row["rank"], SavedCorrection(row)))
      }
    }
    return found.sorted { $0.rank < $1.rank }
  }
}

extension SavedCorrection {
  /// The correction of a row.
  fileprivate init(_ row: Row) {
    let other: String = row["other_article"]
    self.init(
      verb: row["verb"], kind: row["kind"], relation: row["relation"],
      first: Place(article: row["article"], start: row["start"], end: row["end"]),
      second: other.isEmpty ? nil : Place(article: other, start: row["other_start"], end: row["other_end"]),
      time: row["time"])
  }
}
