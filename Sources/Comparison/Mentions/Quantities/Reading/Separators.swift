/// Which of the commas and stops inside a number's digits parts the decimals.
///
/// Commas before groups of three (or, as in India, of two and a last one of three) part thousands; a single comma before one
/// or two digits parts decimals, as on the Continent; with both, the last one parts decimals.
struct Separators {
  /// The byte that parts the decimals (a stop where there is none of either); nil where the token is no single number.
  let point: UInt8?

  /// Looks through the digits from `start` on.
  init(_ text: [UInt8], _ start: Int, _ end: Int) {
    var commas = 0
    var stops = 0
    var group = 0
    var last: UInt8 = 0
    var areThousands = true  // every group after a comma is of two or three digits, the last of three
    var areStopThousands = true
    var at = start
    func close() {
      if last == 0x2C { areThousands = areThousands && group == 3 }
      if last == 0x2E { areStopThousands = areStopThousands && group == 3 }
    }
    while at < end {
      let byte = text[at]
      if Bytes.isDigit(byte) {
        group += 1
      } else if byte == 0x2C || byte == 0x2E {
        if byte == 0x2C, last == 0x2C, group != 2, group != 3 { areThousands = false }
        if byte == 0x2E, last == 0x2E, group != 3 { areStopThousands = false }
        if byte != last { close() }
        if byte == 0x2C { commas += 1 } else { stops += 1 }
        (last, group) = (byte, 0)
      } else if byte == 0x3A {
        point = nil
        return
      } else {
        break
      }
      at += 1
    }
    close()
    if stops > 1 {
      point = areStopThousands && commas <= 1 && last == 0x2C ? 0x2C : nil  // 1.234.567,89; but 192.168.1.2, 1.2.3
    } else if commas == 0 {
      point = 0x2E
    } else if stops == 0 {
      if areThousands { point = 0x2E } else { point = commas == 1 && group <= 2 ? 0x2C : nil }
    } else {
      // 1,674.5 and 1.111,11: the last mark parts the decimals.
      point = last == 0x2E ? (areThousands ? 0x2E : nil) : (commas == 1 && areStopThousands ? 0x2C : nil)
    }
  }
}
