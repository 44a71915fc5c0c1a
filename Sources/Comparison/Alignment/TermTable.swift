/// The terms of the articles compared, numbered in the order of their forms, each with its rarity.
///
/// A claim is told by some seventy terms. As numbers, with their rarity kept here once for all, they take a fifth of the memory
/// that forms and weights of its own would.
final class TermTable: Sendable {
  /// A term of the table.
  struct Term: Sendable {
    /// Its place in the order of forms.
    let number: Int32
    /// The first byte of its form, by which terms are told apart at a glance.
    let byte: UInt8
  }

  /// How rare each term is among the articles, and in ordinary English alone.
  let rarity, ordinary: TermRarity
  /// Both by a term's number: among the articles, and in ordinary English; they live as long as the table.
  ///
  /// Memory of its own and no array, whose references all threads would count at every pair of claims.
  nonisolated(unsafe) let weights: UnsafePointer<SIMD2<Double>>
  private let forms: [Form]
  private let numbers: FormTable<Int32>

  /// The terms of some sentences.
  ///
  /// - Parameter concepts: more that may be asked for by their rarity in ordinary English.
  init(sentences: [[Form]], concepts: [[Form]], background: BackgroundFrequency) {
    rarity = TermRarity(sentences: sentences, background: background)
    ordinary = TermRarity(of: sentences + concepts, ordinary: background)
    var numbers = FormTable<Int32>(capacity: sentences.count)
    var forms: [Form] = []
    for form in sentences.joined() where numbers[form] == nil {
      numbers[form] = 0
      forms.append(form)
    }
    forms.sort()
    for (number, form) in forms.enumerated() { numbers[form] = Int32(number) }
    (self.forms, self.numbers) = (forms, numbers)
    let weights = UnsafeMutablePointer<SIMD2<Double>>.allocate(capacity: forms.count)
    for (number, form) in forms.enumerated() {
      (weights + number).initialize(to: SIMD2(rarity[form], ordinary[form]))
    }
    self.weights = UnsafePointer(weights)
  }

  deinit { weights.deallocate() }

  /// A form as a term of the table; nil for one that stands in no sentence.
  func term(_ form: Form) -> Term? {
    numbers[form].map { Term(number: $0, byte: UInt8(truncatingIfNeeded: form.raw >> 56)) }
  }

  /// The form of a number.
  func form(_ number: Int32) -> Form { forms[Int(number)] }
}
