import ArgumentParser
import RashomonResources

/// `rashomon samples`: the events that come with the program.
struct SamplesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samples", abstract: "Lists the sample events, or the files of one of them.",
    discussion: "To read one: rashomon $(rashomon samples NAME)")

  @Argument(help: "The sample whose files are listed.")
  var name: String?

  func run() throws {
    guard let name else { return try Self.list() }
    let samples = try Self.samples()
    guard let sample = samples.first(where: { $0.name == name }) else {
      throw ValidationError("There is no sample '\(name)'. There are: \(samples.map(\.name).joined(separator: ", ")).")
    }
    StandardOutput.write(sample.articles.joined(separator: "\n"))
  }

  /// Prints the list of the samples.
  static func list() throws { StandardOutput.write(list(try samples())) }

  private static func samples() throws -> [SampleEvent] {
    guard let resources = RashomonResources.find() else {
      StandardError.report(
        "the samples are not found; set RASHOMON_RESOURCES to the folder that holds Lexicon and Samples")
      throw ExitStatus.unreadable
    }
    return SampleEvent.all(resources)
  }

  /// The samples as a list to read.
  private static func list(_ samples: [SampleEvent]) -> String {
    let width = samples.map(\.name.count).max() ?? 0
    return samples.map { sample in
      let name = sample.name + String(repeating: " ", count: width - sample.name.count)
      let indent = String(repeating: " ", count: width + 2)
      return
        "\(name)  \(sample.title), \(sample.date) (\(sample.articles.count) articles)\n\(indent)\(sample.description)"
    }.joined(separator: "\n")
  }
}
