import Comparison
import Screen

/// How the parts of the screen look.
///
///     var paper = Theme.standard
///     paper.looks[.agree]?.foreground = .rgb(0, 96, 48)
///
/// Nothing is told by colour alone: every mark has a sign and an underline or attribute of its own, so that ``monochrome``
/// loses nothing.
public struct Theme: Sendable, Hashable {
  /// The looks of each part; one that is not there changes nothing.
  public var looks: [ThemeRole: Look]

  /// A theme of looks.
  public init(_ looks: [ThemeRole: Look]) { self.looks = looks }

  /// A change of looks.
  public subscript(role: ThemeRole) -> Look {
    get { looks[role] ?? Look() }
    set { looks[role] = newValue }
  }

  /// The sign of a verdict.
  func sign(_ verdict: Verdict) -> Style {
    switch verdict {
    case .contradict: self[.contradictSign].style
    case .refine: self[.refineSign].style
    case .agree: self[.agreeSign].style
    case .single: self[.singleSign].style
    }
  }

  /// The same where it is to stand back, in a theme that lets anything do so.
  func faintSign(_ verdict: Verdict) -> Style {
    self[.quiet].added.contains(.dim) ? sign(verdict).dim : sign(verdict)
  }

  /// The text that carries a value of a verdict.
  func mark(_ style: inout Style, _ verdict: Verdict) {
    switch verdict {
    case .contradict: self[.contradict].change(&style)
    case .refine: self[.refine].change(&style)
    case .agree: self[.agree].change(&style)
    case .single: self[.single].change(&style)
    }
  }

  /// Words, numbers and names that differ from the base; the line under a mark stays, since it tells the verdict.
  func differ(_ style: inout Style) {
    let underline = style.underline
    self[.difference].change(&style)
    if underline != .none { style.underline = underline }
  }

  /// Words that are being selected.
  func selected(_ style: inout Style) { self[.selection].change(&style) }

  /// The passage of the selected fact, and in it the words that carry the value.
  func select(_ style: inout Style, isFocus: Bool) { self[isFocus ? .value : .passage].change(&style) }

  /// A search hit, and the one that one stands on.
  func hit(_ style: inout Style, isCurrent: Bool) { self[isCurrent ? .currentHit : .hit].change(&style) }

  /// The words of the line that a list is on.
  func choose(_ style: inout Style) { self[.chosen].change(&style) }

  /// The text of a block.
  func text(_ kind: Block.Kind) -> Style {
    switch kind {
    case .title, .heading: self[.heading].style
    case .body, .listItem: self[.text].style
    case .byline, .dateline, .caption, .furniture, .note, .frontMatter: self[.furniture].style
    }
  }

  /// The bar at the top.
  var bar: Style { self[.bar].style }
  /// Lines, and words that explain.
  var quiet: Style { self[.quiet].style }
  /// The line that lists are on, the header of the active source.
  var chosen: Style { self[.chosen].style }
}
