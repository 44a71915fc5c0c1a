import ArgumentParser

/// `rashomon ARTICLE...`: opens the reader; in a pipe, prints the comparison.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Opens the articles side by side; in a pipe, prints the comparison.")

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var reader: ReaderOptions

  func run() throws {
    let frame = reader.render.map {
      Reading.Frame(
        size: $0, keys: reader.keys, form: reader.format ?? .text, withStyles: reader.renderStyle,
        ground: reader.background ?? .light)
    }
    try Reading(
      files: reading.files, fallback: reading.referenceDate?.date, settings: reader.settings.file, flags: reader.flags,
      frame: frame
    ).run()
  }
}
