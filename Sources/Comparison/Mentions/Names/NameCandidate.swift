/// A name as it stands in the text, before names are put together.
struct NameCandidate {
  /// The tokens of the name, without titles.
  var tokens: Range<Int>
  /// The capitalized titles before it ("Prime Minister").
  var title: Range<Int>?
  /// What the word lists say it names; nil where they say nothing.
  var known: KnownNames.Entry?
  /// The sentence it stands in.
  var sentence: Int
}
