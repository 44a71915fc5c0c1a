/// Given names and their short forms, from `nicknames.tsv`: the names of a row can stand for each other.
///
///     table.areAlike(Form("robert"), Form("bob"))   // true
public struct NicknameTable: Sendable {
  private let groups: FormTable<[Int]>

  /// Reads the table.
  public init(_ source: LexiconSource) {
    var groups = FormTable<[Int]>(capacity: 512)
    for (number, row) in source.table("nicknames").enumerated() {
      for field in 0..<row.count { groups[row.form(field)] = (groups[row.form(field)] ?? []) + [number] }
    }
    self.groups = groups
  }

  /// The numbers of the rows that hold a given name.
  func rows(of name: Form) -> [Int] { groups[name] ?? [] }

  /// Whether two given names share a row.
  public func areAlike(_ a: Form, _ b: Form) -> Bool {
    guard let mine = groups[a], let other = groups[b] else { return false }
    return mine.contains { other.contains($0) }
  }
}
