/// Where a line may end inside a run of text without blanks: the part of UAX #14 that news text needs.
enum LineBreak {
  /// Whether a line may end between two clusters, given by their base scalars and whether they take two columns.
  static func isAllowed(
    after previous: Unicode.Scalar, wide previousIsWide: Bool, preceded beforePrevious: Unicode.Scalar?,
    before next: Unicode.Scalar, wide nextIsWide: Bool
  ) -> Bool {
    switch previous {
    case "-", "\u{2010}":
      // "US-led", but neither "-5" nor "2-3" nor "--".
      guard let beforePrevious else { return false }
      return isWordScalar(beforePrevious) && next.properties.isAlphabetic
    case "–":
      // "Baghdad–Tehran", but not "2019–20".
      return beforePrevious != nil && next.properties.isAlphabetic
    case "—":
      return beforePrevious != nil && !isNonStarter(next) && next != "—"
    default:
      guard previousIsWide || nextIsWide else { return false }
      return !isNonStarter(next) && !isOpening(previous)
    }
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Classes CL, CP, QU, EX, IS, NS, CJ: what must not begin a line.
  private static func isNonStarter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .closePunctuation, .finalPunctuation: return true
    default: break
    }
    switch scalar {
    case ",", ".", ";", ":", "!", "?", "\"", "'", "%", "…", "’", "”": return true
    case "、", "。", "，", "．", "：", "；", "！", "？", "・", "ー", "～", "々", "〻", "ゝ", "ゞ", "ヽ", "ヾ": return true
    case "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ": return true
    case "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", "ヮ", "ヵ", "ヶ": return true
    default: return false
    }
  }

  /// Classes OP and PR: what must not end a line.
  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .openPunctuation, .initialPunctuation, .currencySymbol: true
    default: scalar == "\"" || scalar == "'" || scalar == "#"
    }
  }
}
