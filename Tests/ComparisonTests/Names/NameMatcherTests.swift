import TestSupport
import Testing

@testable import Comparison

@Suite struct NameMatcherTests {
  private let lexicon = TestLexicon.english
  private var matcher: NameMatcher { NameMatcher(lexicon.names) }

  private func key(_ name: String) -> NameKey { NameKey(name, lexicon: lexicon.names, titles: lexicon.titles) }

  @Test(
    arguments: [
      ("Qasim Sulaimi", "Ghassem Soleimi"), ("Abd-al-Rahman Sharqi", "Abdul Rahman al-Sharki"),
      ("Yusuf Haddad", "Youssef Hadad"),
      ("Dmitry Kuznetsov", "Dmitriy Kuznetzov"), ("Oleksiy Hrytsenko", "Oleksii Gritsenko"),
      ("Jürgen Schröder", "Juergen Schroeder"),
      ("José Núñez Peña", "Jose Nunez Pena"), ("Chou Teh-ming", "Zhou Deming"), ("Pak Kwang Hun", "Park Gwang-hun"),
      ("Robert Holm", "Bob Holm"), ("J. Holm", "John Holm"), ("Rosa Maria Meyer", "Rosa Meyer"),
      ("Kim Jong So", "Jong So Kim"),
      ("Dr. Rosa Meyer", "Rosa Meyer"), ("Abu'l-Khayr Marsh", "Abu al-Khair Marsh"), ("Anwar bin Salih", "Anwar Saleh"),
      ("Joseph R. Holm Jr.", "Joe Holm"),
      ("John Thomson", "John Thompson"), ("Ali Al Marsh", "Ali al-Marsh"),
    ])
  func spellingsOfOneNameMeet(_ a: String, _ b: String) {
    #expect(matcher.distance(key(a), key(b)) != nil, "\(a) / \(b)")
    #expect(matcher.distance(key(a), key(b)) == matcher.distance(key(b), key(a)))
    var index = NameIndex(nicknames: lexicon.names.nicknames)
    index.add(key(a), 0)
    index.add(key(b), 1)
    var pairs: Set<[Int]> = []
    index.forEachPair { pairs.insert([$0, $1]) }
    #expect(pairs == [[0, 1]], "no shared key: \(a) / \(b)")
  }

  @Test(
    arguments: [
      ("Rosa Meyer", "Ruth Meyer"), ("Adel Abdul-Wadi", "Abu Wadi al-Marsh"), ("Hassan Marsh", "Hussein Marsh"),
      ("Mario Conti", "Maria Conti"), ("John Holm", "Joan Holm"), ("Liang Pao", "Chiang Pao"), ("Rosa Meyer", "Rosa"),
      ("Mahmoud Marsh", "Mohammed Marsh"), ("Daniel Holm", "Danielle Holm"), ("", ""), ("Meyer", "Maier"),
      ("John Kerrick", "John Gorrack"), ("Aaron Kall", "Alan Cole"), ("Ed Holm", "Deborah Holm"),
      ("Al Holm", "Ed Holm"),
    ])
  func namesakesDoNot(_ a: String, _ b: String) {
    #expect(matcher.distance(key(a), key(b)) == nil, "\(a) / \(b)")
  }

  @Test func lettersAreFolded() {
    #expect(LatinFold.letters("Türkoğlu") == Array("turkoglu".utf8))
    #expect(LatinFold.letters("Łódź Æsir Straße O’Þór") == Array("lodzaesirstrasseothor".utf8))
    #expect(LatinFold.letters("Nguyễn Ệ Șt") == Array("nguyenest".utf8))
    #expect(LatinFold.letters("Москва").isEmpty)
  }

  @Test func distanceIsZeroForTheSameAndGrowsWithChanges() {
    let distance = SoundDistance()
    let (a, b, c) = (
      NameSounds.of(Array("khodr".utf8)), NameSounds.of(Array("khudr".utf8)), NameSounds.of(Array("petersen".utf8))
    )
    #expect(distance(a, a) == 0)
    #expect(distance(a, b) == distance(b, a))
    #expect(distance(a, b) < distance(a, c))
    #expect(distance(a, []) == 1000)
  }
}
