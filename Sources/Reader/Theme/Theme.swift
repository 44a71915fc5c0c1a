import Comparison
import Screen

/// How the parts of the screen look.
///
/// Nothing is told by colour alone: every mark has a sign and an underline or attribute of its own, so that ``monochrome``
/// loses nothing.
public struct Theme: Sendable, Hashable {
  /// Colours of the four verdicts.
  let contradict: Color
  let refine: Color
  let agree: Color
  let single: Color
  /// The colour of search hits.
  let hit: Color

  /// Sixteen colours that are readable on light and dark grounds.
  public static let standard = Theme(
    contradict: .indexed(1), refine: .indexed(5), agree: .indexed(2), single: .default, hit: .indexed(6))
  /// Blue and orange, which all kinds of colour blindness tell apart.
  public static let colourBlind = Theme(
    contradict: .indexed(166), refine: .indexed(25), agree: .indexed(33), single: .default, hit: .indexed(178))
  /// Attributes only.
  public static let monochrome = Theme(
    contradict: .default, refine: .default, agree: .default, single: .default, hit: .default)

  /// The themes by name.
  public static let named: [(name: String, theme: Theme)] = [
    ("standard", standard), ("colour-blind", colourBlind), ("monochrome", monochrome),
  ]

  /// The colour of a verdict.
  func color(_ verdict: Verdict) -> Color {
    switch verdict {
    case .contradict: contradict
    case .refine: refine
    case .agree: agree
    case .single: single
    }
  }

  /// The sign of a verdict.
  func sign(_ verdict: Verdict) -> Style {
    let style = Style.plain.foreground(color(verdict))
    return verdict == .contradict ? style.bold : verdict == .single ? style.dim : style
  }

  /// The text that carries a value of a verdict.
  func mark(_ style: inout Style, _ verdict: Verdict) {
    switch verdict {
    case .contradict: style = style.foreground(contradict).adding([.bold, .reverse])
    case .refine: style = style.foreground(refine).underlined(.dashed)
    case .agree: style = style.foreground(agree).underlined(.solid)
    case .single: break
    }
  }

  /// Words, numbers and names that differ from the base.
  func differ(_ style: inout Style) {
    if style.underline == .none { style = style.underlined(.dotted) }
    style = style.adding([.bold, .italic])
  }

  /// Words that are being selected.
  func selected(_ style: inout Style) {
    style = style.removing([.dim, .bold]).reversed.underlined()
  }

  /// The passage of the selected fact, and in it the words that carry the value.
  func select(_ style: inout Style, isFocus: Bool) {
    style = style.removing(.dim).bold.underlined(.double)
    if isFocus { style = style.reversed }
  }

  /// A search hit, and the one that one stands on.
  func hit(_ style: inout Style, isCurrent: Bool) {
    style = style.removing(.dim).foreground(hit).adding(isCurrent ? [.reverse, .bold] : .bold).underlined(.curly)
  }

  /// The text of a block.
  func text(_ kind: Block.Kind) -> Style {
    switch kind {
    case .title, .heading: .plain.bold
    case .body, .listItem: .plain
    case .byline, .dateline, .caption, .furniture, .note, .frontMatter: .plain.dim
    }
  }

  /// The bar at the top.
  var bar: Style { .plain.reversed }
  /// Lines, and words that explain.
  var quiet: Style { .plain.dim }
  /// The line that lists are on, the header of the active source.
  var chosen: Style { .plain.adding([.bold, .reverse]) }
}
