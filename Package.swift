// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same rules. A warning is an error here, but not in a package that this one depends on, nor
/// in this one when another depends on it; what a later toolchain deprecates stays a warning, or old releases would no
/// longer build.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"), .treatAllWarnings(as: .error),
  .treatWarning("DeprecatedDeclaration", as: .warning),
]

/// The core is the hot path: one module, whole-module optimized, bounds checks kept.
let core: [SwiftSetting] = strict

let package = Package(
  name: "rashomon",
  products: [
    .library(name: "Comparison", targets: ["Comparison"]),
    .executable(name: "rashomon", targets: ["rashomon"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // The pure core: standard library only.
    .target(name: "Comparison", swiftSettings: core),

    // Files in, values out; values in, documents out.
    .target(
      name: "Importing",
      dependencies: [
        "Comparison", .product(name: "Crypto", package: "swift-crypto"), .product(name: "Yams", package: "Yams"),
      ], swiftSettings: strict),
    .target(name: "Exporting", dependencies: ["Comparison", "Screen"], swiftSettings: strict),
    .target(
      name: "Notebook", dependencies: ["Comparison", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),

    // The reader: pure, knows no curses.
    .target(name: "Screen", swiftSettings: strict),
    .target(name: "Reader", dependencies: ["Comparison", "Screen"], swiftSettings: strict),

    // The user's configuration file: TOML in, values for the reader out.
    .target(
      name: "Configuration", dependencies: ["Reader", "Screen", .product(name: "TOMLKit", package: "TOMLKit")],
      swiftSettings: strict),

    // The terminal: the system library, the crash guard, and the thin backend on both.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"]), .brew(["ncurses"])]),
    .target(name: "CTerminalGuard"),
    .target(
      name: "CursesTerminal", dependencies: ["Screen", "CNcurses", "CTerminalGuard"], swiftSettings: strict),

    // Word lists, models and sample events, found at run time by path.
    .target(
      name: "RashomonResources", path: "Resources",
      resources: [.copy("Lexicon"), .copy("Models"), .copy("Samples")], swiftSettings: strict),

    .executableTarget(
      name: "rashomon",
      dependencies: [
        "Comparison", "Importing", "Exporting", "Notebook", "Reader", "Screen", "Configuration", "CursesTerminal",
        "RashomonResources",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    // The trainer of the tagger and parser; not installed.
    .executableTarget(name: "train-syntax", dependencies: ["Comparison"], swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Comparison", "RashomonResources"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(name: "ComparisonTests", dependencies: ["Comparison", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "ImportingTests", dependencies: ["Importing", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "ExportingTests", dependencies: ["Exporting", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "NotebookTests",
      dependencies: ["Notebook", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")], swiftSettings: strict),
    .testTarget(name: "ScreenTests", dependencies: ["Screen", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "CursesTerminalTests", dependencies: ["CursesTerminal", "Screen"], swiftSettings: strict),
    .testTarget(
      name: "ReaderTests", dependencies: ["Reader", "TestSupport"], exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "ConfigurationTests", dependencies: ["Configuration", "Reader", "Screen", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "EndToEndTests", dependencies: ["TestSupport", "rashomon"], swiftSettings: strict),
  ]
)
