/// How far two words are apart by their sounds: a weighted edit distance, in thousandths of the longer word.
///
/// Vowels, h and y are written and left out freely between systems, so they cost little; consonants of one place of
/// articulation (k and g, b and p, d and t) cost less than others. After Kondrak's ALINE (2000) in spirit, with a table small
/// enough to read; the costs follow the phonology and were adjusted on published lists of name variants.
struct SoundDistance: Sendable {
  private let substitution: [UInt8]
  private static let full: UInt8 = 20
  private static let alike: UInt8 = 8
  private static let vowels: UInt8 = 6
  private static let closeVowels: UInt8 = 4

  private static let firstSound = 10

  init() {
    var table = [UInt8](repeating: Self.full, count: 128 * 128)
    func set(_ group: String, _ cost: UInt8) {
      let sounds = Array(group.utf8)
      for a in sounds { for b in sounds where a != b { table[Int(a) * 128 + Int(b)] = cost } }
    }
    for group in [
      "kgXhq", "bp", "fpv", "dtz", "szSCZ", "JCgZih", "lr", "mn", "vu", "gX", "XS", "Ch", "dz", "JkC", "bv", "dJ", "Jh",
    ] {
      set(group, Self.alike)
    }
    set("aeiou", Self.vowels)
    for pair in ["ae", "ei", "ou", "ao", "iu"] { set(pair, Self.closeVowels) }
    for sound in 0..<128 { table[sound * 128 + sound] = 0 }
    substitution = table
  }

  private static func omission(_ sound: UInt8) -> Int {
    if sound == 0x68 || sound == 0x58 || sound == 0x69 { return sound == 0x69 ? 5 : 6 }  // h, X, i
    return NameSounds.isVowel(sound) ? 5 : 17
  }

  /// The distance of two words given by their sounds: 0 for the same, 1000 for nothing in common.
  ///
  /// - Parameter most: what is farther apart than this is 1000 too, and known sooner.
  func callAsFunction(_ a: [UInt8], _ b: [UInt8], most: Int = 1000) -> Int {
    if a == b { return 0 }
    guard !a.isEmpty, !b.isEmpty else { return 1000 }
    let length = max(a.count, b.count)
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: b.count + 1) { row in
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          substitution.withUnsafeBufferPointer { table in
            let distance = min(1000, Self.distance(a, b, table, row, most: (most + 1) * length / 50) * 50 / length)
            return distance <= most ? distance : 1000
          }
        }
      }
    }
  }

  /// The sum of costs, by way of one row of the table of partial sums; something above `most` where it is more than that.
  @inline(__always)
  private static func distance(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt8>,
    _ row: UnsafeMutableBufferPointer<Int>, most: Int
  ) -> Int {
    row.initializeElement(at: 0, to: 0)
    for j in b.indices { row.initializeElement(at: j + 1, to: row[j] &+ omission(b[j])) }
    for i in a.indices {
      let leave = omission(a[i])
      var diagonal = row[0]
      row[0] &+= leave
      var least = row[0]
      let base = Int(a[i] & 127) &* 128
      for j in b.indices {
        var swap = diagonal &+ Int(table[base &+ Int(b[j] & 127)])
        // Spellings keep the first sound; Liang and Chiang are two names.
        if i == 0, j == 0, swap >= Int(full) { swap &+= firstSound }
        diagonal = row[j &+ 1]
        row[j &+ 1] = min(swap, diagonal &+ leave, row[j] &+ omission(b[j]))
        least = min(least, row[j &+ 1])
      }
      // Costs are only added.
      if least > most { return least }
    }
    return row[b.count]
  }
}
