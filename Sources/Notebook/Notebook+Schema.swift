import GRDB

extension Notebook {
  /// The steps from an empty file to the present form.
  ///
  /// A step that has been released is never changed; a new form is a new step.
  static var schema: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: marks and places") { database in
      try database.execute(
        sql: """
          CREATE TABLE mark (
            article TEXT NOT NULL,
            start INTEGER NOT NULL CHECK (start >= 0),
            "end" INTEGER NOT NULL CHECK ("end" > start),
            quote TEXT NOT NULL,
            tag TEXT NOT NULL DEFAULT '',
            note TEXT NOT NULL DEFAULT '',
            time INTEGER NOT NULL,
            PRIMARY KEY (article, start, "end")
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE place (
            article TEXT NOT NULL PRIMARY KEY,
            offset INTEGER NOT NULL CHECK (offset >= 0),
            time INTEGER NOT NULL
          ) STRICT, WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("2: letters and corrections") { database in
      try database.execute(
        sql: """
          CREATE TABLE letter (
            article TEXT NOT NULL,
            letter TEXT NOT NULL,
            offset INTEGER NOT NULL CHECK (offset >= 0),
            time INTEGER NOT NULL,
            PRIMARY KEY (article, letter)
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE correction (
            rank INTEGER PRIMARY KEY,
            verb TEXT NOT NULL,
            kind TEXT NOT NULL,
            relation TEXT NOT NULL DEFAULT '',
            article TEXT NOT NULL,
            start INTEGER NOT NULL CHECK (start >= 0),
            "end" INTEGER NOT NULL CHECK ("end" > start),
            other_article TEXT NOT NULL DEFAULT '',
            other_start INTEGER NOT NULL DEFAULT 0,
            other_end INTEGER NOT NULL DEFAULT 0,
            time INTEGER NOT NULL
          ) STRICT;
          CREATE INDEX correction_article ON correction (article);
          """)
    }
    return migrator
  }
}
