/// The next thing on a line that takes cells of its own: a base scalar with all that is drawn on top of it.
///
/// One scanner serves width, wrapping and drawing, so that they can't disagree. It follows what terminals do
/// rather than UAX #29: combining marks and variation selectors join their base, emoji join across a zero-width joiner
/// and with a skin tone, two regional indicators make a flag. `Character` was rejected: it joins what terminals draw in
/// cells of their own (Indic conjuncts, CR LF), and takes three times as long on English text.
///
/// A line break with the white space after it is one cluster, one space wide: text that was wrapped by hand flows.
struct TextCluster {
  /// Bytes, at least 1.
  let length: Int
  /// Columns: 0 (nothing is drawn), 1 or 2.
  let width: Int
  /// The base scalar as it is drawn, a placeholder for a control.
  let scalar: Unicode.Scalar
  /// Whether the base is all that is drawn.
  let isSingleScalar: Bool
  /// Whether a line may end here and drop it.
  let isBreakingSpace: Bool

  /// Reads the cluster that begins at a byte before `end`; an offset inside a scalar reads as U+FFFD.
  @inline(__always)
  init(at offset: Int, before end: Int, in bytes: borrowing Span<UInt8>) {
    let byte = bytes[offset]
    // Below lead byte 0xCC lies U+0300: nothing before it combines.
    if byte >= 0x20, byte < 0x7F, offset + 1 == end || bytes[offset + 1] < 0xCC {
      self.init(length: 1, width: 1, scalar: Unicode.Scalar(byte), isBreakingSpace: byte == 0x20)
    } else {
      self = TextCluster.read(offset, end, bytes)
    }
  }

  private init(
    length: Int, width: Int, scalar: Unicode.Scalar, isSingleScalar: Bool = true, isBreakingSpace: Bool = false
  ) {
    self.length = length
    self.width = width
    self.scalar = scalar
    self.isSingleScalar = isSingleScalar
    self.isBreakingSpace = isBreakingSpace
  }

  private static func read(_ offset: Int, _ end: Int, _ bytes: borrowing Span<UInt8>) -> TextCluster {
    if bytes[offset] == VisibleText.passedOver { return TextCluster(length: 1, width: 0, scalar: " ") }
    let (base, baseLength) = UTF8Scalar.decode(offset, end, bytes)
    var next = offset + baseLength
    switch VisibleText.role(of: base) {
    case .lineBreak:
      while next < end, VisibleText.isASCIISpace(bytes[next]) { next += 1 }
      return TextCluster(length: next - offset, width: 1, scalar: " ", isBreakingSpace: true)
    case .tab:
      return TextCluster(length: 1, width: 1, scalar: " ", isBreakingSpace: true)
    case .replaced(let placeholder):
      return TextCluster(length: baseLength, width: 1, scalar: placeholder)
    case .hidden:
      return TextCluster(length: baseLength, width: 0, scalar: base, isBreakingSpace: base == "\u{200B}")
    case .drawn:
      break
    }
    var width = ScalarWidth.columns(base)
    var parts = 1
    if width == 0 {
      // A mark with nothing to stand on is drawn on a dotted circle.
      width = 1
      parts = 2
    }
    var last = base
    var isFlagHalf = RegionalIndicator.contains(base)
    while next < end, bytes[next] >= 0xCC {
      let (scalar, length) = UTF8Scalar.decode(next, end, bytes)
      if scalar == "\u{FE0F}" {
        if width == 1, base.properties.isEmoji { width = 2 }
      } else if scalar == "\u{200D}" {
        // The joiner takes the next emoji along.
        if next + length < end, ClusterJoin.isPictograph(last) {
          let (joined, joinedLength) = UTF8Scalar.decode(next + length, end, bytes)
          if ClusterJoin.isPictograph(joined) {
            last = joined
            width = 2
            parts += 2
            next += length + joinedLength
            continue
          }
        }
      } else if isFlagHalf, RegionalIndicator.contains(scalar) {
        isFlagHalf = false
        width = 2
      } else if ClusterJoin.isSkinTone(scalar), last.properties.isEmojiModifierBase {
        width = 2
      } else if !ClusterJoin.combines(scalar, with: base) {
        break
      }
      parts += 1
      next += length
    }
    let breaks = parts == 1 && VisibleText.isBreakingSpace(base)
    return TextCluster(
      length: next - offset, width: width, scalar: base, isSingleScalar: parts == 1, isBreakingSpace: breaks)
  }
}
