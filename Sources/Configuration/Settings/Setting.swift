import Reader

/// A setting of the table `[reader]`: its name, what it takes, and where that goes.
///
/// The one list of them: reading, the template and the tests all go through it.
struct Setting {
  /// What a setting takes.
  enum Form {
    /// true or false.
    case flag(WritableKeyPath<Configuration, Bool>)
    /// A whole number of a range.
    case number(WritableKeyPath<Configuration, Int>, ClosedRange<Int>)
    /// A number of a range, with or without a decimal point.
    case fraction(WritableKeyPath<Configuration, Double>, ClosedRange<Double>)
    /// One of several names.
    case choice([String], get: (Configuration) -> String, set: (inout Configuration, String) -> Void)
  }

  /// The key in the file.
  let name: String
  /// What it does, for the template.
  let about: String
  /// What it takes.
  let form: Form

  init(_ name: String, _ about: String, _ form: Form) {
    (self.name, self.about, self.form) = (name, about, form)
  }

  /// The value of a configuration as TOML.
  func value(in configuration: Configuration) -> String {
    switch form {
    case .flag(let path): "\(configuration[keyPath: path])"
    case .number(let path, _): "\(configuration[keyPath: path])"
    case .fraction(let path, _): "\(configuration[keyPath: path])"
    case .choice(_, let get, _): "\"\(get(configuration))\""
    }
  }

  /// What it takes, in words.
  var expected: String {
    switch form {
    case .flag: "true or false"
    case .number(_, let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .fraction(_, let range):
      "a number from \(Setting.short(range.lowerBound)) to \(Setting.short(range.upperBound))"
    case .choice(let names, _, _): names.map { "\"\($0)\"" }.joined(separator: ", ")
    }
  }

  private static func short(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : "\(number)"
  }
}
