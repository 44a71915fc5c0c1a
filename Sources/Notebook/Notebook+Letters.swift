import GRDB

extension Notebook {
  /// Keeps the letter of a place; among these articles it means no other place any more.
  public func save(_ place: LetteredPlace, among articles: [String]) throws(NotebookError) {
    try write { database in
      for article in articles {
        try database.execute(
          sql: "DELETE FROM letter WHERE article = ? AND letter = ?", arguments: [article, place.letter])
      }
      try database.execute(
        sql: "INSERT OR REPLACE INTO letter (article, letter, offset, time) VALUES (?, ?, ?, ?)",
        arguments: [place.place.article, place.letter, place.place.offset, place.place.time])
    }
  }

  /// The places of an article that have letters, by letter.
  public func letters(in article: String) throws(NotebookError) -> [LetteredPlace] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM letter WHERE article = ? ORDER BY letter", arguments: [article]
      ).map { row in
        LetteredPlace(
          letter: row["letter"],
          place: ReadingPlace(article: row["article"], offset: row["offset"], time: row["time"]))
      }
    }
  }
}
