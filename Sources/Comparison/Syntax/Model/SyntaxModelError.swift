/// Why bytes could not be opened as a syntax model.
public enum SyntaxModelError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The bytes do not begin as a model does.
  case notAModel
  /// The file was made by another version of the trainer; the number is the file's.
  case unsupportedVersion(Int)
  /// The file ends before its directory says it should.
  case truncated
  /// A part of the model is missing or inconsistent; the name is the part's four letters.
  case damaged(section: String)

  /// One sentence for a person.
  public var description: String {
    switch self {
    case .notAModel: "these bytes are not a syntax model"
    case .unsupportedVersion(let version): "the syntax model has version \(version), which this program cannot read"
    case .truncated: "the syntax model is cut short"
    case .damaged(let section): "the syntax model is damaged in its part \(section)"
    }
  }
}
