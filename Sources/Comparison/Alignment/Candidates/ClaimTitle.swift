/// What a claim is about, in a few words.
///
/// Of a clause only where it is: few claims come into a fact, and to put the words together is a third of finding one.
enum ClaimTitle: Sendable {
  case words(String)
  /// The ``Gist`` of a clause of ``Reading/clauses``, without some of its tokens.
  case gist(clause: Int32, besides: Range<Int32>)

  /// The words.
  func text(in reading: Reading) -> String {
    switch self {
    case .words(let words): words
    case .gist(let clause, let besides):
      Gist(of: reading.clauses[Int(clause)], besides: Int(besides.lowerBound)..<Int(besides.upperBound), in: reading)
        .text
    }
  }
}
