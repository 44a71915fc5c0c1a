/// One word, number, or mark of punctuation of an article's text.
///
/// Tokens follow the tokenization of the Universal Dependencies English treebanks: `don't` is `do` + `n't`, `Iran's` is
/// `Iran` + `'s`, `Arab-Israeli` is three tokens, `U.S.` is one.
public struct Token: Sendable {
  /// Where the token stands, in UTF-8 bytes.
  public let range: TextRange
  /// Its lower-cased spelling.
  public let form: Form
  /// How it is written.
  public let shape: TokenShape
  /// The closed classes it belongs to.
  public let classes: WordClass

  /// A token of the given place and reading.
  public init(range: TextRange, form: Form, shape: TokenShape, classes: WordClass) {
    (self.range, self.form, self.shape, self.classes) = (range, form, shape, classes)
  }
}

/// How a token is written.
public struct TokenShape: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt16

  /// A set from its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Holds a letter.
  public static let word = TokenShape(rawValue: 1 << 0)
  /// Begins with a digit (or a sign, point or comma and a digit).
  public static let number = TokenShape(rawValue: 1 << 1)
  /// Holds neither letter nor digit.
  public static let punctuation = TokenShape(rawValue: 1 << 2)
  /// The first letter is a capital.
  public static let capitalized = TokenShape(rawValue: 1 << 3)
  /// Every letter is a capital, and there are two at least.
  public static let allCapitals = TokenShape(rawValue: 1 << 4)
  /// White space stands before it.
  public static let spaceBefore = TokenShape(rawValue: 1 << 5)
  /// It is the first of a line.
  public static let lineStart = TokenShape(rawValue: 1 << 6)
  /// Holds a digit somewhere.
  public static let hasDigit = TokenShape(rawValue: 1 << 7)
  /// Every byte is an ASCII digit.
  public static let allDigits = TokenShape(rawValue: 1 << 8)
  /// Ends with a full stop that belongs to it (an abbreviation or an initial).
  public static let finalStop = TokenShape(rawValue: 1 << 9)
  /// A part cut off by a rule, as `'s` of `Iran's` or `n't` of `don't`.
  public static let clitic = TokenShape(rawValue: 1 << 10)
}
