extension WordForm {
  /// Folds a token's bytes.
  ///
  /// “ ” „ and `''` become `"`, ‘ ’ become `'`, — and –  become `--` and `-`, … becomes `...`, a soft hyphen vanishes; of letters
  /// beyond ASCII those of Latin-1 are lower-cased ("É"), which is what names in English news need; others stay as they are.
  package init(folding bytes: UnsafeBufferPointer<UInt8>) {
    self.init()
    var letters = 0
    var at = 0
    let end = bytes.count
    while at < end {
      let byte = bytes[at]
      switch byte {
      case 0x61...0x7a:
        shape |= Shape.lower
        letters &+= 1
        append(byte)
      case 0x41...0x5a:
        shape |= letters == 0 ? Shape.firstUpper : Shape.laterUpper
        letters &+= 1
        append(byte | 0x20)
      case 0x30...0x39:
        shape |= Shape.digit
        append(0x30)
      case 0x2d:
        shape |= Shape.hyphen
        append(byte)
      case 0x2e:
        shape |= Shape.stop
        append(byte)
      case 0x60:
        // A back quote stands for an apostrophe where it opens or closes a word ("mama`s").
        shape |= Shape.other
        append(0x27)
      case 0xc2 where at + 1 < end && bytes[at + 1] == 0xad:
        at += 1
      case 0xc3 where at + 1 < end:
        at += 1
        let upper = bytes[at] >= 0x80 && bytes[at] <= 0x9e && bytes[at] != 0x97
        shape |= upper ? (letters == 0 ? Shape.firstUpper : Shape.laterUpper) : Shape.lower
        letters &+= 1
        append(byte)
        append(upper ? bytes[at] + 0x20 : bytes[at])
      case 0xe2 where at + 2 < end && bytes[at + 1] == 0x80:
        foldPunctuation(bytes[at + 2])
        at += 2
      case 0x80...:
        shape |= Shape.lower
        append(byte)
      default:
        shape |= Shape.other
        append(byte)
      }
      at += 1
    }
    // Two single quotes are a double quote, in whichever style the text has them.
    if count == 2, tail & 0xffff == 0x2727 { self = Self.doubleQuote }
    if letters <= 1 { shape |= Shape.single }
  }

  /// General Punctuation, by the last of its three UTF-8 bytes.
  private mutating func foldPunctuation(_ last: UInt8) {
    switch last {
    case 0x98...0x9b:
      shape |= Shape.other
      append(0x27)
    case 0x9c...0x9f:
      shape |= Shape.other
      append(0x22)
    case 0x94, 0x95:
      shape |= Shape.hyphen
      append(0x2d)
      append(0x2d)
    case 0x90...0x93:
      shape |= Shape.hyphen
      append(0x2d)
    case 0xa6:
      shape |= Shape.stop
      append(0x2e)
      append(0x2e)
      append(0x2e)
    default:
      shape |= Shape.other
      append(last)
    }
  }

  private static var doubleQuote: WordForm {
    var form = WordForm()
    form.append(0x22)
    form.shape = Shape.other
    return form
  }
}
