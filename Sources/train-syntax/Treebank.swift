import Comparison
import Foundation

/// One sentence of a treebank: text, tokens, and the gold analysis.
struct TreebankSentence {
  var text: [UInt8] = []
  var tokens: [TextRange] = []
  var lemmas: [[UInt8]] = []
  var tags: [TokenTag] = []
  /// Index of the head in the sentence, -1 for the root.
  var heads: [Int32] = []
  var relations: [Deprel] = []
}

/// Why a treebank could not be read.
struct TreebankError: Error, CustomStringConvertible {
  let line: Int
  let description: String
}

/// A CoNLL-U file.
struct Treebank {
  var sentences: [TreebankSentence] = []

  init(contentsOf path: String) throws {
    let data = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    var reader = TreebankReader()
    var line = 0
    for bytes in data.split(separator: 0x0a, omittingEmptySubsequences: false) {
      line += 1
      try reader.read(bytes, line: line)
    }
    reader.endSentence()
    sentences = reader.sentences
  }
}

/// Reads CoNLL-U line by line: words are kept, the lines of multiword tokens (`3-4`) give only the spacing, empty nodes (`3.1`)
/// are left out.
private struct TreebankReader {
  var sentences: [TreebankSentence] = []
  private var current = TreebankSentence()
  private var lastOfMultiword = 0
  private var multiwordHasSpace = true

  private static let xpos = Dictionary(uniqueKeysWithValues: XPOS.allCases.map { ($0.name, $0) })
  private static let upos = Dictionary(uniqueKeysWithValues: UPOS.allCases.map { ($0.name, $0) })
  private static let relations = Dictionary(uniqueKeysWithValues: Deprel.allCases.map { ($0.name, $0) })

  mutating func read(_ line: ArraySlice<UInt8>, line number: Int) throws {
    if line.isEmpty { return endSentence() }
    if line.first == UInt8(ascii: "#") { return }
    let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard columns.count == 10 else {
      throw TreebankError(line: number, description: "line \(number) has \(columns.count) columns")
    }
    let column = columns.map { String(decoding: $0, as: UTF8.self) }
    let spaced = !column[9].contains("SpaceAfter=No")
    if let dash = column[0].firstIndex(of: "-") {
      lastOfMultiword = Int(column[0][column[0].index(after: dash)...]) ?? 0
      multiwordHasSpace = spaced
      return
    }
    guard let id = Int(column[0]) else { return }
    guard let xpos = Self.xpos[column[4]], let upos = Self.upos[column[3]], let relation = Self.relations[column[7]],
      let head = Int32(column[6])
    else { throw TreebankError(line: number, description: "line \(number) has an unknown tag, relation or head") }
    let start = current.text.count
    current.text += columns[1]
    current.tokens.append(TextRange(start, current.text.count))
    current.lemmas.append(Array(columns[2]))
    current.tags.append(TokenTag(xpos, upos))
    current.heads.append(head - 1)
    current.relations.append(relation)
    let followed = id < lastOfMultiword ? false : id == lastOfMultiword ? multiwordHasSpace : spaced
    if followed { current.text.append(0x20) }
  }

  mutating func endSentence() {
    if !current.tokens.isEmpty { sentences.append(current) }
    current = TreebankSentence()
    lastOfMultiword = 0
  }
}
