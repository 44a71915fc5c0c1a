import Comparison
import Foundation

/// The list of irregular forms beside the model: lines of kind, lemma, forms.
struct IrregularForms {
  struct Entry {
    let tag: XPOS
    let lemma: [UInt8]
    let form: [UInt8]
  }

  private(set) var entries: [Entry] = []

  private static let tags: [String: XPOS] = [
    "v.past": .vbd, "v.part": .vbn, "v.s": .vbz, "v.ing": .vbg, "n": .nns, "a.er": .jjr, "a.est": .jjs,
  ]

  init(contentsOf path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count >= 3, let tag = Self.tags[String(fields[0])] else { continue }
      for form in fields[2...] {
        entries.append(Entry(tag: tag, lemma: Array(fields[1].lowercased().utf8), form: Array(form.lowercased().utf8)))
      }
    }
  }
}
