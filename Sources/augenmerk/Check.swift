import ArgumentParser
import Attention
import Catalogue

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tableau und Leitfäden prüfen / judge the tableau and the guides, shipped and own.")

  @Option(help: "Verzeichnis eines Hauses mit eigenen Dateien / house with files of its own.") var house: String?
  @Option(help: "Ordner mit Indicators und Dialogues / folder that holds both.") var catalogue: String?
  @Option(help: "de oder/or en.") var language = "de"
  @Flag(help: "Dasselbe als Daten / the same as data.") var json = false

  func run() throws {
    let check = Check.run(catalogue: catalogue, house: house, in: .current())
    Output.line(json ? try check.json() : check.text(in: Language(rawValue: language) ?? .german))
    if check.exitCode != 0 { throw ExitCode(check.exitCode) }
  }
}
