/// The mark at the start of an item of a list.
public enum ListMark {
  /// Whether a line begins with "- ", "* ", "•", "1. " or "12) ".
  ///
  ///     ListMark.begins(Array("- a boat".utf8)[...])   // true
  ///
  /// - Parameter line: the line from its first byte that is no blank.
  public static func begins<Line: RandomAccessCollection<UInt8>>(_ line: Line) -> Bool
  where Line.SubSequence: RandomAccessCollection<UInt8> {
    guard let first = line.first else { return false }
    let rest = line.dropFirst()
    switch first {
    case 0x2D, 0x2A: return rest.first == 0x20
    case 0xE2: return rest.starts(with: [0x80, 0xA2])
    default:
      let digits = line.prefix(3).prefix(while: Bytes.isDigit).count
      let mark = line.dropFirst(digits).prefix(2)
      return (1...2).contains(digits) && mark.last == 0x20 && (mark.first == 0x2E || mark.first == 0x29)
    }
  }
}
