import ArgumentParser
import Comparison

/// Which facts of a comparison are printed.
struct CriteriaOptions: ParsableArguments {
  @Option(help: "Only facts of this kind; may be given several times.")
  var kind: [FactKind] = []

  @Option(help: "Only facts with this verdict; may be given several times.")
  var relation: [Verdict] = []

  @Option(
    help: ArgumentHelp(
      "Only facts of whose verdict the program is so sure, 0 to 1; what one article alone says is kept.",
      valueName: "X"))
  var minConfidence = 0.0

  @Flag(help: "Without facts that differ only as a count that may have grown between two publications.")
  var withoutUpdates = false

  @Option(
    help: ArgumentHelp("Only facts that so many origins tell; articles that share copy are one.", valueName: "K"))
  var atLeastOrigins = 0

  func validate() throws {
    if !(0...1).contains(minConfidence) { throw ValidationError("--min-confidence is a number from 0 to 1.") }
    if atLeastOrigins < 0 { throw ValidationError("--at-least-origins is 0 at least.") }
  }

  /// The criteria.
  var criteria: FactCriteria {
    FactCriteria(
      kinds: Set(kind), verdicts: Set(relation), confidence: minConfidence, leavesOutUpdates: withoutUpdates,
      origins: atLeastOrigins)
  }
}

extension FactKind: ExpressibleByArgument {}
extension Verdict: ExpressibleByArgument {}
