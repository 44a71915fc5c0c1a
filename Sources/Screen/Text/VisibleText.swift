/// Makes text that others wrote safe to show: nothing in it can steer the terminal or turn the reading order round.
///
///     VisibleText.sanitized("red \u{1B}[31malert")   // "red ␛[31malert"
///
/// Controls become the signs of Unicode's block Control Pictures, C1 controls and bidirectional overrides become U+FFFD
/// (see "Trojan Source", CVE-2021-42574), line and paragraph separators become ␤. What has no shape of its own (soft
/// hyphens, byte order marks, direction marks, stray tags) is left out. `Surface` does all this by itself.
public enum VisibleText {
  /// A byte that takes no cell: a caller sets it in the place of what is not to be shown, so that offsets stay.
  ///
  /// It stands in no UTF-8, so that no text brings it along.
  public static let passedOver: UInt8 = 0xFE

  enum Role: Equatable {
    case drawn
    case hidden
    case replaced(Unicode.Scalar)
    case tab
    case lineBreak
  }

  /// The text with controls made visible and white space other than blanks turned into blanks.
  public static func sanitized(_ text: String) -> String {
    // Nearly all that is shown is plain, and stays as it is.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = ""
    let bytes = Array(text.utf8)
    let span = bytes.span
    var offset = 0
    while offset < bytes.count {
      let cluster = TextCluster(at: offset, before: bytes.count, in: span)
      if cluster.width > 0 {
        if cluster.isSingleScalar {
          result.unicodeScalars.append(cluster.scalar)
        } else {
          result += VisibleText.cluster(bytes[offset..<offset + cluster.length])
        }
      }
      offset += cluster.length
    }
    return result
  }

  /// Marks beyond this number on one base are not drawn, as in the Stream-Safe Text Format of UAX #15.
  private static let mostScalars = 30

  /// The text of a cluster of several scalars.
  static func cluster(_ bytes: ArraySlice<UInt8>) -> String {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    var result = String.UnicodeScalarView()
    if let first = scalars.first, ScalarWidth.columns(first) == 0 { result.append("◌") }
    result.append(contentsOf: scalars.prefix(mostScalars))
    return String(result)
  }

  /// The columns that a scalar takes by itself: 0, 1 or 2, 1 for a control's placeholder.
  public static func width(of scalar: Unicode.Scalar) -> Int {
    switch role(of: scalar) {
    case .drawn: ScalarWidth.columns(scalar)
    case .hidden: 0
    case .replaced, .tab, .lineBreak: 1
    }
  }

  /// What is drawn for a scalar that has one cell to itself: a blank for one that takes none or two.
  static func single(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch role(of: scalar) {
    case .drawn: ScalarWidth.columns(scalar) == 1 ? scalar : " "
    case .replaced(let placeholder): placeholder
    case .hidden, .tab, .lineBreak: " "
    }
  }

  static func role(of scalar: Unicode.Scalar) -> Role {
    let value = scalar.value
    switch value {
    case 0x09: return .tab
    case 0x0A...0x0D: return .lineBreak
    case 0x00..<0x20: return .replaced(Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}")
    case 0x20..<0x7F: return .drawn
    case 0x7F: return .replaced("␡")
    case 0x80..<0xA0: return .replaced("\u{FFFD}")
    case 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2060...0x2064, 0x206A...0x206F: return .hidden
    case 0xFEFF, 0xFFF9...0xFFFB: return .hidden
    case 0x2028, 0x2029: return .replaced("␤")
    case 0x202A...0x202E, 0x2066...0x2069: return .replaced("\u{FFFD}")
    case 0xE0000...0xE007F: return .hidden
    default: return value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value) ? .replaced("\u{FFFD}") : .drawn
    }
  }

  static func isASCIISpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Whether a line may end at this blank: not at the three that forbid it (U+00A0, U+2007, U+202F).
  static func isBreakingSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }
}
