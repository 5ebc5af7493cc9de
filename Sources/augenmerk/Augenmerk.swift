import ArgumentParser
import Wording

/// The handle: one program, one file a subcommand.
@main
struct Augenmerk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "augenmerk",
    abstract: "Aufmerksamkeitsvereinbarungen für Jobcenter und ihre Partner. / Attention agreements for Jobcenter.",
    version: "0.1.0",
    subcommands: [
      Initialise.self, Serve.self, Demo.self, CheckCommand.self, ImportCommand.self, TrendCommand.self, Verify.self,
      Backup.self, Erase.self, Invite.self, Recover.self, Person.self, RetentionCommand.self, ProtocolCommand.self,
      WriteLoop.self,
    ])
}
