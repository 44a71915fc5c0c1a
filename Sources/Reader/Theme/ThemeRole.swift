/// What has looks of its own on the screen; a theme says which.
public enum ThemeRole: String, Sendable, Hashable, CaseIterable {
  // The words that carry a value, by what its claims come to.
  case contradict, refine, agree, single

  // The signs of the four, beside the text and in lists.
  case contradictSign = "contradict-sign"
  case refineSign = "refine-sign"
  case agreeSign = "agree-sign"
  case singleSign = "single-sign"

  // The selected fact: its passage, and in it the words that carry the value.
  case passage
  case value

  // Words, numbers and names that differ from the base.
  case difference
  // Words that are being selected.
  case selection
  // What a search found, and the one that one stands on.
  case hit
  case currentHit = "current-hit"

  // The text of an article: headlines and headings, paragraphs, and what belongs to neither (by-lines, captions).
  case heading
  case text
  case furniture

  // The rest: the bar at the top, lines and words that explain, the line that a list is on.
  case bar
  case quiet
  case chosen

  /// What it is, for the template of the configuration file.
  public var about: String {
    switch self {
    case .contradict: "words that contradict"
    case .refine: "words that one source makes more exact"
    case .agree: "words that agree"
    case .single: "words that one source alone has"
    case .contradictSign: "the sign ≠"
    case .refineSign: "the sign ≈"
    case .agreeSign: "the sign ="
    case .singleSign: "the sign ·"
    case .passage: "the passage of the selected fact"
    case .value: "in it, the words that carry the value"
    case .difference: "words that the base has not"
    case .selection: "words being selected"
    case .hit: "what a search found"
    case .currentHit: "the one of them that one stands on"
    case .heading: "headlines and headings"
    case .text: "paragraphs"
    case .furniture: "by-lines, captions, notes"
    case .bar: "the line at the top"
    case .quiet: "rules, and words that explain"
    case .chosen: "the line that a list is on, the head of the active source"
    }
  }
}
