import ArgumentParser
import Catalogue
import FoundationEssentials
import Store
import Wording

struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Das Haus sichern, auch im Betrieb / back the house up, also while it serves.")

  @Argument(help: "Neues Verzeichnis für die Sicherung / new directory.") var destination: String
  @OptionGroup var house: HouseOptions

  func run() async throws {
    let words = house.wording.handle
    do {
      let store = try OpenHouse.store(at: house.path, house.wording)
      defer { try? store.close() }
      try store.backup(to: destination)
      try copyOwnFiles()
      let faults = try Store.verify(at: destination)
      guard faults.isEmpty else {
        for fault in faults { Output.line(HouseSentence.of(fault, house.wording)) }
        throw ExitCode(1)
      }
      Output.line(words.backedUp(destination))
    } catch let fault as StoreFault {
      throw Stop(HouseSentence.of(fault, house.wording))
    }
  }

  /// What people of the house wrote by hand beside the database: without it a restored house would offer less than before.
  private func copyOwnFiles() throws {
    let files = FileManager.default
    for name in ["Indicators", "Dialogues", NoticesFile.name] where files.fileExists(atPath: "\(house.path)/\(name)") {
      do {
        try files.copyItem(atPath: "\(house.path)/\(name)", toPath: "\(destination)/\(name)")
      } catch {
        throw Stop(house.wording.handle.notCopied(name))
      }
    }
  }
}
