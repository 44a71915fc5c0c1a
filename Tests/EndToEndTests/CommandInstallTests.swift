import Foundation
import TestSupport
import Testing

/// Whether an installed program finds its word lists: in `share` of the prefix, and nowhere in the source tree.
@Suite struct CommandInstallTests {
  @Test func findsItsResourcesInThePrefix() throws {
    // A link, on the same file system, and not a copy: a program that another test starts while a copy is being written
    // inherits the open file, and Linux runs no program that is open for writing.
    let program = try BuiltProduct.rashomon()
    let prefix = try TemporaryFolder(in: String(program.dropLast("/rashomon".count)))
    let files = FileManager.default
    for folder in ["/bin", "/share"] {
      try files.createDirectory(atPath: prefix.path + folder, withIntermediateDirectories: true)
    }
    try files.linkItem(atPath: program, toPath: prefix.path + "/bin/rashomon")
    try files.copyItem(atPath: TestLexicon.resources.folder, toPath: prefix.path + "/share/rashomon")
    let article = try prefix.write("wire.txt", Array("The ferry ran aground on Tuesday.\n".utf8))
    func run(_ path: String) throws -> ChildProcess {
      try ChildProcess.run([path, "facts", article], environment: ["PATH": "/usr/bin:/bin"])
    }
    #expect(try run(prefix.path + "/bin/rashomon").status == 0)

    // A link in another folder leads to the same prefix.
    try files.createSymbolicLink(atPath: prefix.path + "/link", withDestinationPath: prefix.path + "/bin/rashomon")
    #expect(try run(prefix.path + "/link").status == 0)

    try files.removeItem(atPath: prefix.path + "/share/rashomon")
    let without = try run(prefix.path + "/bin/rashomon")
    #expect(without.status == 3)
    #expect(without.errors.contains("word lists are not found"))
  }
}
