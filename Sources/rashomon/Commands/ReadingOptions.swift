import ArgumentParser
import Comparison

/// What the commands that read articles share.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day of publication of articles that have none, against which their relative dates are resolved.",
      valueName: "YYYY-MM-DD"))
  var referenceDate: ReferenceDate?

  @Argument(help: "The articles; - is standard input.")
  var files: [String] = []

  /// The articles that can be read, and whether all can; what is wrong with the others goes to standard error.
  func read(_ lexicon: Lexicon) -> (articles: [Article], isComplete: Bool) {
    ArticleFiles(files, fallback: referenceDate?.date).read(lexicon)
  }
}

/// A day given on the command line.
struct ReferenceDate: ExpressibleByArgument {
  let date: CalendarDate

  init?(argument: String) {
    guard argument.utf8.count == 10, let date = CalendarDate(iso: argument) else { return nil }
    self.date = date
  }
}
