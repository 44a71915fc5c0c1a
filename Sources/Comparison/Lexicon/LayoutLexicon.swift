/// The phrases by which parts of a page are known, from `layout.tsv` (kind, phrase).
public struct LayoutLexicon: Sendable {
  /// "Read more", "Sign up" …: what belongs to the page.
  public let furniture: PhraseList
  /// "Photo:", "Getty Images" …: what stands under a picture.
  public let caption: PhraseList
  /// "By": what begins a by-line.
  public let byline: PhraseList
  /// "Updated": what begins the date of publication.
  public let dateline: PhraseList

  /// Reads the table.
  public init(_ source: LexiconSource) {
    let rows = source.table("layout")
    func list(_ kind: StaticString) -> PhraseList {
      PhraseList(rows, column: 1) { $0.form(0) == Form(kind) }
    }
    (furniture, caption) = (list("furniture"), list("caption"))
    (byline, dateline) = (list("byline"), list("dateline"))
  }
}
